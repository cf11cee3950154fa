/**
 * The text for the yearly report, out of a round. Every sentence carries the answers it stands on. Set-aside time,
 * concern and law are told as spreads: no rank, no highest, no lowest, nobody by name.
 */
import type { Dataset } from '../domain/dataset';
import type { Given } from '../domain/give/audience';
import type { Round } from '../domain/round';
import { roundStatus } from '../domain/round-status';
import { changeSentences } from './report-changes';
import type { ReportSection, ReportSentence } from './report-evidence';
import { concernSentences, lawSentences, learningSentences, resourceSentences, timeSentences } from './report-sentences';
import { reportText } from './sv/report';

function answeredSentences(whole: Round, { leftOut }: Given, dataset: Dataset): readonly ReportSentence[] {
  const { municipalities, fullName } = dataset.county;
  const statuses = roundStatus(whole, municipalities.map(({ code }) => code));
  const some = statuses.filter(({ state }) => state !== 'unanswered');
  const all = some.filter(({ state }) => state === 'answered').length;
  const shows = some.map(({ code, answer }) => ({ code, text: reportText.said(whole.name, answer?.date ?? null) }));
  // The mark that begins every sentence of an invented round may be its very name.
  const name = whole.invented && reportText.invented('').startsWith(whole.name) ? null : whole.name;
  return [
    { text: reportText.answered(name, fullName, some.length, all, statuses.length, whole.date), shows },
    ...(leftOut.answers.length === 0 ? [] : [{
      text: reportText.leftOut(leftOut.answers.length), shows: leftOut.answers.map((code) => ({ code, text: reportText.notForThem })),
    }]),
  ];
}

/**
 * @param whole the round as it stands, for who has answered
 * @param given what of it may be told to the readers of the report
 * @param before what may be told of the round before; null when there is none
 */
export function roundReport(whole: Round, given: Given, before: Given | null, dataset: Dataset): readonly ReportSection[] {
  const { round } = given;
  // An answer that may not be told of, then or now, is not one that was never given.
  const untold = new Set([...given.leftOut.answers, ...before?.leftOut.answers ?? []]);
  const compared = dataset.county.municipalities.map(({ code }) => code).filter((code) => !untold.has(code));
  const { headings } = reportText;
  const sections: readonly ReportSection[] = [
    { heading: headings.answers, sentences: answeredSentences(whole, given, dataset) },
    { heading: headings.time, sentences: timeSentences(round, dataset) },
    { heading: headings.police, sentences: [...concernSentences(round, dataset), ...resourceSentences(round)] },
    { heading: headings.law, sentences: lawSentences(round) },
    { heading: headings.learning, sentences: learningSentences(round, dataset.themes) },
    { heading: headings.changes, sentences: before === null ? [] : changeSentences(before.round, round, compared) },
  ];
  // What the catalogue quotes beside the answers is no answer, and real.
  const quoted = new Set(dataset.indicators.map(({ referenceLine }) => referenceLine?.note));
  const marked = (text: string): string => (whole.invented && !quoted.has(text) ? reportText.invented(text) : text);
  return sections.filter(({ sentences }) => sentences.length > 0)
    .map(({ heading, sentences }) => ({ heading, sentences: sentences.map(({ text, shows }) => ({ text: marked(text), shows })) }));
}

/** The report as text to paste. */
export function reportAsText(sections: readonly ReportSection[]): string {
  return sections.map(({ heading, sentences }) => `${heading}\n${sentences.map(({ text }) => text).join(' ')}`).join('\n\n');
}
