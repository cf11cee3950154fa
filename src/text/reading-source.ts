import type { Reading } from '../domain/reading';
import { formatDate, trustOf } from './format';

/**
 * "SCB, 31 december 2025, officiell": publisher, date and quality as far as they are known. An invented figure has a date
 * alone: nobody published it, and its mark says the rest.
 */
export function readingSource({ provenance: { publisher, date, quality }, invented }: Pick<Reading, 'provenance' | 'invented'>): string {
  const day = date === '' ? '' : formatDate(date);
  return (invented ? [day] : [publisher, day, trustOf({ date, quality })]).filter((part) => part !== '').join(', ');
}
