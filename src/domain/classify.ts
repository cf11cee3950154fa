/** Readings into classes: which class a figure lies in, and who shares it. */
import type { ClassMethod, Indicator } from './indicator';
import type { MissingReason, Reading } from './reading';
import { MISSING_CLASS } from './scene';
import { categoryShades, shadesOf } from './shade';

/** What a class holds, as parts for a label: an interval from <= v < to, or a category. */
export type BinRange =
  | { readonly kind: 'first'; readonly from: null; readonly to: number }
  | { readonly kind: 'middle'; readonly from: number; readonly to: number }
  | { readonly kind: 'last'; readonly from: number; readonly to: null }
  | { readonly kind: 'only'; readonly from: null; readonly to: null }
  | { readonly kind: 'category'; readonly id: string; readonly label: string };

export interface Bin {
  /** 0 is the lowest class. */
  readonly index: number;
  /** Shade of the indicator's scheme: `.k0`, `.k1`, … in the stylesheet, `colourOf` for an engine. */
  readonly shade: number;
  readonly range: BinRange;
  readonly count: number;
  /** Municipality codes in the order of the Readings. */
  readonly codes: readonly string[];
}

export interface Missing {
  readonly count: number;
  readonly codes: readonly string[];
  readonly reasons: ReadonlyMap<MissingReason, readonly string[]>;
}

export interface Classified {
  /** Ascending; the categories' order for ordinal and category indicators, empty ones included. */
  readonly bins: readonly Bin[];
  readonly missing: Missing;
  /** Index of the class a Reading lies in; MISSING_CLASS (-1) when it has none. */
  readonly classOf: (reading: Reading) => number;
}

/**
 * The inner breaks in force: the reader's own for `custom`, else those the catalogue computed once over all years.
 * A method the catalogue has no breaks for falls back to the indicator's own one.
 */
export function breaksOf(
  indicator: Indicator, method: ClassMethod | null, customBreaks: readonly number[] | null,
): readonly number[] {
  const { classification } = indicator;
  if (classification === null) return [];
  if (method === 'custom' && customBreaks !== null) return customBreaks;
  return classification.breaks[method ?? classification.method] ?? classification.breaks[classification.method] ?? [];
}

/** Class of a number among ascending inner breaks: i where breaks[i-1] <= value < breaks[i]. */
export function classIndex(value: number, breaks: readonly number[]): number {
  if (Number.isNaN(value)) throw new TypeError('NaN lies in no class');
  return breaks.reduce((index, b) => (b <= value ? index + 1 : index), 0);
}

/** Is there such a class, or for MISSING_CLASS any municipality without a figure? A link may name one that is not there. */
export function hasClass(classified: Classified, index: number): boolean {
  return index === MISSING_CLASS ? classified.missing.count > 0 : classified.bins[index] !== undefined;
}

function rangeOf(index: number, breaks: readonly number[]): BinRange {
  const from = breaks[index - 1];
  const to = breaks[index];
  if (from !== undefined && to !== undefined) return { kind: 'middle', from, to };
  if (to !== undefined) return { kind: 'first', from: null, to };
  if (from !== undefined) return { kind: 'last', from, to: null };
  return { kind: 'only', from: null, to: null };
}

function missingOf(readings: readonly Reading[]): Missing {
  const reasons = new Map<MissingReason, string[]>();
  const codes: string[] = [];
  for (const { code, content } of readings) {
    if (content.kind !== 'missing') continue;
    codes.push(code);
    const same = reasons.get(content.reason);
    if (same) same.push(code);
    else reasons.set(content.reason, [code]);
  }
  return { count: codes.length, codes, reasons };
}

/** The catalogue's categories, and after them any that only the Readings know: such a one is shown, never hidden. */
function categoriesOf(indicator: Indicator, readings: readonly Reading[]): readonly { id: string; label: string }[] {
  const known = new Set(indicator.categories.map(({ id }) => id));
  const unlisted = new Set(readings.flatMap(({ content }) =>
    (content.kind === 'category' && !known.has(content.category) ? [content.category] : [])));
  return [...indicator.categories, ...[...unlisted].map((id) => ({ id, label: id }))];
}

/** Does the indicator have one class a category, rather than intervals? */
export function hasCategories(indicator: Indicator): boolean {
  return indicator.kind === 'ordinal' || indicator.kind === 'category' || indicator.kind === 'date-state';
}

/** The classes as a legend lists them: the highest on top, as on a thermometer; groups have no height. */
export function binsFromTop(indicator: Indicator, { bins }: Pick<Classified, 'bins'>): readonly Bin[] {
  return indicator.kind === 'category' || indicator.kind === 'date-state' ? bins : bins.toReversed();
}

/**
 * The classes of an indicator's Readings. Every value lies in exactly one class, a missing one in none.
 * @param method null for the indicator's own
 * @param customBreaks inner breaks, strictly ascending, when the method is `custom`
 */
export function classesOf(
  indicator: Indicator, readings: readonly Reading[], method: ClassMethod | null, customBreaks: readonly number[] | null,
): Classified {
  return hasCategories(indicator)
    ? classesOfCategories(indicator, readings)
    : classesOfNumbers(indicator, readings, breaksOf(indicator, method, customBreaks));
}

function classesOfNumbers(indicator: Indicator, readings: readonly Reading[], breaks: readonly number[]): Classified {
  const classOf = ({ content }: Reading) =>
    (content.kind === 'number' ? classIndex(content.value, breaks) : MISSING_CLASS);
  const ranges = Array.from({ length: breaks.length + 1 }, (_, index) => rangeOf(index, breaks));
  return assemble(readings, ranges, shadesOf(indicator.scheme, breaks), classOf);
}

function classesOfCategories(indicator: Indicator, readings: readonly Reading[]): Classified {
  const categories = categoriesOf(indicator, readings);
  const classOf = ({ content }: Reading) => {
    switch (content.kind) {
      case 'category': return categories.findIndex(({ id }) => id === content.category);
      case 'number': return indicator.categories.findIndex(({ value }) => value === content.value);
      case 'missing': return MISSING_CLASS;
    }
  };
  const ranges = categories.map(({ id, label }) => ({ kind: 'category', id, label } as const));
  return assemble(readings, ranges, categoryShades(indicator.scheme, ranges.length), classOf);
}

function assemble(
  readings: readonly Reading[], ranges: readonly BinRange[], shades: readonly number[], classOf: Classified['classOf'],
): Classified {
  const bins = ranges.map((range, index) => {
    const codes = readings.filter((reading) => classOf(reading) === index).map(({ code }) => code);
    return { index, shade: shades[index] ?? 0, range, count: codes.length, codes };
  });
  return { bins, missing: missingOf(readings), classOf };
}
