import type { csvText as swedish } from '../sv/csv';
import type { Translation } from '../translation';

export const csvText: Translation<typeof swedish> = {
  code: 'Municipality code', why: 'Why there is no data', date: 'The figure refers to', quality: 'Quality', source: 'Source', reservation: 'Reservation', stateOn: 'The state on', from: 'From', to: 'To',
  mark: 'Marking',
};
