import type { Dataset } from '../../domain/dataset';
import { needsProfiles } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { isAvailable } from '../../domain/moment';
import type { PartialDate } from '../../domain/reading';
import type { Round } from '../../domain/round';
import { roundOf } from '../../domain/moment';
import type { Scene } from '../../domain/scene';

/** Indicators of the key figures: all but the rounds' (the answer has a part of its own) and the promises' state. */
export function sheetIndicators(dataset: Dataset): readonly Indicator[] {
  return dataset.indicators.filter((indicator) => indicator.moment !== 'round' && indicator.kind !== 'date-state'
    && isAvailable(indicator, dataset) && (dataset.profiles !== null || !needsProfiles(indicator)));
}

/** Those with numbers, for the table beside the neighbours. */
export function numericIndicators(dataset: Dataset): readonly Indicator[] {
  return sheetIndicators(dataset).filter(({ categories }) => categories.length === 0);
}

/** The round whose answers may stand on paper: never an invented one. */
export function printableRound(scene: Scene, dataset: Dataset): Round | null {
  return [roundOf(scene, dataset), ...dataset.rounds].find((round) => round !== null && !round.invented) ?? null;
}

/** Newest first; what has no date comes last. */
export function newestFirst<T>(items: readonly T[], dateOf: (item: T) => PartialDate | null): readonly T[] {
  return items.toSorted((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
}
