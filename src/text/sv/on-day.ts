import type { PartialDate } from '../../domain/reading';
import { formatDate } from '../format';

/** When something ended, within a sentence: "den 31 december 2019", but "december 2019" and "2019" where no day is known. */
export function onDay(date: PartialDate): string {
  return `${date.split('-').length === 3 ? 'den ' : ''}${formatDate(date)}`;
}
