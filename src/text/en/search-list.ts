import { formatNumber } from '../format';
import type { searchListText as swedish } from '../sv/search-list';
import type { Translation } from '../translation';

export const searchListText: Translation<typeof swedish> = {
  results: 'Municipalities that match',
  more: (shown, all) => `The first ${shown} of ${formatNumber(all, 0)}. Type more of the name.`,
  none: 'No municipality has that name',
  noneNorPlace: 'No municipality and no place on the map has that name',
  chosen: (name) => `${name} is chosen`,
  seat: (seat) => `main town ${seat}`,
  place: (place, officialName) => `${place} – ${officialName}`,
};
