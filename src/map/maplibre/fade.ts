import { FADE_SHARE } from '../fade-share';
import { latitudeOf, mercator } from '../frame';
import type { Bounds } from './camera';

/** More steps than this cannot be told from a gradient at the width the fade has on the screen. */
const STEPS = 8;

type Position = number[];

interface FadeFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: 'fade'; readonly cover: number };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Position[][] };
}

/** Bounds in degrees of whatever nested arrays of positions hold; null when they hold none. */
export function boundsOf(coordinates: Iterable<unknown>): Bounds | null {
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

function rectangle([x0, y0, x1, y1]: readonly [number, number, number, number]): Position[] {
  const [west, east] = [(x0 - 0.5) * 360, (x1 - 0.5) * 360];
  const [north, south] = [latitudeOf(y0), latitudeOf(y1)];
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
}

/**
 * Strips along the four edges of the data in the ground's colour, thicker towards the edge: lines that end with
 * the data fade instead of being cut off. The same gradients as the SVG engine's, in steps.
 * @param lines lines in degrees, [lon, lat] a point
 * @returns polygons whose `cover` is the opacity, 0 to 1
 */
export function fadeStrips(lines: readonly (readonly Position[])[]): FadeFeature[] {
  const box = boundsOf(lines);
  if (!box) return [];
  const [west, south, east, north] = box;
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const depth = (y1 - y0) * FADE_SHARE;
  const out = depth / STEPS;
  return Array.from({ length: STEPS }, (_, step) => {
    // The first one begins outside, or a line along the very edge would show half its width.
    const [near, far] = [step === 0 ? -out : step * out, (step + 1) * out];
    const strips = [
      [x0 + near, y0 - out, x0 + far, y1 + out], [x1 - far, y0 - out, x1 - near, y1 + out],
      [x0 - out, y0 + near, x1 + out, y0 + far], [x0 - out, y1 - far, x1 + out, y1 - near],
    ] as const;
    return strips.map((strip): FadeFeature => ({
      type: 'Feature',
      properties: { kind: 'fade', cover: 1 - (step + 0.5) / STEPS },
      geometry: { type: 'Polygon', coordinates: [rectangle(strip)] },
    }));
  }).flat();
}
