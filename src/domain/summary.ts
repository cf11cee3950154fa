/** What can be seen on a map, in parts a sentence is made of. */
import { classesOf, hasCategories } from './classify';
import type { CountyFigure } from './county-figure';
import type { Indicator, ReferenceLine } from './indicator';
import { isRanked } from './rank';
import { numberOf, type MissingReason, type Reading } from './reading';
import { roundHalfAway } from './rounding';
import { quantile } from './spread';

/** Municipalities that share an extreme. */
export interface Extreme {
  readonly value: number;
  readonly codes: readonly string[];
}

export type Finding =
  /** Ranked figures only. `lowest` is null when all are equal. */
  | { readonly kind: 'extremes'; readonly highest: Extreme; readonly lowest: Extreme | null }
  /** Unranked figures against a line: counts, never names. */
  | { readonly kind: 'reference'; readonly line: ReferenceLine; readonly below: number; readonly atOrAbove: number }
  /** Unranked figures without a line: the middle half (quartiles), in which no single municipality stands out. */
  | { readonly kind: 'middle-half'; readonly from: number; readonly to: number }
  /** One entry a category that somebody is in, in the catalogue's order. Codes only where naming is harmless. */
  | { readonly kind: 'categories'; readonly groups: readonly CategoryGroup[] }
  /** Too few figures, or none, to say anything of. */
  | { readonly kind: 'nothing' };

export interface CategoryGroup {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Null for answers about a civil servant's situation: there the spread is told, not who. */
  readonly codes: readonly string[] | null;
}

export interface Summary {
  readonly finding: Finding;
  readonly county: CountyFigure | null;
  /** How many municipalities have a value, and how many there are. */
  readonly answered: number;
  readonly total: number;
  readonly missing: ReadonlyMap<MissingReason, readonly string[]>;
  /** Must every word of it be marked as invented? */
  readonly invented: boolean;
  /** Do the figures come from answers in a round? Then municipalities "answer"; else they "have a figure". */
  readonly fromRound: boolean;
}

/** Below this many values quartiles would be single municipalities' own figures. */
const FEWEST_FOR_QUARTILES = 8;

function extremes(indicator: Indicator, numbers: readonly { code: string; value: number }[]): Finding {
  const printed = numbers.map(({ code, value }) => ({ code, value: roundHalfAway(value, indicator.decimals) }));
  const values = printed.map(({ value }) => value);
  const at = (value: number): Extreme => ({
    value, codes: printed.filter((entry) => entry.value === value).map(({ code }) => code),
  });
  const [max, min] = [Math.max(...values), Math.min(...values)];
  return { kind: 'extremes', highest: at(max), lowest: min === max ? null : at(min) };
}

function findingOf(indicator: Indicator, readings: readonly Reading[], line: ReferenceLine | null): Finding {
  if (hasCategories(indicator)) {
    const harmless = indicator.moment !== 'round';
    const groups = classesOf(indicator, readings, null, null).bins.flatMap(({ range, count, codes }) =>
      (range.kind === 'category' && count > 0
        ? [{ id: range.id, label: range.label, count, codes: harmless ? codes : null }]
        : []));
    return groups.length === 0 ? { kind: 'nothing' } : { kind: 'categories', groups };
  }
  const numbers = readings.flatMap((reading) => {
    const value = numberOf(reading);
    return value === null ? [] : [{ code: reading.code, value }];
  });
  if (numbers.length === 0) return { kind: 'nothing' };
  if (isRanked(indicator)) return extremes(indicator, numbers);
  if (line !== null) {
    const below = numbers.filter(({ value }) => value < line.value).length;
    return { kind: 'reference', line, below, atOrAbove: numbers.length - below };
  }
  const values = numbers.map(({ value }) => value);
  const [from, to] = [quantile(values, 0.25), quantile(values, 0.75)];
  return numbers.length < FEWEST_FOR_QUARTILES || from === null || to === null ? { kind: 'nothing' } : { kind: 'middle-half', from, to };
}

/**
 * Sums up an indicator's Readings: highest and lowest where the catalogue allows ranking, the spread where it does not.
 * @param county the county's own figure, null where there is none
 * @param line the reference line in force; null when there is none or it is switched off
 */
export function summarise(
  indicator: Indicator, readings: readonly Reading[], county: CountyFigure | null, line: ReferenceLine | null,
): Summary {
  const missing = new Map<MissingReason, string[]>();
  for (const { code, content } of readings) {
    if (content.kind === 'missing') missing.set(content.reason, [...(missing.get(content.reason) ?? []), code]);
  }
  return {
    finding: findingOf(indicator, readings, line), county, missing,
    answered: readings.filter(({ content }) => content.kind !== 'missing').length,
    total: readings.length,
    invented: readings.some((reading) => reading.invented),
    fromRound: indicator.moment === 'round',
  };
}
