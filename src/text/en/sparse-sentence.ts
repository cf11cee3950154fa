import type { sparseSentenceText as swedish } from '../sv/sparse-sentence';
import type { Translation } from '../translation';
import { municipalities } from './counts';

export const sparseSentenceText: Translation<typeof swedish> = {
  levelOrMore: (level, label) => `${level} or more (${label})`,
  under: (figure) => `under ${figure}`,
  underIn: (figure, label) => `${label} under ${figure}`,
  shares: {
    area: 'of the land area', population: 'of the inhabitants', 'set-aside': 'of the time set aside', municipalities: 'of the municipalities',
  },
  missingFor: (count) => ` (${municipalities(count)} without data not included)`,
  noThreshold: (total) => `no limit is chosen, so all ${municipalities(total)} are included`,
  both: (conditions) => `both ${conditions}`,
  nobody: (conditions) => `no municipality has ${conditions}`,
  some: (count, total, conditions) =>
    `${count === total ? `all ${municipalities(total)}` : `${count} of ${municipalities(total)}`} ${count === 1 ? 'has' : 'have'} ${conditions}`,
  undecided: (count) => `for another ${municipalities(count)} there is no data, so this cannot be determined`,
  invented: (sentence) => `Invented example: ${sentence}`,
  inventedShares: (shares) => `Invented example: the municipalities have ${shares}.`,
};
