import type { Dataset } from './dataset';
import type { Formula, Indicator, Term } from './indicator';
import type { Round } from './round';
import type { Scene } from './scene';

/** When an indicator is read: every field is filled in, whatever the indicator hangs on. */
export interface Moment {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** ISO day. */
  readonly date: string;
  readonly round: Round | null;
}

/** A change is told over ten years unless the reader chooses otherwise. */
const DEFAULT_CHANGE_YEARS = 10;

function seriesOfTerm(term: Term): string | null {
  return term.kind === 'round' ? null : term.series;
}

function seriesOfFormula(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'series':
    case 'change':
      return [formula.series];
    case 'quotient':
      return [formula.numerator, formula.denominator].map(seriesOfTerm).filter((id) => id !== null);
    case 'round':
    case 'attribute':
    case 'promise-state':
      return [];
  }
}

function yearsOfSeries(id: string, dataset: Dataset): readonly number[] {
  return (dataset.series.get(id)?.periods ?? []).map((period) => Number(period.period));
}

/**
 * The years an indicator can be read for, ascending; empty when it does not hang on a year.
 * A quotient needs a year in all of its series; a mean needs the year before as well.
 */
export function yearsOf(indicator: Indicator, dataset: Dataset): readonly number[] {
  if (indicator.moment !== 'year' && indicator.moment !== 'year-pair') return [];
  const { formula } = indicator;
  const lists: (readonly number[])[] = [];
  const terms: readonly Term[] = formula.kind === 'quotient' ? [formula.numerator, formula.denominator] : [];
  for (const term of terms) {
    if (term.kind === 'round' || dataset.series.get(term.series)?.timeless) continue;
    const years = yearsOfSeries(term.series, dataset);
    lists.push(term.kind === 'series-mean' ? years.filter((year) => years.includes(year - 1)) : years);
  }
  if (formula.kind === 'series' || formula.kind === 'change') lists.push(yearsOfSeries(formula.series, dataset));
  const [first = [], ...rest] = lists;
  return first.filter((year) => rest.every((list) => list.includes(year))).toSorted((a, b) => a - b);
}

/** Is there a moment at which every series that the indicator stands on holds figures? A change needs two years. */
export function isAvailable(indicator: Indicator, dataset: Dataset): boolean {
  const years = yearsOf(indicator, dataset).length;
  if ((indicator.moment === 'year' && years < 1) || (indicator.moment === 'year-pair' && years < 2)) return false;
  return seriesOfFormula(indicator.formula).every((id) => (dataset.series.get(id)?.periods.length ?? 0) > 0);
}

/** The round a Scene shows: the one it names, else the first that was loaded. */
export function roundOf(scene: Pick<Scene, 'round'>, dataset: Dataset): Round | null {
  return dataset.rounds.find((round) => round.id === scene.round) ?? dataset.rounds[0] ?? null;
}

/** Fills in what a Scene leaves to the catalogue: latest year, ten years of change, the snapshots' date. */
export function momentOf(scene: Scene, indicator: Indicator, dataset: Dataset): Moment {
  const years = yearsOf(indicator, dataset);
  const latest = years.at(-1) ?? Number(dataset.date.slice(0, 4));
  // A change needs a year before its last one; the very first year is no end of anything.
  const to = scene.to !== null && years.indexOf(scene.to) > 0 ? scene.to : latest;
  const start = years.find((year) => year >= to - DEFAULT_CHANGE_YEARS && year < to) ?? years[0] ?? to;
  return {
    year: scene.year !== null && years.includes(scene.year) ? scene.year : latest,
    from: scene.from !== null && scene.from < to && years.includes(scene.from) ? scene.from : start,
    to,
    date: scene.date ?? dataset.date,
    round: roundOf(scene, dataset),
  };
}

/**
 * Every moment an indicator can be read at, for class breaks that keep still: all years, all pairs of
 * years, all rounds. Date states and attributes have no breaks and give none.
 */
export function momentsOf(indicator: Indicator, dataset: Dataset): readonly Moment[] {
  const years = yearsOf(indicator, dataset);
  const base = { year: 0, from: 0, to: 0, date: dataset.date, round: dataset.rounds[0] ?? null };
  switch (indicator.moment) {
    case 'year':
      return years.map((year) => ({ ...base, year }));
    case 'year-pair':
      return years.flatMap((from) => years.filter((to) => to > from).map((to) => ({ ...base, from, to })));
    case 'round':
      return dataset.rounds.map((round) => ({ ...base, round }));
    case 'date':
    case 'none':
      return [];
  }
}
