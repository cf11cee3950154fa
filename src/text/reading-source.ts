import type { Indicator } from '../domain/indicator';
import type { Moment } from '../domain/moment';
import type { Reading } from '../domain/reading';
import { besideText, dateText, formatDate, formatReference, list, trustOf } from './format';

/**
 * "SCB, 31 december 2025, officiell": publisher, dates and quality as far as they are known. An invented figure has dates
 * alone: nobody published it, and its mark says the rest.
 */
export function readingSource({ provenance, invented }: Pick<Reading, 'provenance' | 'invented'>): string {
  const dates = [formatReference(provenance), besideText(provenance)];
  return (invented ? dates : [provenance.publisher, ...dates, trustOf(provenance)]).filter((part) => part !== '').join(', ');
}

/** What a whole picture is dated by, in words, and the parts beside that have a date of their own. Empty where there is none. */
export interface WholeDate {
  readonly date: string;
  readonly beside: string;
}

/** The date that a picture of all municipalities has; none where the Readings have no date in common. */
export function dateOfAll(indicator: Indicator, moment: Moment, readings: Iterable<Reading> | null): WholeDate {
  const known = [...(readings ?? [])].filter(({ content }) => content.kind !== 'missing').map(({ provenance }) => provenance);
  const beside = list([...new Set(known.map(besideText))].filter((text) => text !== ''));
  // A round has one date for all, though the municipalities answered on days of their own; a state is that of the chosen day.
  if (indicator.moment === 'round') return { date: moment.round ? formatDate(moment.round.date) : '', beside };
  if (indicator.moment === 'date') return { date: known.length === 0 ? '' : formatDate(moment.date), beside };
  const [date = '', ...others] = new Set(known.map((provenance) => (provenance.date === '' ? '' : dateText(provenance))));
  return { date: others.length === 0 ? date : '', beside };
}
