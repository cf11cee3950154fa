import { mercator } from '../frame';

/** How far in from the edge of the data its lines fade, as a share of the data's height. */
export const FADE_SHARE = 0.12;
/** More steps than this cannot be told from a gradient at the width the fade has on the screen. */
const STEPS = 12;

type Position = number[];
type Box = readonly [west: number, south: number, east: number, north: number];

interface FadeFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: 'fade'; readonly cover: number };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Position[][] };
}

/** Bounds in degrees of whatever nested arrays of positions hold; null when they hold none. */
export function boundsOf(coordinates: Iterable<unknown>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value;
    if (typeof lon === 'number' && typeof lat === 'number') {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    } else value.forEach(walk);
  };
  for (const value of coordinates) walk(value);
  return west <= east ? [west, south, east, north] : null;
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

function rectangle([x0, y0, x1, y1]: readonly [number, number, number, number]): Position[] {
  const [west, east] = [(x0 - 0.5) * 360, (x1 - 0.5) * 360];
  const [north, south] = [latitudeOf(y0), latitudeOf(y1)];
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
}

/**
 * Frames inside one another that cover the outermost part of the data in the ground's colour, thicker
 * towards the edge: lines that end with the data fade instead of being cut off.
 * @param box bounds of the data in degrees
 * @returns polygons whose `cover` is the opacity, 0 to 1; the outermost lies just outside the data
 */
export function fadeFrames(box: Box): FadeFeature[] {
  const [west, south, east, north] = box;
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const depth = (y1 - y0) * FADE_SHARE;
  const inset = (share: number) =>
    rectangle([x0 + depth * share, y0 + depth * share, x1 - depth * share, y1 - depth * share]);
  return Array.from({ length: STEPS }, (_, step) => ({
    type: 'Feature',
    properties: { kind: 'fade', cover: 1 - (step + 0.5) / STEPS },
    geometry: {
      type: 'Polygon',
      // The first one begins outside, or a line along the very edge would show half its width.
      coordinates: [inset(step === 0 ? -0.5 : step / STEPS), inset((step + 1) / STEPS).toReversed()],
    },
  }));
}
