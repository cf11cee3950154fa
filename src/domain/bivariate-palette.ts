/**
 * The nine colours of a bivariate map. To the right greener, upwards more purple, both together towards the end of the
 * lightness scale (dark on light ground, light on dark), so that every step along an axis can be told in greyscale too.
 *
 * Found by a search in OKLab for the largest differences between classes that lie beside one another in the grid, in
 * normal and in simulated colour vision, kept away from the lakes' blue, the accent's red and the ground of missing data.
 * bivariate-palette.test.ts holds them to the figures.
 */
import type { BivariateClass } from './bivariate';
import type { Appearance } from './appearance';

/** By the index of a class, 3 · y + x: three rows from the lowest y to the highest, each from the lowest x to the highest. */
export const BIVARIATE_COLOURS: Readonly<Record<Appearance, readonly string[]>> = {
  light: [
    '#f5e5cd', '#9dbc93', '#49a466',
    '#cbaac0', '#887f8a', '#355e4d',
    '#ab63a2', '#633a63', '#2e2633',
  ],
  dark: [
    '#3d363a', '#5c6444', '#69aa73',
    '#674e68', '#958884', '#b2cc9a',
    '#ab70ac', '#c5a8cd', '#fce2d9',
  ],
  projector: [
    '#ede6ea', '#a8d4b6', '#78b074',
    '#c0a0bb', '#898d8b', '#2a6f47',
    '#9b72a4', '#514f60', '#00332d',
  ],
};

/** "#rrggbb" of a class. */
export function bivariateColour({ x, y }: BivariateClass, appearance: Appearance): string {
  const colour = BIVARIATE_COLOURS[appearance][3 * y + x];
  // The type of a class leaves no tenth one; the table is held to nine by its test.
  if (colour === undefined) throw new RangeError(`No colour for class ${x}, ${y}`);
  return colour;
}
