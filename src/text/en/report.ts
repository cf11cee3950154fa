import { formatDate, formatNumber, NO_BREAK_SPACE, plural } from '../format';
import type { reportText as swedish } from '../sv/report';
import type { Translation } from '../translation';
import { municipalities } from './counts';

const have = (count: number): string => plural(count, 'has', 'have');

export const reportText: Translation<typeof swedish> = {
  invented: (sentence) => `Invented example: ${sentence}`,
  answered: (round, county, some, all, total, date) =>
    `${some} of ${total} municipalities in ${county} have answered (${round === null ? '' : `${round}, `}${formatDate(date)}), ${all} of them all questions.`,
  leftOut: (count) => `The answers from ${municipalities(count)} are not marked for these readers and are not included in the figures below.`,
  setAside: (count, under, limit) =>
    `Of the ${municipalities(count)} that ${have(count)} stated the time set aside for crime prevention, ${under} ${plural(under, 'lies', 'lie')} under ${limit} per cent of full time.`,
  middle: (median, from, to) =>
    `The median is ${median} per cent of full time, and half of the municipalities lie between ${from} and ${to} per cent.`,
  noSetAside: 'None of the answers included states the time set aside for crime prevention.',
  missing: (parts, count) => `For ${municipalities(count)} there is no data on the time set aside (${parts}).`,
  duties: (some, count) => `In ${some} of the ${municipalities(count)} that ${have(count)} answered the question, the same person has other duties too.`,
  commonDuties: (parts) => `The duties are ${parts}.`,
  concern: (parts, count) => `On concern about police staffing, ${municipalities(count)} ${plural(count, 'answers', 'answer')}: ${parts}.`,
  resource: (parts, count) => `On the operational resource for the citizen promise, ${municipalities(count)} ${plural(count, 'answers', 'answer')}: ${parts}.`,
  law: (item, parts, count) => `${item}: ${parts} (${municipalities(count)} ${have(count)} answered).`,
  recent: (item, recent, dated, date) =>
    `${item} was adopted or updated in the two years up to ${formatDate(date)} in ${recent} of the ${municipalities(dated)} that ${have(dated)} stated a date.`,
  themes: (parts) => `Themes wanted for training: ${parts}.`,
  initiatives: (count, from) =>
    `${municipalities(from)} ${have(from)} given ${count}${NO_BREAK_SPACE}${plural(count, 'initiative that may be', 'initiatives that may be')} worth spreading.`,
  needs: (count) => `${municipalities(count)} ${have(count)} described needs for support in their own words.`,
  changedSetAside: (before, both, more, less, same) =>
    `Since ${before} the time set aside has grown in ${more}, fallen in ${less} and is unchanged in ${same} of the ${municipalities(both)} that stated it both times.`,
  changedLaw: (before, item, count, both) =>
    `${item}: ${municipalities(count)} that did not answer yes in ${before} ${plural(count, 'does', 'do')} so now (of ${both} that answered both times).`,
  newAnswers: (before, count) => `${municipalities(count)} that did not answer in ${before} ${have(count)} answered now.`,
  lost: (before, count) => `${municipalities(count)} that answered in ${before} ${have(count)} not answered now.`,
  part: (label, count) => `${label} ${count}`,
  share: (value) => `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}%`,
  lawSince: (status, date) => `${status}, ${formatDate(date)}`,
  notForThem: 'the answer is not marked for these readers',
  fromTo: (before, now) => `${before}, now ${now}`,
  said: (text, date) => (date === null ? text : `${text} (answer of ${formatDate(date)})`),
  headings: {
    answers: 'The answers', time: 'Time set aside', police: 'Police and citizen promises', law: 'The requirements of the Act', learning: 'Training and good examples', changes: 'Since the previous round',
  },
};
