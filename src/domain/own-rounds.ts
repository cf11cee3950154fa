/** Rounds of one's own among those that were shipped with the page. */
import type { Dataset } from './dataset';
import type { OwnRound } from './own-round';

/**
 * The Dataset with the rounds of this browser before the shipped ones, as they come. A shipped round with the same id is
 * the published form of one's own, which says more. The same object when there are none.
 */
export function withOwnRounds(dataset: Dataset, own: readonly OwnRound[]): Dataset {
  if (own.length === 0) return dataset;
  const ids = new Set(own.map(({ round }) => round.id));
  return { ...dataset, rounds: [...own.map(({ round }) => round), ...dataset.rounds.filter(({ id }) => !ids.has(id))] };
}
