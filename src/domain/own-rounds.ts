/** Rounds of one's own among those that were shipped with the page. */
import type { Dataset } from './dataset';
import type { OwnRound } from './own-round';
import type { Round } from './round';

/**
 * The Dataset with the rounds of this browser before the shipped ones, as they come. A shipped round with the same id is
 * the published form of one's own, which says more. The same object when there are none.
 */
export function withOwnRounds(dataset: Dataset, own: readonly OwnRound[]): Dataset {
  if (own.length === 0) return dataset;
  const ids = new Set(own.map(({ round }) => round.id));
  return { ...dataset, rounds: [...own.map(({ round }) => round), ...dataset.rounds.filter(({ id }) => !ids.has(id))] };
}

/** What can go wrong with the keeping of rounds in a browser. */
export type KeptTrouble =
  /** The browser keeps nothing for this page. */
  | 'unavailable'
  /** A tab with an older page has to be closed first. */
  | 'blocked'
  /** A newer page has taken over in another tab. */
  | 'superseded'
  /** There is no more room. */
  | 'full'
  /** It could not be written, for a reason that the browser alone knows. */
  | 'failed'
  /** The browser has thrown away what it kept. */
  | 'lost';

/** Is something in a real round not for everybody? Then the page says that what it shows is internal. */
export function isInternal({ invented, answers }: Round): boolean {
  return !invented && answers.some(({ visibility }) => visibility !== 'public');
}
