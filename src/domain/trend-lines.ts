import { countyFigure } from './county-figure';
import type { Dataset } from './dataset';
import { evaluateOne } from './evaluate';
import type { Indicator } from './indicator';
import { yearsOf, type Moment } from './moment';
import { numberOf } from './reading';

/** One line over the years. */
export interface TrendSeries {
  readonly code: string;
  readonly name: string;
  /** A year that is not here, or is null, is a gap: the line breaks there. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
  readonly chosen: boolean;
}

/** Does it say anything over the years? */
export function hasTrend(indicator: Indicator, dataset: Dataset): boolean {
  return indicator.moment === 'year' && yearsOf(indicator, dataset).length > 1;
}

/** What is told over the years beside an indicator: itself, or where it has no years the first of the catalogue that has. */
export function trendIndicator(shown: Indicator, dataset: Dataset): Indicator | null {
  return [shown, ...dataset.indicators].find((indicator) => hasTrend(indicator, dataset)) ?? null;
}

/** Every calendar year from the first with figures to the last, also those without. */
export function trendYears(indicator: Indicator, dataset: Dataset): readonly number[] {
  const known = yearsOf(indicator, dataset);
  const first = known[0] ?? 0;
  return Array.from({ length: (known.at(-1) ?? first) - first + 1 }, (_, index) => first + index);
}

/** A line for each municipality, the first of them the chosen one. @param moment what else than the year the indicator hangs on */
export function trendSeries(indicator: Indicator, codes: readonly string[], moment: Moment, dataset: Dataset): readonly TrendSeries[] {
  const known = yearsOf(indicator, dataset);
  return codes.flatMap((code, index) => {
    const name = dataset.county.municipalities.find((one) => one.code === code)?.name;
    return name === undefined ? [] : [{
      code, name, chosen: index === 0,
      points: trendYears(indicator, dataset).map((year) => ({
        year, value: known.includes(year) ? numberOf(evaluateOne(indicator, code, { ...moment, year }, dataset)) : null,
      })),
    }];
  });
}

/** The county's own line; null where the catalogue has no figure for the county. */
export function countyTrend(indicator: Indicator, moment: Moment, dataset: Dataset): TrendSeries | null {
  const known = yearsOf(indicator, dataset);
  const points = trendYears(indicator, dataset).map((year) => ({
    year, value: known.includes(year) ? countyFigure(indicator, { ...moment, year }, dataset)?.value ?? null : null,
  }));
  return points.every(({ value }) => value === null) ? null : { code: dataset.county.code, name: dataset.county.name, chosen: true, points };
}
