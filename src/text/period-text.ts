import type { CitizenPromise } from '../domain/municipality';
import { formatDate } from './format';
import { profileText } from './sv/profile';

/**
 * From when to when, as precisely as the source tells.
 * @param openEnded how a beginning is put that no end is told of
 */
export function periodText({ start, end }: Pick<CitizenPromise, 'start' | 'end'>, openEnded: (from: string) => string): string {
  const from = start === null ? profileText.openStart : formatDate(start);
  if (end !== null) return `${from} – ${formatDate(end)}`;
  return start === null ? `${from}, ${profileText.openEnd}` : openEnded(from);
}
