import type { Dataset } from './dataset';
import { isAvailable, yearsOf } from './moment';

/** What an address may name. Everything else in it is told and left aside. */
export interface Vocabulary {
  /** Ids of indicators that have figures, in the catalogue's order; the first is the default. */
  readonly indicators: readonly string[];
  readonly codes: readonly string[];
  readonly rounds: readonly string[];
  /** Every year that some indicator has figures for, ascending. */
  readonly years: readonly number[];
}

export function vocabularyOf(dataset: Dataset): Vocabulary {
  const available = dataset.indicators.filter((indicator) => isAvailable(indicator, dataset));
  return {
    indicators: available.map(({ id }) => id),
    codes: dataset.county.municipalities.map(({ code }) => code),
    rounds: dataset.rounds.map(({ id }) => id),
    years: [...new Set(available.flatMap((indicator) => yearsOf(indicator, dataset)))].toSorted((a, b) => a - b),
  };
}
