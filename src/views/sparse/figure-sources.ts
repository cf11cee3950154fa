import type { Reading } from '../../domain/reading';
import { readingSource } from '../../text/reading-source';

/** From whom and when a municipality's figures are: each source once. */
export function sourcesOf(columns: readonly { readonly readings: readonly Reading[] }[], code: string): string {
  const sources = columns.flatMap(({ readings }) => readings.filter((one) => one.code === code).map(readingSource));
  return [...new Set(sources)].filter((one) => one !== '').join('; ');
}
