/** Counts over the answers of a round, for slides that name nobody. */
import type { Municipality, Theme } from '../municipality';
import type { Answer, Round } from '../round';

export interface Count {
  readonly id: string;
  readonly count: number;
}

function said(answer: Answer): boolean {
  return answer.setAsidePercent.state === 'value' || answer.concern.state === 'value' || answer.duties.state === 'value'
    || answer.themes.state === 'value' || answer.resource.state === 'value';
}

/** Who has answered at least one of the questions, and who has not; in the county's order. */
export function answeredOf(round: Round, municipalities: readonly Municipality[]): { readonly answered: readonly Municipality[]; readonly silent: readonly Municipality[] } {
  const spoken = new Set(round.answers.filter(said).map(({ code }) => code));
  return {
    answered: municipalities.filter(({ code }) => spoken.has(code)),
    silent: municipalities.filter(({ code }) => !spoken.has(code)),
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

/** How many municipalities wish for each theme, most wished first; a theme outside the list keeps its own words. */
export function themeCounts(round: Round, themes: readonly Theme[]): readonly (Count & { readonly label: string })[] {
  const counts = new Map<string, number>();
  for (const answer of round.answers) {
    if (answer.themes.state === 'missing') continue;
    for (const theme of new Set(answer.themes.value)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count, label: themes.find((theme) => theme.id === id)?.label ?? id }))
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'sv'));
}

/** What the municipalities say they need, without who says it. */
export function needsOf(round: Round): readonly string[] {
  return round.answers.flatMap(({ needs }) => (needs === null || needs.trim() === '' ? [] : [needs.trim()]));
}
