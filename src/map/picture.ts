import type { MapScheme } from '../domain/palette';
import type { Reading } from '../domain/reading';

/** How an area is painted: a class of the ramp, the pattern of missing data, or only an outline while waiting. */
export type Paint =
  /** `shade` names the colour (`.k0` …, `colourOf`), `index` the class. */
  | { readonly kind: 'class'; readonly index: number; readonly shade: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'pending' };

export interface PictureArea {
  readonly code: string;
  readonly name: string;
  readonly paint: Paint;
  readonly reading: Reading | null;
  readonly chosen: boolean;
  readonly compared: boolean;
  /** Steps back while a class of the legend is pointed at. */
  readonly dimmed: boolean;
  /** Radius of the proportional circle in frame units, area-true; null when the form is a fill or nothing is known. */
  readonly radius: number | null;
}

/**
 * What both engines draw, and nothing else: Scene + data -> Picture is pure, a Picture is all an engine
 * needs beside the geometry.
 */
export interface Picture {
  readonly indicator: string;
  readonly scheme: MapScheme;
  readonly classCount: number;
  readonly form: 'fill' | 'circles';
  readonly areas: readonly PictureArea[];
  /** An invented figure can be seen: the mark stands across the picture. */
  readonly invented: boolean;
}
