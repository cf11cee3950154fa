import { MAP_COLOURS, colourOf, type MapScheme } from '../../domain/palette';
import type { Appearance } from '../../domain/appearance';
import type { Paint } from '../picture';

/** The colours of one appearance, named by what MapLibre draws with them. "#rrggbb". */
export interface Ink {
  readonly ground: string;
  readonly lake: string;
  readonly river: string;
  readonly border: string;
  readonly casing: string;
  readonly neighbour: string;
  readonly hover: string;
  readonly chosen: string;
  readonly compared: string;
  readonly halo: string;
  readonly circle: string;
  readonly missing: string;
  readonly missingInk: string;
}

export function inkOf(appearance: Appearance): Ink {
  const { label, ...colours } = MAP_COLOURS[appearance];
  return { ...colours, compared: label };
}

/** Colour of a class; null for what is drawn in another way (hatching, only an outline). */
export function paintColour(paint: Paint, scheme: MapScheme, appearance: Appearance): string | null {
  switch (paint.kind) {
    case 'class':
      return colourOf(scheme, paint.shade, appearance);
    case 'missing':
    case 'pending':
      return null;
  }
}
