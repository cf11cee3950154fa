import type { Forms } from '../forms';

/** Narrow, and no line breaks there. */
const THIN_SPACE = '\u202f';

/**
 * Swedish, written out rather than left to Intl: the HTML of the build and the page's first render must be the same to
 * the letter, whatever the machine's locale data; a test holds it to Intl's own sv-SE.
 */
export const SWEDISH: Forms = {
  groups: THIN_SPACE,
  point: ',',
  percent: (figure) => `${figure}\u00a0%`,
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  moment: (day, hours, minutes) => `${day} kl. ${hours}.${minutes}`,
  answered: (day) => `svar ${day}`,
  undated: 'utan datum i källan',
  and: 'och',
  genitive: (name) => (/[sxz]$/i.test(name) ? name : `${name}s`),
  reasons: {
    'not-answered': 'ej svarat', 'not-applicable': 'ej tillämpligt', vacant: 'vakant', confidential: 'sekretess', internal: 'märkt internt', 'not-collected': 'ej insamlat',
    'not-in-sources': 'uppgift saknas', 'no-denominator': 'kan inte beräknas',
  },
  noFigure: 'uppgift saknas',
  noFigureBecause: (reason) => `uppgift saknas (${reason})`,
  qualities: { official: 'officiell', 'second-hand': 'andrahandskälla', derived: 'härledd', reported: 'redovisad', example: 'exempel' },
  under: (limit) => `under ${limit}`,
  between: (from, to) => `${from} till under ${to}`,
  orMore: (limit) => `${limit} eller mer`,
  allValues: 'alla värden',
};
