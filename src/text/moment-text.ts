import type { Indicator } from '../domain/indicator';
import type { Moment } from '../domain/moment';
import { formatDate } from './format';

/** When an indicator is read, in words: "2025", "2015–2025", "5 oktober 2026"; empty when it hangs on nothing. */
export function momentText(indicator: Indicator, moment: Moment): string {
  switch (indicator.moment) {
    case 'year': return String(moment.year);
    case 'year-pair': return `${moment.from}–${moment.to}`;
    case 'date': return formatDate(moment.date);
    case 'round': return moment.round ? formatDate(moment.round.date) : '';
    case 'none': return '';
  }
}
