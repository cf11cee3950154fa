import { formatNumber } from '../format';
import type { searchText as swedish } from '../sv/search';
import type { Translation } from '../translation';

export const searchText: Translation<typeof swedish> = {
  label: 'Search municipality or town',
  results: 'Municipalities that match',
  more: (shown, all) => `The first ${shown} of ${formatNumber(all, 0)}. Type more of the name.`,
  none: 'No municipality has that name',
  noneNorPlace: 'No municipality and no place on the map has that name',
  listFailed: 'The list of municipalities could not be loaded.',
  chosen: (name) => `${name} is chosen`,
  seat: (seat) => `main town ${seat}`,
  place: (place, officialName) => `${place} – ${officialName}`,
};
