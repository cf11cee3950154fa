import { useMemo } from 'react';
import type { County } from '../domain/municipality';
import type { Project } from './engine';
import { EQUATOR_KM, type Frame } from './frame';

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

/**
 * Pixels per kilometre across a moved map, on the height `y` (pixels from its top): Mercator stretches towards the north.
 * @param project north up, as Web Mercator
 */
export function pixelsPerKilometre(project: Project, y: number): number {
  const [x, equator] = project(0, 0);
  const degree = project(1, 0)[0] - x;
  // Mercator's ordinate in radians, and the cosine of the latitude that has it.
  const ordinate = ((equator - y) / degree) * (Math.PI / 180);
  return (360 * degree * Math.cosh(ordinate)) / EQUATOR_KM;
}
