import { formatDate, plural } from '../format';
import type { changesText as swedish } from '../sv/round-changes';
import type { Translation } from '../translation';

export const changesText: Translation<typeof swedish> = {
  needsTwo: 'Another round of the same kind is needed to compare with. Invented and real answers are never compared with each other.',
  earlier: 'Compare with',
  field: 'Question on the map',
  map: (field) => `Change, ${field}`,
  directions: { less: 'less than before', same: 'as before', more: 'more than before' },
  notBoth: 'not answered both times',
  heading: (now, then) => `What has changed in “${now}” since “${then}”`,
  summary: (changed, both) =>
    `${both} ${plural(both, 'municipality has', 'municipalities have')} answered both times. The answers from ${changed} of them have changed.`,
  care: 'A change does not say why: another person may have answered, or the question may have been understood in another way. Ask the municipality.',
  change: (field, before, after) => `${field}: from ${before} to ${after}`,
  newAnswer: (date) => (date === null ? 'has answered now, but not last time' : `has answered now (${formatDate(date)}), but not last time`),
  lostAnswer: 'answered last time, but not now',
  unchanged: 'nothing changed',
  neither: 'no answer either time',
  noValue: 'no answer',
};
