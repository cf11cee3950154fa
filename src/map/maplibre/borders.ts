import type { Areas } from './source';

type Position = number[];

/**
 * The borders of the areas as lines, each once: neighbours share theirs vertex by vertex, and drawing it
 * for both of them would double the work of every frame.
 * @returns lines in degrees, [lon, lat] a point
 */
export function sharedBorders(areas: Areas): Position[][] {
  const seen = new Set<string>();
  const lines: Position[][] = [];
  for (const { geometry } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      let line: Position[] = [];
      ring.forEach((to, at) => {
        const from = ring[at - 1];
        if (from === undefined) return;
        const ends = [from.join(), to.join()].toSorted().join(' ');
        if (seen.has(ends)) {
          line = [];
          return;
        }
        seen.add(ends);
        if (line.length === 0) {
          line = [from];
          lines.push(line);
        }
        line.push(to);
      });
    }
  }
  return lines;
}
