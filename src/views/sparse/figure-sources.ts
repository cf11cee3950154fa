import type { Reading } from '../../domain/reading';
import { readingSource } from '../../text/reading-source';

/** From whom and when a municipality's figures are: each source once. @param readings its own; undefined where it has none */
export function sourcesOf(readings: readonly (Reading | undefined)[]): string {
  const sources = readings.flatMap((reading) => (reading === undefined ? [] : [readingSource(reading)]));
  return [...new Set(sources)].filter((one) => one !== '').join('; ');
}
