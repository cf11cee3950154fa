import { HATCH_INK_SHARE } from '../../domain/hatch';
import { frameOf, mercator } from '../frame';
import { TILE_SIZE, type Bounds } from './camera';
import { channels } from './colour';

/**
 * The pattern of missing data as pixels, so that it needs neither a canvas nor an image file. Its strokes have the
 * size and the place of the SVG engine's, so that they do not move when MapLibre takes over.
 */

/** Distance between two strokes, frame units; as the SVG engine's pattern. */
const PERIOD = 100;
/** Texels per device pixel: two are averaged into each, which smooths the slanting edges. */
const OVERSAMPLING = 2;

interface HatchImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row. */
  readonly data: Uint8ClampedArray;
  /** Texels per CSS pixel at the whole zoom level below the fitted one. */
  readonly pixelRatio: number;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** How much of the interval `width` wide around `at` is covered by strokes from 0 to `stroke`, every `period`. */
function cover(at: number, width: number, stroke: number, period: number): number {
  const overlap = (from: number) => Math.min(at + width / 2, from + stroke) - Math.max(at - width / 2, from);
  return [-period, 0, period].reduce((sum, from) => sum + Math.max(0, overlap(from)), 0) / width;
}

/**
 * A seamless tile of strokes from lower left to upper right.
 * @param ground @param ink "#rrggbb"
 * @param zoom MapLibre's zoom at which the county fits the box
 * @param devicePixelRatio device pixels per CSS pixel
 */
export function hatchImage(
  ground: string, ink: string, bounds: Bounds, zoom: number, devicePixelRatio: number,
): HatchImage {
  // MapLibre lays patterns out at the whole zoom level from the world's corner and stretches them from there.
  const level = Math.floor(zoom);
  const world = TILE_SIZE * 2 ** level;
  const [west, south, east, north] = bounds;
  const [x0, y0] = mercator(west, north);
  const [, y1] = mercator(east, south);
  const period = (PERIOD * (y1 - y0) * world) / frameOf(bounds).height;
  const side = period * Math.SQRT2;
  const offset = (x0 + y0) * world;
  const count = Math.max(4, Math.round(side * 2 ** (zoom - level) * devicePixelRatio * OVERSAMPLING));
  const texel = side / count;
  const stroke = HATCH_INK_SHARE * period;
  const data = new Uint8ClampedArray(count * count * 4);
  const [under, over] = [channels(ground), channels(ink)];
  for (let y = 0; y < count; y += 1) {
    for (let x = 0; x < count; x += 1) {
      const along = modulo(((x + y + 1) * texel - offset) / Math.SQRT2, period);
      const share = cover(along, texel, stroke, period);
      const at = (y * count + x) * 4;
      for (const channel of [0, 1, 2] as const) {
        data[at + channel] = under[channel] + (over[channel] - under[channel]) * share;
      }
      data[at + 3] = 255;
    }
  }
  return { width: count, height: count, data, pixelRatio: count / side };
}
