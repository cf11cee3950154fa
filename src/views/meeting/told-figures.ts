/** What a slide's figure tells, the same on the screen, on a slide of PowerPoint and on paper. */
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/indicator';
import type { Moment } from '../../domain/moment';
import type { Reading } from '../../domain/reading';
import type { Round } from '../../domain/round';
import { inRow } from '../../text/credit';
import { formatDate, titleOn } from '../../text/format';
import { roundName, sourceIn } from '../../text/indicator-source';
import { dateOfAll } from '../../text/reading-source';
import { meetingText } from '../../text/sv/meeting';

/** More would not be read from the back of the room. */
const INITIATIVES_TOLD = 7;

/** "SCB, Folkmängd 31 december 2025": where a figure comes from, what date it has, and what must be said beside it. */
export function figureSource(indicator: Indicator, moment: Moment, readings: Iterable<Reading> | null): string {
  const { date, beside } = dateOfAll(indicator, moment, readings);
  const title = sourceIn(indicator, moment);
  const source = [date === '' ? title : titleOn(title, date, ', '), ...(beside === '' ? [] : [beside])].join(', ');
  return indicator.brief ? inRow(source, indicator.brief) : source;
}

/** "Insamling 2026, 1 oktober 2026". */
export function roundSource(round: Round): string {
  return `${roundName(round)}, ${formatDate(round.date)}`;
}

export interface ToldInitiative {
  readonly title: string;
  /** Whose, and from when: "Säter, 2023". */
  readonly whose: string;
}

export interface ToldInitiatives {
  /** The newest ones. */
  readonly items: readonly ToldInitiative[];
  /** How many there are beside them. */
  readonly more: number;
  readonly source: string;
}

/** The newest documented initiatives of the county; null while they have not arrived. */
export function toldInitiatives({ county, profiles }: Dataset): ToldInitiatives | null {
  if (!profiles) return null;
  const all = county.municipalities
    .flatMap(({ code, name }) => (profiles.get(code)?.initiatives ?? []).map((initiative) => ({ initiative, name })))
    .toSorted((a, b) => (b.initiative.year ?? 0) - (a.initiative.year ?? 0));
  return {
    items: all.slice(0, INITIATIVES_TOLD).map(({ initiative: { title, year }, name }) => ({ title, whose: `${name}, ${year ?? meetingText.yearUnknown}` })),
    more: Math.max(0, all.length - INITIATIVES_TOLD),
    source: [...new Set(all.map(({ initiative }) => initiative.cited.publisher))].join(', '),
  };
}
