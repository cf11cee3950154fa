/** What changed since the round before, counted over those that answered both times; nobody is ranked. */
import { answersAbout, bothTimes, type Pair } from '../domain/report/answers-about';
import { LAW_ITEMS } from '../domain/read-in/fields';
import type { LawStatus, Round } from '../domain/round';
import { roundStatus } from '../domain/round-status';
import type { Evidence, ReportSentence } from './report-evidence';
import { factSheetText } from './sv/fact-sheet';
import { reportText } from './sv/report';

function evidence<T>(pairs: readonly Pair<T>[], inWords: (value: T) => string): readonly Evidence[] {
  return pairs.map(({ before, now }) => ({
    code: now.answer.code, text: reportText.said(reportText.fromTo(inWords(before.value), inWords(now.value)), now.answer.date),
  }));
}

function lawChanges(before: Round, now: Round): readonly ReportSentence[] {
  const inWords = ({ status }: LawStatus): string => factSheetText.lawStates[status];
  return LAW_ITEMS.flatMap((item) => {
    const pairs = bothTimes(answersAbout(before, ({ law }) => law[item]), answersAbout(now, ({ law }) => law[item]));
    const turned = pairs.filter((pair) => pair.before.value.status !== 'yes' && pair.now.value.status === 'yes');
    if (turned.length === 0) return [];
    return [{ text: reportText.changedLaw(before.name, factSheetText.lawItems[item], turned.length, pairs.length), shows: evidence(turned, inWords) }];
  });
}

function answerChanges(before: Round, now: Round, codes: readonly string[]): readonly ReportSentence[] {
  const spoke = (round: Round): ReadonlySet<string> =>
    new Set(roundStatus(round, codes).filter(({ state }) => state !== 'unanswered').map(({ code }) => code));
  const [then, since] = [spoke(before), spoke(now)];
  const shows = (list: readonly string[], round: Round): readonly Evidence[] =>
    list.map((code) => ({ code, text: reportText.said(round.name, round.answers.find((one) => one.code === code)?.date ?? null) }));
  const fresh = codes.filter((code) => since.has(code) && !then.has(code));
  const lost = codes.filter((code) => then.has(code) && !since.has(code));
  return [
    ...(fresh.length === 0 ? [] : [{ text: reportText.newAnswers(before.name, fresh.length), shows: shows(fresh, now) }]),
    ...(lost.length === 0 ? [] : [{ text: reportText.lost(before.name, lost.length), shows: shows(lost, before) }]),
  ];
}

/** Sentences about what is another than in the round before. */
export function changeSentences(before: Round, now: Round, codes: readonly string[]): readonly ReportSentence[] {
  const pairs = bothTimes(answersAbout(before, (answer) => answer.setAsidePercent), answersAbout(now, (answer) => answer.setAsidePercent));
  const more = pairs.filter((pair) => pair.now.value > pair.before.value).length;
  const less = pairs.filter((pair) => pair.now.value < pair.before.value).length;
  const time = pairs.length === 0 ? [] : [{
    text: reportText.changedSetAside(before.name, pairs.length, more, less, pairs.length - more - less), shows: evidence(pairs, reportText.share),
  }];
  return [...time, ...lawChanges(before, now), ...answerChanges(before, now, codes)];
}
