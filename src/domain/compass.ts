/**
 * North and west, computed: direction and distance of each seat town from the county's population centre.
 *
 * The centre is the mean of the seat towns on the sphere, each weighted by its municipality's population: as if everybody
 * lived in the seat. A direction is one of eight, an eighth of the compass around each, and is given only from
 * MIDDLE_KM on: nearer than that a seat lies in the middle, whichever way it happens to lean.
 */
import { baseFigures } from './base-figures';
import type { Dataset } from './dataset';
import { bearing, distanceKm } from './distance';
import type { LonLat } from './municipality';

/** About half an hour by car. Nearer seats are "the middle". */
export const MIDDLE_KM = 25;

export const COMPASS_POINTS = [
  'north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west',
] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** In the order groups are listed: the sparse north and west first. */
export const COMPASS_GROUPS = [
  'north-west', 'north', 'west', 'middle', 'north-east', 'east', 'south-east', 'south', 'south-west',
] as const satisfies readonly (CompassPoint | 'middle')[];
export type CompassGroup = (typeof COMPASS_GROUPS)[number];

export interface SeatPosition {
  readonly code: string;
  /** From the population centre to the seat, as the crow flies. */
  readonly km: number;
  /** Degrees clockwise from north. */
  readonly degrees: number;
  readonly group: CompassGroup;
}

export interface Compass {
  readonly centre: LonLat;
  /** In the county's order. */
  readonly seats: readonly SeatPosition[];
}

/** The nearest of eight directions. */
export function compassPoint(degrees: number): CompassPoint {
  return COMPASS_POINTS[Math.round(degrees / 45) % COMPASS_POINTS.length] ?? 'north';
}

/** Mean of places on the sphere by weight; null without any weight. */
export function weightedCentre(places: readonly (LonLat & { readonly weight: number })[]): LonLat | null {
  let [x, y, z] = [0, 0, 0];
  for (const { lon, lat, weight } of places) {
    const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    x += weight * Math.cos(north) * Math.cos(east);
    y += weight * Math.cos(north) * Math.sin(east);
    z += weight * Math.sin(north);
  }
  if (Math.hypot(x, y, z) === 0) return null;
  return { lon: (Math.atan2(y, x) * 180) / Math.PI, lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI };
}

/**
 * The population centre and where each seat lies from it.
 * @param year of the population; null for the latest
 * @returns null when nobody's population is known
 */
export function compassOf(dataset: Dataset, year: number | null = null): Compass | null {
  const base = baseFigures(dataset, year);
  const { municipalities } = dataset.county;
  const centre = weightedCentre(municipalities.map(({ code, seat }) => ({ lon: seat.lon, lat: seat.lat, weight: base.get(code)?.population ?? 0 })));
  if (centre === null) return null;
  return {
    centre,
    seats: municipalities.map(({ code, seat }) => {
      const km = distanceKm(centre, seat);
      const degrees = bearing(centre, seat);
      return { code, km, degrees, group: km < MIDDLE_KM ? 'middle' : compassPoint(degrees) };
    }),
  };
}

/** The groups that somebody is in, in the order they are listed, those farthest out first in each. */
export function compassGroups({ seats }: Compass): readonly { readonly group: CompassGroup; readonly seats: readonly SeatPosition[] }[] {
  return COMPASS_GROUPS.flatMap((group) => {
    const members = seats.filter((seat) => seat.group === group).toSorted((a, b) => b.km - a.km);
    return members.length === 0 ? [] : [{ group, seats: members }];
  });
}
