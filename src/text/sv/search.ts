import { words } from '../language';

/** Words of the search for a municipality. */
export const searchText = words('search', {
  label: 'Sök kommun eller centralort',
  placeholder: 'Sök kommun eller centralort',
  results: 'Kommuner som stämmer',
  none: 'Ingen kommun heter så',
  listFailed: 'Listan över kommuner gick inte att läsa in.',
  seat: (seat: string): string => `centralort ${seat}`,
} as const);
