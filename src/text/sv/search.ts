import { formatNumber } from '../format';
import { words } from '../language';

/** Words of the search for a municipality. */
export const searchText = words('search', {
  label: 'Sök kommun eller ort',
  placeholder: 'Sök kommun, ort',
  results: 'Kommuner som stämmer',
  more: (shown: number, all: number): string => `De ${shown} första av ${formatNumber(all, 0)}. Skriv mer av namnet.`,
  none: 'Ingen kommun heter så',
  listFailed: 'Listan över kommuner gick inte att läsa in.',
  seat: (seat: string): string => `centralort ${seat}`,
} as const);
