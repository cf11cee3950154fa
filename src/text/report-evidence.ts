/** What a sentence of the report shows: the answers that its figures are counted from. */
import type { Told } from '../domain/report/answers-about';
import { reportText } from './sv/report';

export interface Evidence {
  readonly code: string;
  readonly text: string;
}

export interface ReportSentence {
  readonly text: string;
  readonly shows: readonly Evidence[];
}

export interface ReportSection {
  readonly heading: string;
  readonly sentences: readonly ReportSentence[];
}

/** Answers in words, each with the day it was given. */
export function evidenceOf<T>(told: readonly Told<T>[], inWords: (value: T) => string): readonly Evidence[] {
  return told.map(({ answer, value }) => ({ code: answer.code, text: reportText.said(inWords(value), answer.date) }));
}

/** "ja 9, pågår 3 och nej 1", each with its word. */
export function partsOf<K extends string | number>(counts: readonly { readonly key: K; readonly count: number }[], word: (key: K) => string): readonly string[] {
  return counts.map(({ key, count }) => reportText.part(word(key), count));
}
