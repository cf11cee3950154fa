/** Distances and directions on the sphere, as the crow flies. */
import type { LonLat } from './municipality';

/** IUGG mean radius, km. */
const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Direction in which one sets out from a to b, degrees clockwise from north, 0 to under 360. */
export function bearing(a: LonLat, b: LonLat): number {
  const east = radians(b.lon - a.lon);
  const y = Math.sin(east) * Math.cos(radians(b.lat));
  const x = Math.cos(radians(a.lat)) * Math.sin(radians(b.lat))
    - Math.sin(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(east);
  // The second remainder turns a negative angle round, and one that rounds up to 360 into 0.
  return ((((Math.atan2(y, x) * 180) / Math.PI) % 360) + 360) % 360;
}
