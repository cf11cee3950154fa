/** Generalises arcs with mapshaper: ends stay, so what meets goes on meeting. */
import type { FeatureCollection, Position } from 'geojson';
import { NATIONAL_GRID, runMapshaper, SourceError } from './boundaries-source';
import type { Point } from './boundaries-table';

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
    `-i lines.json -proj from=${NATIONAL_GRID} ${NATIONAL_GRID} -simplify visvalingam weighted percentage=${percent}% -proj wgs84`
    + ' -o out.json format=geojson precision=0.0001', { 'lines.json': JSON.stringify(input) }, 'generalisering',
  );
  const layer = JSON.parse(out['out.json'] ?? '') as FeatureCollection;
  const found = new Map(layer.features.map((feature) => [Number(feature.properties?.['index']), feature.geometry]));
  return lines.map((line, index) => {
    const geometry = found.get(index);
    if (geometry?.type !== 'LineString') throw new SourceError(`generalisering till ${percent} % tappar gränsen vid ${line.points[0]?.join(' ') ?? ''}`);
    return geometry.coordinates.map(([lon = 0, lat = 0]): Point => [lon, lat]);
  });
}

/**
 * Thins the lines until the areas they bound have about `vertices` vertices, each line counted `weight` times
 * (twice between two municipalities of the county).
 */
export async function simplifyTo<T extends Line & { readonly weight: number }>(
  lines: readonly T[], vertices: number,
): Promise<{ readonly percent: number; readonly lines: readonly (readonly Point[])[] }> {
  const count = (thin: readonly (readonly Point[])[]): number =>
    thin.reduce((sum, points, index) => sum + (points.length - 1) * (lines[index]?.weight ?? 1), 0);
  let [low, high] = [0, 100];
  let best = { percent: 100, lines: await simplifyLines(lines, 100) };
  for (let step = 0; step < 10 && count(best.lines) > vertices; step += 1) {
    const percent = (low + high) / 2;
    const thin = await simplifyLines(lines, percent);
    if (count(thin) > vertices) high = percent; else low = percent;
    if (step === 9 || Math.abs(count(thin) - vertices) < vertices * 0.01) return { percent, lines: thin };
    best = { percent, lines: count(thin) > vertices ? thin : best.lines };
  }
  return best;
}
