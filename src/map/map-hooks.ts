import { useMemo } from 'react';
import type { County } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';

/** Seat towns as centres of the proportional circles, for MapLibre. */
export function useSeats(county: County): readonly { code: string; lon: number; lat: number }[] {
  return useMemo(
    () => county.municipalities.map(({ code, seat }) => ({ code, lon: seat.lon, lat: seat.lat })),
    [county],
  );
}

/** The same in frame units, for the SVG. */
export function useCentres(county: County, frame: Frame): ReadonlyMap<string, readonly [number, number]> {
  return useMemo(
    () => new Map(county.municipalities.map(({ code, seat }) => [code, frame.project(seat.lon, seat.lat)])),
    [county, frame],
  );
}

/** Pixels per kilometre across the middle of a moved map. */
export function pixelsPerKilometre(project: Project, at: { readonly lon: number; readonly lat: number }): number {
  const KM_PER_DEGREE = 111.32;
  const [west] = project(at.lon - 0.5, at.lat);
  const [east] = project(at.lon + 0.5, at.lat);
  return (east - west) / (KM_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180));
}
