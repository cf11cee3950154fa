/** Where the names stand when nobody has placed them: in the middle of each municipality's largest part, the most peopled first. */
import polylabel from 'polylabel';
import { areaKm2 } from './boundaries-measure';
import type { PolygonRings } from './boundaries-rings';
import type { Facts } from './fact-files';

export interface LabelPoint {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  readonly order: number;
}

/** A name is a few times wider than high, so room sideways counts for less than room up and down. */
const WIDTH_OF_NAME = 2;
const PRECISION = 0.005;

function middleOf(polygons: readonly PolygonRings[]): readonly [number, number] {
  const size = ([outer]: PolygonRings): number => areaKm2(outer ?? []);
  const largest = polygons.toSorted((a, b) => size(b) - size(a))[0] ?? [];
  const lat = largest[0]?.[0]?.[1] ?? 0;
  // Degrees as they lie on the map, with the width of a name taken out of what lies sideways.
  const scale = Math.cos((lat * Math.PI) / 180) / WIDTH_OF_NAME;
  const [x, y] = polylabel(largest.map((ring) => ring.map(([lon, north]) => [lon * scale, north])), PRECISION);
  return [Number((x / scale).toFixed(4)), Number(y.toFixed(4))];
}

/** One point a municipality, inside it. */
export function makeLabels(areas: ReadonlyMap<string, readonly PolygonRings[]>, { population }: Pick<Facts, 'population'>): readonly LabelPoint[] {
  const latest = new Map(population.rows.toSorted((a, b) => a.year - b.year).map((row) => [row.code, row.population]));
  const codes = [...areas.keys()].toSorted((a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0) || a.localeCompare(b, 'en'));
  return codes.map((code, index) => {
    const [lon, lat] = middleOf(areas.get(code) ?? []);
    return { code, lon, lat, order: index + 1 };
  });
}
