import { formatNumber } from '../format';
import { words } from '../language';

/** Words of the list that the search opens; they come with it. */
export const searchListText = words('search-list', {
  results: 'Kommuner som stämmer',
  more: (shown: number, all: number): string => `De ${shown} första av ${formatNumber(all, 0)}. Skriv mer av namnet.`,
  none: 'Ingen kommun heter så',
  /** Where places are searched too: the map names few, so nothing is said of those it does not. */
  noneNorPlace: 'Ingen kommun och ingen ort på kartan heter så',
  chosen: (name: string): string => `${name} är vald`,
  seat: (seat: string): string => `centralort ${seat}`,
  place: (place: string, officialName: string): string => `${place} – ${officialName}`,
} as const);
