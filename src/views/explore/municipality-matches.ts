import { search } from '../../domain/fold';
import type { Municipality } from '../../domain/municipality';

/**
 * Municipalities that fit what has been typed, best first. Names of organisations answer only where no name
 * and no seat does: all of them hold the letters of "kommun".
 */
export function municipalityMatches(text: string, municipalities: readonly Municipality[]): readonly Municipality[] {
  const matches = search(text, municipalities);
  const named = matches.filter(({ via }) => via !== 'organisation');
  return (named.length > 0 ? named : matches).map(({ municipality }) => municipality);
}
