import { NO_BREAK_SPACE, plural } from '../format';
import type { sentenceText as swedish } from '../sv/sentence';
import type { Translation } from '../translation';
import { municipalities } from './counts';

export const sentenceText: Translation<typeof swedish> = {
  municipalities,
  answering: (count) => `${count}${NO_BREAK_SPACE}${plural(count, 'respondent', 'respondents')}`,
  withFigure: (some) => `${some} with data`,
  holders: (names, count, figure) => `${names}${count === 1 ? '' : count === 2 ? ', both' : ', all'} with ${figure}`,
  extremes: (highest, shared, lowest) => `highest is ${highest}${shared ? ',' : ''} and lowest ${lowest}`,
  only: (name, figure) => `only ${name} has data, ${figure}`,
  allAlike: (some, figure) => `all ${some} with data are at ${figure}`,
  below: (below, of, limit, label) =>
    `${below === 'none' ? `none of ${of}` : below === 'all' ? `all ${of}` : `${below} of ${of}`} ${below === 1 ? 'is' : 'are'} under ${limit} (${label})`,
  middleHalf: (of, from, to) => `the middle half of ${of} lies between ${from} and ${to}`,
  middleHalfAt: (of, figure) => `the middle half of ${of} lies at ${figure}`,
  countOf: (of) => `, count of ${of}`,
  nothing: 'no data for any municipality',
  tooFew: (answered, total) => `data from ${answered} of ${municipalities(total)}, too few to show a spread`,
  median: (figure) => `the median is ${figure}`,
  whole: (county, figure) => `${county} as a whole: ${figure}`,
  computedOn: (some) => `, calculated from ${some}`,
  reasons: (reasons) => `reason: ${reasons}`,
  missing: (groups, last) => `no data for ${groups.length === 0 ? last : `${groups.join(', ')} and ${last}`}`,
  invented: (sentence) => `Invented example: ${sentence}`,
};
