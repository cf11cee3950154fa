import { words } from '../language';

/** Words of the lines that say whose map and figures these are. */
export const creditText = words('credit', {
  edited: 'bearbetad',
  map: (sources: string): string => `Karta: ${sources}`,
  shows: { borders: 'Gränser', water: 'Sjöar och älvar', places: 'Orter' },
  statistics: 'Statistik',
  /** As the catalogue's sources name what municipalities have answered. */
  answers: 'insamlingen, kommunernas svar',
});
