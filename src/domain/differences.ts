/** How one municipality's Reading differs from another's, and how much it stands out among all. */
import type { Indicator } from './indicator';
import { hasCategories } from './classify';
import type { MissingReason, Reading } from './reading';
import { roundHalfAway } from './rounding';
import { median, robustSpread } from './spread';

export type Difference =
  /** Reads the same as printed. */
  | { readonly kind: 'same'; readonly invented: boolean }
  | {
    readonly kind: 'amount';
    readonly direction: 'higher' | 'lower';
    /** Difference of the two printed figures, above 0, in the indicator's own unit. */
    readonly amount: number;
    /** The chosen one's value divided by the other's; null where a quotient says nothing (shares, changes, zero). */
    readonly ratio: number | null;
    readonly invented: boolean;
  }
  /** Steps on an ordinal scale. */
  | { readonly kind: 'steps'; readonly direction: 'higher' | 'lower'; readonly steps: number; readonly invented: boolean }
  /** Another category without order. */
  | { readonly kind: 'other'; readonly category: string; readonly invented: boolean }
  /** The reason each side is missing for; null where that side has a value. */
  | { readonly kind: 'missing'; readonly chosen: MissingReason | null; readonly other: MissingReason | null; readonly invented: boolean };

const reasonOf = ({ content }: Reading): MissingReason | null => (content.kind === 'missing' ? content.reason : null);

function ratioOf(indicator: Indicator, chosen: number, other: number): number | null {
  const counted = indicator.kind === 'amount' || indicator.kind === 'rate';
  return counted && chosen > 0 && other > 0 ? chosen / other : null;
}

function ofNumbers(indicator: Indicator, chosen: number, other: number, invented: boolean): Difference {
  const printed = [chosen, other].map((value) => roundHalfAway(value, indicator.decimals));
  const gap = roundHalfAway((printed[0] ?? 0) - (printed[1] ?? 0), indicator.decimals);
  if (gap === 0) return { kind: 'same', invented };
  return {
    kind: 'amount', direction: gap > 0 ? 'higher' : 'lower', amount: Math.abs(gap), ratio: ratioOf(indicator, chosen, other), invented,
  };
}

function ofCategories(indicator: Indicator, chosen: string, other: string, invented: boolean): Difference {
  if (chosen === other) return { kind: 'same', invented };
  const place = (id: string): number => indicator.categories.findIndex((category) => category.id === id);
  const [own, theirs] = [place(chosen), place(other)];
  if (indicator.kind !== 'ordinal' || own === -1 || theirs === -1) return { kind: 'other', category: other, invented };
  return { kind: 'steps', direction: own > theirs ? 'higher' : 'lower', steps: Math.abs(own - theirs), invented };
}

/**
 * The chosen municipality's Reading beside another's, of one indicator at one moment. Figures are compared as printed:
 * two that read the same are the same, and a difference is that of the figures the reader sees.
 */
export function differenceOf(indicator: Indicator, chosen: Reading, other: Reading): Difference {
  const invented = chosen.invented || other.invented;
  const [own, theirs] = [chosen.content, other.content];
  if (own.kind === 'number' && theirs.kind === 'number') return ofNumbers(indicator, own.value, theirs.value, invented);
  if (own.kind === 'category' && theirs.kind === 'category') return ofCategories(indicator, own.category, theirs.category, invented);
  if (own.kind === 'missing' || theirs.kind === 'missing') {
    return { kind: 'missing', chosen: reasonOf(chosen), other: reasonOf(other), invented };
  }
  // A number beside a category: the catalogue has changed under one of them, and nothing can be said.
  return { kind: 'missing', chosen: 'not-in-sources', other: 'not-in-sources', invented };
}

/** Fewer values than this have no middle to stand out from. */
const FEWEST_TO_STAND_OUT = 5;

/** A number to measure distance by: the value, or the step on an ordinal scale. Null for missing and unordered ones. */
function positionOf(indicator: Indicator, { content }: Reading): number | null {
  if (content.kind === 'number') return content.value;
  if (content.kind === 'missing' || indicator.kind !== 'ordinal') return null;
  const place = indicator.categories.findIndex(({ id }) => id === content.category);
  return place === -1 ? null : place;
}

/**
 * How far a municipality lies from the median of all, in robust standard deviations, sign and all: 0 is in the middle,
 * below 0 is lower. Null when it cannot be said: no value, unordered categories, too few values, or all alike.
 */
export function standOut(indicator: Indicator, readings: readonly Reading[], code: string): number | null {
  if (hasCategories(indicator) && indicator.kind !== 'ordinal') return null;
  const positions = readings.map((reading) => positionOf(indicator, reading)).filter((position) => position !== null);
  const own = readings.find((reading) => reading.code === code);
  const position = own === undefined ? null : positionOf(indicator, own);
  const middle = median(positions);
  const spread = robustSpread(positions);
  if (position === null || middle === null || spread === null || positions.length < FEWEST_TO_STAND_OUT) return null;
  return (position - middle) / spread;
}

/** Most outstanding first, whichever way; those that cannot be said of stand last, in the order they came. */
export function byStandOut(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return Math.abs(b) - Math.abs(a);
}
