import { describe, expect, it } from 'vitest';
import { EQUATOR_KM } from './frame';
import { pixelsPerKilometre } from './map-hooks';

/** Web Mercator at a zoom, moved so that `west` and `north` lie in the corner. */
function mercator(zoom: number, west: number, north: number): (lon: number, lat: number) => readonly [number, number] {
  const size = 512 * 2 ** zoom;
  const x = (lon: number) => ((lon + 180) / 360) * size;
  const y = (lat: number) => (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * size;
  return (lon, lat) => [x(lon) - x(west), y(lat) - y(north)];
}

describe('pixels per kilometre', () => {
  it.each([[59.9, 6], [61.2, 7], [62.2, 11], [-33, 9], [0, 3]])('are those of the latitude that is looked at: %d° at zoom %d', (latitude, zoom) => {
    const project = mercator(zoom, 12, latitude + 0.4);
    const [west, y] = project(13, latitude);
    const [east] = project(14, latitude);
    const kilometres = (EQUATOR_KM / 360) * Math.cos((latitude * Math.PI) / 180);
    expect(pixelsPerKilometre(project, y)).toBeCloseTo((east - west) / kilometres, 6);
  });
});
