import type { Areas } from './source';

type Position = number[];

/** More points than a map has; its square is still counted exactly. */
const MOST_POINTS = 2 ** 26;

/** Numbers points as they are met. By number, since to make text of each coordinate took longer than all else before the first frame. */
function pointNumbers(): (point: Position) => number {
  const meridians = new Map<number, Map<number, number>>();
  let met = 0;
  return (point) => {
    const lon = point[0] ?? NaN;
    const lat = point[1] ?? NaN;
    let meridian = meridians.get(lon);
    if (!meridian) meridians.set(lon, meridian = new Map());
    let number = meridian.get(lat);
    if (number === undefined) meridian.set(lat, number = met++);
    return number;
  };
}

/**
 * The borders of the areas as lines, each once: neighbours share theirs vertex by vertex, and drawing it
 * for both of them would double the work of every frame.
 * @returns lines in degrees, [lon, lat] a point
 */
export function sharedBorders(areas: Areas): Position[][] {
  const numberOf = pointNumbers();
  const seen = new Set<number>();
  const lines: Position[][] = [];
  for (const { geometry } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      let line: Position[] = [];
      let from: Position | undefined;
      let fromNumber = 0;
      for (const to of ring) {
        const toNumber = numberOf(to);
        if (from !== undefined) {
          const segment = Math.min(fromNumber, toNumber) * MOST_POINTS + Math.max(fromNumber, toNumber);
          if (seen.has(segment)) line = [];
          else {
            seen.add(segment);
            if (line.length === 0) lines.push(line = [from]);
            line.push(to);
          }
        }
        from = to;
        fromNumber = toNumber;
      }
    }
  }
  return lines;
}
