/** What a round says of each question, a sentence at a time. */
import type { Dataset } from '../domain/dataset';
import type { RoundNumberField, Indicator } from '../domain/indicator';
import type { Theme } from '../domain/municipality';
import { LAW_ITEMS } from '../domain/read-in/fields';
import type { PartialDate } from '../domain/reading';
import { answersAbout, tally, type Told } from '../domain/report/answers-about';
import type { Duty, LawStatus, Round } from '../domain/round';
import { quantile } from '../domain/spread';
import { needsOf, themeCounts } from '../domain/story/round-counts';
import { formatExact, formatNumber, list, reasonText } from './format';
import { lowerFirst } from './lower-first';
import { evidenceOf, partsOf, type ReportSentence } from './report-evidence';
import { profileText } from './sv/profile';
import { factSheetText } from './sv/fact-sheet';
import { reportText } from './sv/report';

/** Fewer than this and quarters of the answers say nothing. */
const LEAST_FOR_QUARTERS = 4;
/** How far back a decision counts as recent: the law asks for an update at least every second year. */
const RECENT_YEARS = 2;

function indicatorFor(field: RoundNumberField, { indicators }: Dataset): Indicator | null {
  return indicators.find(({ formula }) => formula.kind === 'round' && formula.field === field) ?? null;
}

const inPercent = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1);

