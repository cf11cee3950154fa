import { words } from '../language';

/** Words of the search for a municipality, before anything has been typed. */
export const searchText = words('search', {
  label: 'Sök kommun eller ort',
  listFailed: 'Listan över kommuner gick inte att läsa in.',
} as const);
