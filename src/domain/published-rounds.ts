import type { Round } from './round';

function before(a: Round, b: Round): number {
  if (a.invented !== b.invented) return a.invented ? 1 : -1;
  return b.date.localeCompare(a.date, 'en') || a.id.localeCompare(b.id, 'en');
}

/**
 * Rounds in the order in which they are published: the first is the one that is shown when nothing else is asked for,
 * so what municipalities have answered stands before what is invented, and the newest first.
 */
export function inOrder(rounds: readonly Round[]): readonly Round[] {
  return rounds.toSorted(before);
}

/** The published rounds with one put in, in place of an older one with the same id. */
export function withRound(published: readonly Round[], round: Round): readonly Round[] {
  return inOrder([...published.filter(({ id }) => id !== round.id), round]);
}
