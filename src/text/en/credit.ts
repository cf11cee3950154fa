import type { creditText as swedish } from '../sv/credit';
import type { Translation } from '../translation';

export const creditText: Translation<typeof swedish> = {
  edited: 'edited',
  map: (sources) => `Map: ${sources}`,
  shows: { borders: 'Borders', water: 'Lakes and rivers', places: 'Places' },
  statistics: 'Statistics',
  answers: 'the round, the municipalities’ answers',
};
