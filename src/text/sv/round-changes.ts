import type { Direction } from '../../domain/round-changes';
import { formatDate, plural } from '../format';
import { words } from '../language';

/** Words of the comparison of two rounds. */
export const changesText = words('round-changes', {
  needsTwo: 'Det behövs en insamling till av samma slag att jämföra med. Påhittade och riktiga svar jämförs aldrig med varandra.',
  earlier: 'Jämför med',
  field: 'Fråga på kartan',
  map: (field: string): string => `Ändring, ${field}`,
  directions: { less: 'mindre än förut', same: 'som förut', more: 'mer än förut' } satisfies Record<Direction, string>,
  notBoth: 'inte svarat båda gångerna',
  heading: (now: string, then: string): string => `Vad som har ändrats i ”${now}” sedan ”${then}”`,
  summary: (changed: number, both: number): string =>
    `${both} ${plural(both, 'kommun', 'kommuner')} har svarat båda gångerna. Svaren från ${changed} av dem har ändrats.`,
  care: 'En ändring säger inte varför: en annan person kan ha svarat, eller frågan kan ha förståtts på ett annat sätt. Fråga kommunen.',
  change: (field: string, before: string, after: string): string => `${field}: från ${before} till ${after}`,
  newAnswer: (date: string | null): string => (date === null ? 'har svarat nu, men inte förra gången' : `har svarat nu (${formatDate(date)}), men inte förra gången`),
  lostAnswer: 'svarade förra gången, men inte nu',
  unchanged: 'inget ändrat',
  neither: 'inget svar någon av gångerna',
  noValue: 'inget svar',
});
