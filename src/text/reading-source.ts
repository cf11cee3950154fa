import type { Indicator } from '../domain/indicator';
import type { Moment } from '../domain/moment';
import type { PartialDate, Provenance, Reading } from '../domain/reading';
import { besideText, formatReference, trustOf } from './format';
import { momentText } from './moment-text';

/** "2015–2025": what a change is read over; empty for what has one date. */
export function spanText(indicator: Indicator, moment: Moment): string {
  return indicator.moment === 'year-pair' ? momentText(indicator, moment) : '';
}

/**
 * "SCB, 31 december 2025, officiell": publisher, dates and quality as far as they are known. An invented figure has dates
 * alone: nobody published it, and its mark says the rest.
 * A change has its `span` instead of its last day, which alone would hide the first.
 */
export function readingSource({ provenance, invented, span }: Pick<Reading, 'provenance' | 'invented'> & { readonly span?: string }): string {
  const dates = [span || formatReference(provenance), besideText(provenance)];
  return (invented ? dates : [provenance.publisher, ...dates, trustOf(provenance)]).filter((part) => part !== '').join(', ');
}

/** What a whole picture is dated by, and the part beside that has a date of its own. */
export interface WholeDate {
  /** The years of a change, "2015–2025", are written as they stand. Empty where the Readings have no date in common. */
  readonly date: PartialDate;
  readonly beside: Provenance['beside'];
}

/** The date that a picture of all municipalities has. */
export function dateOfAll(indicator: Indicator, moment: Moment, readings: Iterable<Reading> | null): WholeDate {
  const known = [...(readings ?? [])].filter(({ content }) => content.kind !== 'missing').map(({ provenance }) => provenance);
  const beside = known[0]?.beside ?? null;
  // A round has one date for all, though the municipalities answered on days of their own; a state is that of the chosen day.
  if (indicator.moment === 'round') return { date: moment.round?.date ?? '', beside };
  if (indicator.moment === 'date') return { date: known.length === 0 ? '' : moment.date, beside };
  if (known.length > 0 && indicator.moment === 'year-pair') return { date: spanText(indicator, moment), beside };
  const [date = '', ...others] = new Set(known.map((provenance) => provenance.date));
  return { date: others.length === 0 ? date : '', beside };
}
