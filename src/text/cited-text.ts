import type { Cited } from '../domain/municipality';
import { formatDate, qualityText } from './format';

/** "Polisen, 12 mars 2024, officiell": who published it, of what date and how sure. */
export function citedText({ publisher, date, quality }: Cited): string {
  return [publisher, ...(date === null ? [] : [formatDate(date)]), qualityText(quality)].join(', ');
}
