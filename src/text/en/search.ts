import type { searchText as swedish } from '../sv/search';
import type { Translation } from '../translation';

export const searchText: Translation<typeof swedish> = {
  label: 'Search municipality or town',
  listFailed: 'The list of municipalities could not be loaded.',
};
