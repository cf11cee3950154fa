/** The sentence under the map: what can be seen, in plain words, made from the Readings' summary. */
import type { Indicator } from '../domain/indicator';
import type { MissingReason } from '../domain/reading';
import type { CategoryGroup, Extreme, Summary } from '../domain/summary';
import { capitalise, formatExact, formatQuantity, formatValue, list, reasonText, withUnit, NO_BREAK_SPACE } from './format';
import { lowerFirst } from './lower-first';
import { sentenceText } from './sv/sentence';

export interface SentenceContext {
  readonly indicator: Indicator;
  /** A municipality's name by its code. */
  readonly nameOf: (code: string) => string;
  /** The county as the county figure is told of (County.fullName). */
  readonly county: string;
  /** When the figures are from, e.g. "2025" or "2015–2025"; null when that is told elsewhere. */
  readonly when: string | null;
}

/** More names than this in one breath are counted instead. */
const MOST_NAMES = 4;

function names(codes: readonly string[], { nameOf }: SentenceContext): string {
  return codes.length > MOST_NAMES ? sentenceText.municipalities(codes.length) : list(codes.map(nameOf));
}

/** "13 svarande", "13 kommuner", "13 kommuner med uppgift". Who answered with a nought counts in a ratio but has no quotient: then the two are told apart. */
function basis({ answered, total, fromRound, county }: Summary): string {
  const isPart = county?.kind === 'ratio' && county.basis !== answered;
  if (fromRound && !isPart) return sentenceText.answering(answered);
  const word = sentenceText.municipalities(answered);
  return answered === total ? word : sentenceText.withFigure(word);
}

function holders({ codes, value }: Extreme, context: SentenceContext): string {
  return sentenceText.holders(names(codes, context), codes.length, formatQuantity(value, context.indicator));
}

function extremesText(highest: Extreme, lowest: Extreme | null, context: SentenceContext): string {
  if (lowest !== null) return sentenceText.extremes(holders(highest, context), highest.codes.length > 1, holders(lowest, context));
  const figure = formatQuantity(highest.value, context.indicator);
  return highest.codes.length === 1
    ? sentenceText.only(names(highest.codes, context), figure)
    : sentenceText.allAlike(sentenceText.municipalities(highest.codes.length), figure);
}

function referenceText(line: { value: number; label: string }, below: number, summary: Summary, { indicator }: SentenceContext): string {
  const share = below === 0 ? 'none' : below === summary.answered ? 'all' : below;
  return sentenceText.below(share, basis(summary), withUnit(formatExact(line.value), indicator.unit), line.label);
}

function middleHalfText(from: number, to: number, summary: Summary, { indicator }: SentenceContext): string {
  const [low, high] = [formatValue(from, indicator), formatValue(to, indicator)];
  const upper = withUnit(high, indicator.unit);
  return low === high ? sentenceText.middleHalfAt(basis(summary), upper) : sentenceText.middleHalf(basis(summary), low, upper);
}

function groupsText(groups: readonly CategoryGroup[], context: SentenceContext): string {
  return list(groups.map(({ label, count, codes }) => {
    const who = codes === null || codes.length > MOST_NAMES ? '' : ` (${names(codes, context)})`;
    return `${label}${NO_BREAK_SPACE}${count}${who}`;
  }));
}

/** What is seen and the words that lead to it; a category sentence says what its numbers count. */
function findingText(summary: Summary, context: SentenceContext): { readonly lead: string; readonly text: string } {
  const { finding } = summary;
  switch (finding.kind) {
    case 'extremes':
      return { lead: '', text: extremesText(finding.highest, finding.lowest, context) };
    case 'reference':
      return { lead: '', text: referenceText(finding.line, finding.below, summary, context) };
    case 'middle-half':
      return { lead: '', text: middleHalfText(finding.from, finding.to, summary, context) };
    case 'categories':
      return { lead: sentenceText.countOf(basis(summary)), text: groupsText(finding.groups, context) };
    case 'nothing':
      return {
        lead: '',
        text: summary.answered === 0 ? sentenceText.nothing : sentenceText.tooFew(summary.answered, summary.total),
      };
  }
}

function countyText({ county, total, finding, fromRound }: Summary, context: SentenceContext): string {
  // The middle of few figures would be one municipality's own.
  if (county === null || finding.kind === 'nothing') return '';
  const figure = formatQuantity(county.value, context.indicator);
  const part = county.basis < total && county.kind === 'ratio'
    ? sentenceText.computedOn(fromRound ? sentenceText.answering(county.basis) : sentenceText.withFigure(sentenceText.municipalities(county.basis)))
    : '';
  switch (county.kind) {
    case 'median': return sentenceText.median(figure);
    case 'sum':
    case 'ratio': return `${sentenceText.whole(context.county, figure)}${part}`;
  }
}

function missingText({ missing, answered }: Summary, context: SentenceContext): string {
  if (missing.size === 0) return '';
  const groups = [...missing].map(([reason, codes]) => `${names(codes, context)}${why(reason)}`);
  if (answered === 0) {
    // That the sources say nothing is what has just been said.
    const reasons = [...missing.keys()].filter((reason) => reason !== 'not-in-sources');
    return reasons.length === 0 ? '' : sentenceText.reasons(list(reasons.map(reasonText)));
  }
  const last = groups.pop() ?? '';
  return sentenceText.missing(groups, last);
}

function why(reason: MissingReason): string {
  return reason === 'not-in-sources' ? '' : ` (${reasonText(reason)})`;
}

/**
 * The whole of it, one to three sentences. What is invented is a single sentence that begins with "Påhittat exempel:",
 * so that no part of it can be quoted as a finding.
 */
export function sentenceOf(summary: Summary, context: SentenceContext): string {
  const { lead, text } = findingText(summary, context);
  const topic = `${context.indicator.label}${context.when === null ? '' : ` ${context.when}`}${lead}`;
  const rest = [countyText(summary, context), missingText(summary, context)].filter((part) => part !== '');
  return summary.invented
    ? sentenceText.invented(`${[`${lowerFirst(topic)} – ${text}`, ...rest].join('; ')}.`)
    : [`${topic}: ${text}`, ...rest].map((part) => `${capitalise(part)}.`).join(' ');
}