function middleSentence(told: readonly Told<number>[]): readonly ReportSentence[] {
  const values = told.map(({ value }) => value);
  const [from, middle, to] = [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
  if (values.length < LEAST_FOR_QUARTERS || from === null || middle === null || to === null) return [];
  return [{ text: reportText.middle(inPercent(middle), inPercent(from), inPercent(to)), shows: evidenceOf(told, reportText.share) }];
}

/** Set-aside time as a spread about the reference line, why it is missing, and what else the same person does. */
export function timeSentences(round: Round, dataset: Dataset): readonly ReportSentence[] {
  const { told, missing } = answersAbout(round, ({ setAsidePercent }) => setAsidePercent);
  const line = indicatorFor('setAsidePercent', dataset)?.referenceLine ?? null;
  const shows = evidenceOf(told, reportText.share);
  const about = line === null || told.length === 0 ? [] : [
    { text: reportText.setAside(told.length, told.filter(({ value }) => value < line.value).length, formatExact(line.value)), shows },
  ];
  const note = about.length === 0 || line === null ? [] : [{ text: line.note, shows: [] }];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const silent = missing.length === 0 ? [] : [{
    text: reportText.missing(list(partsOf(tally(missing.map(({ reason }) => reason), reasons), reasonText)), missing.length),
    shows: evidenceOf(missing.map(({ answer, reason }) => ({ answer, value: reason })), reasonText),
  }];
  const start = told.length === 0 ? [{ text: reportText.noSetAside, shows: [] }] : [...about, ...middleSentence(told), ...note];
  return [...start, ...silent, ...dutySentences(round)];
}

function dutySentences(round: Round): readonly ReportSentence[] {
  const { told } = answersAbout(round, ({ duties }) => duties);
  const holding = told.filter(({ value }) => value.length > 0);
  if (told.length === 0) return [];
  const inWords = (duties: readonly Duty[]): string => (duties.length === 0 ? profileText.noDuties : list(duties.map((duty) => profileText.dutyNames[duty])));
  const said = holding.flatMap(({ value }) => value);
  const common = tally(said, [...new Set(said)]).toSorted((a, b) => b.count - a.count);
  return [
    { text: reportText.duties(holding.length, told.length), shows: evidenceOf(told, inWords) },
    ...(common.length === 0 ? [] : [{
      text: reportText.commonDuties(list(partsOf(common, (duty) => profileText.dutyNames[duty]))), shows: evidenceOf(holding, inWords),
    }]),
  ];
}

/** How many feel each degree of concern. */
export function concernSentences(round: Round, dataset: Dataset): readonly ReportSentence[] {
  const { told } = answersAbout(round, ({ concern }) => concern);
  if (told.length === 0) return [];
  const categories = indicatorFor('concern', dataset)?.categories ?? [];
  const word = (step: number): string => lowerFirst(categories.find(({ value }) => value === step)?.label ?? String(step));
  const counts = tally(told.map(({ value }) => value), [1, 2, 3, 4]);
  return [{ text: reportText.concern(list(partsOf(counts, word)), told.length), shows: evidenceOf(told, word) }];
}

/** How many have the operative resource for the promise. */
export function resourceSentences(round: Round): readonly ReportSentence[] {
  const { told } = answersAbout(round, ({ resource }) => resource);
  if (told.length === 0) return [];
  const counts = tally(told.map(({ value }) => value), ['available', 'partly', 'not-available']);
  const word = (state: keyof typeof factSheetText.resources): string => factSheetText.resources[state];
  return [{ text: reportText.resource(list(partsOf(counts, word)), told.length), shows: evidenceOf(told, word) }];
}

/** "2024-11" for two years before "2026-11", as precisely as the date is known. */
function yearsBefore(date: PartialDate, years: number): PartialDate {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}

/** A date as vague as a year counts as recent when any day of it could be. */
function isSince(date: PartialDate, from: PartialDate): boolean {
  const length = Math.min(date.length, from.length);
  return date.slice(0, length) >= from.slice(0, length);
}

/** Where the municipalities stand with each of the law's demands, and how fresh it is where they say. */
export function lawSentences(round: Round): readonly ReportSentence[] {
  const inWords = ({ status, date }: LawStatus): string => (date === null ? factSheetText.lawStates[status] : reportText.lawSince(factSheetText.lawStates[status], date));
  const since = yearsBefore(round.date, RECENT_YEARS);
  return LAW_ITEMS.flatMap((item) => {
    const { told } = answersAbout(round, ({ law }) => law[item]);
    if (told.length === 0) return [];
    const name = factSheetText.lawItems[item];
    const counts = tally(told.map(({ value }) => value.status), ['yes', 'ongoing', 'no']);
    const parts = list(partsOf(counts, (status) => factSheetText.lawStates[status]));
    const dated = told.flatMap(({ answer, value }) => (value.status === 'yes' && value.date !== null ? [{ answer, value: { ...value, date: value.date } }] : []));
    const recent = dated.filter(({ value }) => isSince(value.date, since)).length;
    return [
      { text: reportText.law(name, parts, told.length), shows: evidenceOf(told, inWords) },
      ...(dated.length === 0 ? [] : [{ text: reportText.recent(name, recent, dated.length, round.date), shows: evidenceOf(dated, inWords) }]),
    ];
  });
}

/** Themes wished for, initiatives given, needs told. */
export function learningSentences(round: Round, themes: readonly Theme[]): readonly ReportSentence[] {
  const { told } = answersAbout(round, (answer) => answer.themes);
  const labelOf = (id: string): string => themes.find((theme) => theme.id === id)?.label ?? id;
  const wished = themeCounts(round, themes).map(({ label, count }) => reportText.part(label, count));
  const giving = round.answers.filter(({ initiatives }) => initiatives.length > 0).map((answer) => ({ answer, value: answer.initiatives }));
  const needing = needsOf(round).length;
  return [
    ...(wished.length === 0 ? [] : [{ text: reportText.themes(wished.join('; ')), shows: evidenceOf(told.filter(({ value }) => value.length > 0), (value) => value.map(labelOf).join('; ')) }]),
    ...(giving.length === 0 ? [] : [{
      text: reportText.initiatives(giving.reduce((sum, { value }) => sum + value.length, 0), giving.length),
      shows: evidenceOf(giving, (value) => value.map(({ title }) => title).join('; ')),
    }]),
    ...(needing === 0 ? [] : [{
      text: reportText.needs(needing),
      shows: evidenceOf(round.answers.flatMap((answer) => (answer.needs === null ? [] : [{ answer, value: answer.needs }])), (text) => text),
    }]),
  ];
}
