import type { Round } from '../round';

/** The round before this one: the latest real one with an earlier date. An invented round has none and is none. */
export function previousRound(round: Round, rounds: readonly Round[]): Round | null {
  if (round.invented) return null;
  return rounds.filter(({ id, invented, date }) => !invented && id !== round.id && date < round.date)
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'))[0] ?? null;
}
