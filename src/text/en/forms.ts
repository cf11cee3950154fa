import type { Forms } from '../forms';

/** British English; a test holds it to Intl's own en-GB. */
export const ENGLISH_FORMS: Forms = {
  groups: ',',
  point: '.',
  percent: (figure) => `${figure}%`,
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  moment: (day, hours, minutes) => `${day} at ${hours}:${minutes}`,
  answered: (day) => `answer of ${day}`,
  undated: 'without a date in the source',
  and: 'and',
  genitive: (name) => (/s$/i.test(name) ? `${name}’` : `${name}’s`),
  reasons: {
    'not-answered': 'not answered', 'not-applicable': 'not applicable', vacant: 'vacant', confidential: 'confidential', internal: 'marked internal', 'not-collected': 'not collected',
    'not-in-sources': 'no data', 'no-denominator': 'cannot be computed',
  },
  noFigure: 'no data',
  noFigureBecause: (reason) => `no data (${reason})`,
  qualities: { official: 'official', 'second-hand': 'second-hand', derived: 'derived', reported: 'reported', example: 'example' },
  under: (limit) => `under ${limit}`,
  between: (from, to) => `${from} to under ${to}`,
  orMore: (limit) => `${limit} or more`,
  allValues: 'all values',
};
