/** Counts over the answers of a round, for slides that name nobody. */
import { namedOnce } from '../exchange/theme-names';
import { compareSwedish } from '../fold';
import type { Municipality, Theme } from '../municipality';
import type { Round } from '../round';
import { roundStatus } from '../round-status';

export interface Count {
  readonly id: string;
  readonly count: number;
}

/**
 * Who has answered at least one of the questions, and who has not; in the county's order. "Vacant" or "confidential" is an
 * answer here as in the round's own overview.
 */
export function answeredOf(round: Round, municipalities: readonly Municipality[]): { readonly answered: readonly Municipality[]; readonly silent: readonly Municipality[] } {
  const silent = new Set(roundStatus(round, municipalities.map(({ code }) => code)).filter(({ state }) => state === 'unanswered').map(({ code }) => code));
  return {
    answered: municipalities.filter(({ code }) => !silent.has(code)),
    silent: municipalities.filter(({ code }) => silent.has(code)),
  };
}

/** Most separate duties that are told one by one; the rest is "more". */
const DUTIES_TOLD = 4;

/** How many answers name 0, 1, 2, 3 duties besides the coordination, and how many name four or more. */
export function dutyCounts(round: Round): readonly Count[] {
  const numbers = round.answers.flatMap(({ duties }) => (duties.state === 'value' ? [Math.min(duties.value.length, DUTIES_TOLD)] : []));
  return Array.from({ length: DUTIES_TOLD + 1 }, (_, number) => ({
    id: String(number), count: numbers.filter((one) => one === number).length,
  }));
}

/** How many municipalities wish for each theme, most wished first; a theme outside the list keeps its own words, as they first stand. */
export function themeCounts(round: Round, themes: readonly Theme[]): readonly (Count & { readonly label: string })[] {
  const counts = new Map<string, Count & { readonly label: string }>();
  for (const { themes: wished } of round.answers) {
    if (wished.state === 'missing') continue;
    for (const { id, label } of namedOnce(wished.value, themes)) {
      counts.set(id, { id, label: counts.get(id)?.label ?? label, count: (counts.get(id)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || compareSwedish(a.label, b.label));
}

/** What the municipalities say they need, without who says it. */
export function needsOf(round: Round): readonly string[] {
  return round.answers.flatMap(({ needs }) => (needs === null || needs.trim() === '' ? [] : [needs.trim()]));
}
