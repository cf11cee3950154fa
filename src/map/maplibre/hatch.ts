/** The pattern of missing data as pixels, so that it needs neither a canvas nor an image file. */

/** Side of one tile of the pattern in CSS pixels; the strokes run from lower left to upper right. */
export const HATCH_TILE = 8;
/** Width of a stroke in CSS pixels. */
export const HATCH_STROKE = 1.6;

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row. */
  readonly data: Uint8ClampedArray;
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * A seamless tile of diagonal strokes.
 * @param ground @param ink "#rrggbb"
 * @param pixelRatio device pixels per CSS pixel; rounded, since a tile is a whole number of pixels
 */
export function hatchImage(ground: string, ink: string, pixelRatio: number): HatchImage {
  const scale = Math.max(1, Math.round(pixelRatio));
  const side = HATCH_TILE * scale;
  const data = new Uint8ClampedArray(side * side * 4);
  const [under, over] = [channels(ground), channels(ink)];
  // The strokes repeat along the diagonal's normal every HATCH_TILE / sqrt(2) pixels.
  const half = (HATCH_STROKE * scale) / 2;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const along = (x + y + 1) % side;
      const distance = Math.min(along, side - along) / Math.SQRT2;
      const cover = Math.min(1, Math.max(0, half - distance + 0.5));
      const at = (y * side + x) * 4;
      for (const channel of [0, 1, 2] as const) {
        data[at + channel] = under[channel] + (over[channel] - under[channel]) * cover;
      }
      data[at + 3] = 255;
    }
  }
  return { width: side, height: side, data };
}
