/** Generalises arcs with mapshaper: ends stay, so what meets goes on meeting. */
import type { FeatureCollection, Position } from 'geojson';
import { NATIONAL_GRID, runMapshaper, SourceError } from './boundaries-source';
import type { Point } from './boundaries-table';

/** Halvings of the percentage before the result is taken as it is. */
const STEPS = 10;
const CLOSE_ENOUGH = 0.01;

interface Line { readonly points: readonly Position[] }

/** Lines in metres, thinned to `percent` of the points that can be removed, as degrees WGS84 with four decimals. */
export async function simplifyLines(lines: readonly Line[], percent: number): Promise<readonly (readonly Point[])[]> {
  const input: FeatureCollection = {
    type: 'FeatureCollection',
    features: lines.map(({ points }, index) => ({
      type: 'Feature', properties: { index }, geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
    })),
  };
  const out = await runMapshaper(
    `-i lines.json -proj init=${NATIONAL_GRID} ${NATIONAL_GRID} -simplify visvalingam weighted percentage=${percent}% -proj wgs84`
    + ' -o out.json format=geojson precision=0.0001', { 'lines.json': JSON.stringify(input) }, 'generalisering',
  );
  const layer = JSON.parse(out['out.json'] ?? '') as FeatureCollection;
  const found = new Map(layer.features.map((feature) => [Number(feature.properties?.['index']), feature.geometry]));
  // A small island is thinned away as a whole; it stays as it was.
  const lost = lines.filter((_, index) => found.get(index)?.type !== 'LineString');
  const [first] = lost;
  if (first !== undefined && percent === 100) throw new SourceError(`generaliseringen tappar gränsen vid ${first.points[0]?.join(' ') ?? ''}`);
  const kept = new Map(first === undefined ? [] : (await simplifyLines(lost, 100)).map((points, index) => [lost[index], points]));
  return lines.map((line, index) => {
    const geometry = found.get(index);
    return geometry?.type === 'LineString' ? geometry.coordinates.map(([lon = 0, lat = 0]): Point => [lon, lat]) : kept.get(line) ?? [];
  });
}

/**
 * Thins the lines until the areas they bound have about `vertices` vertices, each line counted `weight` times
 * (twice between two municipalities of the county).
 */
export async function simplifyTo<T extends Line & { readonly weight: number }>(
  lines: readonly T[], vertices: number,
): Promise<readonly (readonly Point[])[]> {
  const count = (thin: readonly (readonly Point[])[]): number =>
    thin.reduce((sum, points, index) => sum + (points.length - 1) * (lines[index]?.weight ?? 1), 0);
  let best = await simplifyLines(lines, 100);
  if (count(best) <= vertices) return best;
  let [low, high] = [0, 100];
  for (let step = 0; step < STEPS && Math.abs(count(best) - vertices) > vertices * CLOSE_ENOUGH; step += 1) {
    const percent = (low + high) / 2;
    best = await simplifyLines(lines, percent);
    if (count(best) > vertices) high = percent; else low = percent;
  }
  return best;
}
