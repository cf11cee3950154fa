/** Height of the SVG map in its own units, fine enough for whole-number coordinates; the width follows. */
const FRAME_HEIGHT = 10_000;

/** Web Mercator, 0–1 from west to east and from north to south (the same as MapLibre's). */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const x = lon / 360 + 0.5;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [x, y];
}

/** The rectangle that both engines show before the reader moves the map: the county, nothing more. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Longitude and latitude in degrees to frame units. */
  readonly project: (lon: number, lat: number) => readonly [number, number];
  /** Frame units to longitude and latitude, 4 decimals. */
  readonly unproject: (x: number, y: number) => readonly [number, number];
  /** Length of one kilometre in frame units, half-way up the frame. */
  readonly kilometre: number;
}

/** Circumference of the earth along the equator of the Web Mercator sphere, km. */
export const EQUATOR_KM = 40_075.017;

/** Degrees of what lies at `y` of `mercator`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

function degrees(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** @param bounds west, south, east, north in degrees WGS84 */
export function frameOf(bounds: readonly [number, number, number, number]): Frame {
  const [west, south, east, north] = bounds;
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const scale = FRAME_HEIGHT / (y1 - y0);
  return {
    width: Math.round((x1 - x0) * scale * 100) / 100,
    height: FRAME_HEIGHT,
    project: (lon, lat) => {
      const [x, y] = mercator(lon, lat);
      return [(x - x0) * scale, (y - y0) * scale];
    },
    unproject: (x, y) => [degrees((x / scale + x0 - 0.5) * 360), degrees(latitudeOf(y / scale + y0))],
    kilometre: scale / (EQUATOR_KM * Math.cos((latitudeOf((y0 + y1) / 2) * Math.PI) / 180)),
  };
}
