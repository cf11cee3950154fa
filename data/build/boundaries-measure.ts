/** Lengths and areas on the sphere. Good to about half a percent here, which is less than the generalisation takes. */
import { geoArea, geoDistance } from 'd3-geo';
import type { Point } from './boundaries-table';

/** IUGG mean radius, km. */
const EARTH_RADIUS_KM = 6371.0088;

/** Length of a line, km. */
export function lengthKm(points: readonly Point[]): number {
  let radians = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before) radians += geoDistance([...before], [...point]);
  });
  return radians * EARTH_RADIUS_KM;
}

/** Area of a closed ring whichever way it winds, km². */
export function areaKm2(ring: readonly Point[]): number {
  const steradians = geoArea({ type: 'Polygon', coordinates: [ring.map((point) => [...point])] });
  return Math.min(steradians, 4 * Math.PI - steradians) * EARTH_RADIUS_KM ** 2;
}

/** Signed planar area in square degrees: positive when the ring runs counter-clockwise. */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const next = ring[(index + 1) % ring.length];
    if (next) sum += x * next[1] - next[0] * y;
  });
  return sum / 2;
}
