/**
 * Which shade of a scheme a class wears. Apart from the colours themselves, which the first load has in its
 * stylesheet (`.k0`, `.k1`, …) and only the map engine needs as values.
 */
import type { SchemeId } from './indicator';

/** Shades of a sequential scheme, from the lowest class to the highest. */
export const SEQUENTIAL_SHADES = 9;
/** Shades on each side of the neutral middle of the diverging scheme. */
export const DIVERGING_ARM = 8;
/** Categories that can be told apart by colour; more in one map are no longer readable. */
export const CATEGORY_SHADES = 8;
/** States of a date: in force, ended, end unknown. */
export const STATE_SHADES = 3;

/** How many shades a scheme has; they are numbered from 0. */
export function shadeCount(scheme: SchemeId): number {
  switch (scheme) {
    case 'green': case 'purple': case 'orange': case 'teal': case 'brown': case 'rose': case 'olive': case 'grape':
      return SEQUENTIAL_SHADES;
    case 'diverging':
      return 2 * DIVERGING_ARM + 1;
    case 'categorical':
      return CATEGORY_SHADES;
    case 'states':
      return STATE_SHADES;
  }
}

/** `count` shades as far from one another as `shades` allows; one alone takes the middle. */
function spread(count: number, shades: number): readonly number[] {
  const last = shades - 1;
  if (count === 1) return [last / 2];
  // Two classes at the ends would be black against white; the quarters say the same more calmly.
  if (count === 2) return [last / 4, (3 * last) / 4];
  return Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
}

/**
 * Shades around zero: a class that lies wholly below wears the first hue, wholly above the second, the class that
 * holds zero inside is neutral. A step away from zero is equally strong on both sides.
 */
function around(breaks: readonly number[]): readonly number[] {
  const zero = breaks.findIndex((b) => b >= 0);
  const below = zero === -1 ? breaks.length : zero;
  const exact = breaks[below] === 0;
  const negative = exact ? below + 1 : below;
  const positive = breaks.length - below;
  const arm = Math.max(negative, positive, 2);
  const step = (distance: number) => Math.round((distance * DIVERGING_ARM) / arm);
  return Array.from({ length: breaks.length + 1 }, (_, i) => {
    if (i < negative) return DIVERGING_ARM - step(negative - i);
    if (exact) return DIVERGING_ARM + step(i - negative + 1);
    return DIVERGING_ARM + step(i - negative);
  });
}

/**
 * The shade of every class, ascending. Sequential schemes spread the classes over all shades, the diverging one
 * by where zero lies, categories and states take them in order.
 * @param breaks inner class breaks; for categories and states only their number (one less than classes) matters
 */
export function shadesOf(scheme: SchemeId, breaks: readonly number[]): readonly number[] {
  switch (scheme) {
    case 'diverging':
      return around(breaks);
    case 'categorical':
    case 'states':
      return inOrder(scheme, breaks.length + 1);
    default:
      return spread(breaks.length + 1, shadeCount(scheme));
  }
}

/** Shades of categories: one each in order for nominal schemes, spread from light to dark for an ordinal scale. */
export function categoryShades(scheme: SchemeId, count: number): readonly number[] {
  if (scheme === 'categorical' || scheme === 'states') return inOrder(scheme, count);
  return spread(count, shadeCount(scheme));
}

/** Beyond the last shade it is repeated: the legend still names each category, the colour no longer parts them. */
function inOrder(scheme: SchemeId, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.min(i, shadeCount(scheme) - 1));
}
