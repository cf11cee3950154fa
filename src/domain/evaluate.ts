import { answerOf } from './answer-of';
import type { Dataset } from './dataset';
import type { Indicator, RoundNumberField, Term } from './indicator';
import type { Moment } from './moment';
import type { MissingReason, Provenance, Reading, ReadingContent } from './reading';
import { firstDay, promiseState } from './promise-state';
import { citedIn, derivedFrom, NOWHERE, publishedIn, type Part } from './provenance';

/** A number with where it came from, or why it is not there. */
type Fact = Part & ({ readonly value: number } | { readonly missing: MissingReason });

const NOT_COLLECTED: Fact = { missing: 'not-collected', provenance: NOWHERE, dates: true };

function fromSeries(id: string, year: number, code: string, dataset: Dataset): Fact {
  const series = dataset.series.get(id);
  const period = series?.timeless
    ? series.periods.at(-1)
    : series?.periods.find((candidate) => candidate.period === String(year));
  if (!series || !period) return NOT_COLLECTED;
  const part: Part = { provenance: publishedIn(period), dates: !series.timeless };
  const cell = period.values[code];
  if (cell === undefined) return { missing: 'not-in-sources', ...part };
  return typeof cell === 'number' ? { value: cell, ...part } : { missing: cell.missing, ...part };
}

function fromRound(field: RoundNumberField, code: string, moment: Moment): Fact {
  const { round } = moment;
  const answer = answerOf(round, code);
  // Who has not answered has done so on no day.
  const date = answer === null ? '' : answer.date ?? round?.date ?? '';
  const invented = round?.invented === true;
  const provenance: Provenance = {
    ...NOWHERE, publisher: round?.name ?? '', date, quality: invented ? 'example' : 'reported', answer: !invented,
  };
  const part: Part = { provenance, dates: true };
  const cell = answer?.[field];
  // Nobody has been asked where there is no round.
  if (!cell) return { missing: round ? 'not-answered' : 'not-collected', ...part };
  return cell.state === 'value' ? { value: cell.value, ...part } : { missing: cell.reason, ...part };
}

/** The last year-end before a day: 2025 for 2026-10-15, 2024 for 2025-12-31 itself is not before it. */
function yearEndBefore(date: string): number {
  return Number(firstDay(date).slice(0, 4)) - 1;
}

function termOf(term: Term, code: string, moment: Moment, dataset: Dataset): Fact {
  switch (term.kind) {
    case 'series':
      return fromSeries(term.series, moment.year, code, dataset);
    case 'series-mean': {
      const now = fromSeries(term.series, moment.year, code, dataset);
      const before = fromSeries(term.series, moment.year - 1, code, dataset);
      if ('missing' in now) return now;
      if ('missing' in before) return before;
      return { ...now, value: (now.value + before.value) / 2 };
    }
    case 'series-before-answer': {
      const asked = answerOf(moment.round, code)?.date ?? moment.round?.date;
      return asked === undefined
        ? NOT_COLLECTED
        : { ...fromSeries(term.series, yearEndBefore(asked), code, dataset), dates: false };
    }
    case 'round':
      return fromRound(term.field, code, moment);
  }
}

interface Computed {
  readonly content: ReadingContent;
  readonly provenance: Provenance;
}

function number(fact: Fact): Computed {
  return 'missing' in fact
    ? { content: { kind: 'missing', reason: fact.missing }, provenance: fact.provenance }
    : { content: { kind: 'number', value: fact.value }, provenance: fact.provenance };
}

function quotient(numerator: Fact, denominator: Fact, factor: number, indicator: Indicator): Computed {
  const provenance = derivedFrom(numerator, denominator, indicator);
  if ('missing' in numerator) return { content: { kind: 'missing', reason: numerator.missing }, provenance };
  if ('missing' in denominator) return { content: { kind: 'missing', reason: denominator.missing }, provenance };
  if (denominator.value === 0) return { content: { kind: 'missing', reason: 'no-denominator' }, provenance };
  return { content: { kind: 'number', value: (numerator.value / denominator.value) * factor }, provenance };
}

function compute(indicator: Indicator, code: string, moment: Moment, dataset: Dataset): Computed {
  const { formula } = indicator;
  switch (formula.kind) {
    case 'series':
      return number(fromSeries(formula.series, moment.year, code, dataset));
    case 'round': {
      const computed = number(fromRound(formula.field, code, moment));
      const { content } = computed;
      if (indicator.kind !== 'ordinal' || content.kind !== 'number') return computed;
      const category = indicator.categories.find((candidate) => candidate.value === content.value);
      return category
        ? { ...computed, content: { kind: 'category', category: category.id, detail: null } }
        : { ...computed, content: { kind: 'missing', reason: 'not-in-sources' } };
    }
    case 'quotient':
      return quotient(
        termOf(formula.numerator, code, moment, dataset), termOf(formula.denominator, code, moment, dataset),
        formula.factor, indicator,
      );
    case 'change': {
      const before = fromSeries(formula.series, moment.from, code, dataset);
      const after = fromSeries(formula.series, moment.to, code, dataset);
      const { content, provenance: computed } = quotient(after, before, 1, indicator);
      const provenance = { ...computed, since: before.provenance.date };
      return content.kind === 'number'
        ? { content: { kind: 'number', value: (content.value - 1) * 100 }, provenance }
        : { content, provenance };
    }
    case 'attribute': {
      const profile = dataset.profiles?.get(code);
      const attribute = formula.attribute === 'skr-group' ? profile?.skrGroup : profile?.policeArea;
      if (!attribute) return { content: { kind: 'missing', reason: 'not-in-sources' }, provenance: NOWHERE };
      return { content: { kind: 'category', category: attribute.id, detail: null }, provenance: citedIn(attribute.cited, indicator) };
    }
    case 'promise-state': {
      // The state is that of the chosen day; the date is the source's own, of the promise that decides.
      const { content, decides } = promiseState(dataset.profiles?.get(code)?.promises ?? [], moment.date);
      return { content, provenance: decides ? citedIn(decides.cited, indicator) : NOWHERE };
    }
  }
}

/** Does the indicator stand on what the municipalities have answered? */
export function usesRound(indicator: Indicator): boolean {
  const { formula } = indicator;
  return formula.kind === 'round'
    || (formula.kind === 'quotient' && [formula.numerator, formula.denominator].some((term) => term.kind === 'round'));
}

/** Is anything of this indicator taken from an invented round at this moment? */
export function isInvented(indicator: Indicator, moment: Moment): boolean {
  return usesRound(indicator) && moment.round?.invented === true;
}

/** Does the indicator stand on the profiles snapshot, which arrives after the first paint? */
export function needsProfiles(indicator: Indicator): boolean {
  return indicator.formula.kind === 'attribute' || indicator.formula.kind === 'promise-state';
}

interface Remembered {
  readonly round: Moment['round'];
  readonly readings: readonly Reading[];
}

/** More are not kept: a date that is dragged along an axis makes a new moment at every step. */
const REMEMBERED_LIMIT = 300;
/** Map, table, legend, panel and sentence ask for the same Readings; a Dataset never changes, so they are computed once. */
const rememberedOf = new WeakMap<Dataset, Map<string, Remembered>>();

/**
 * The Readings of an indicator at a moment, one a municipality, in the county's order.
 * Never throws; what cannot be computed is a missing Reading with its reason.
 */
export function evaluate(indicator: Indicator, moment: Moment, dataset: Dataset): readonly Reading[] {
  const remembered = rememberedOf.get(dataset) ?? new Map<string, Remembered>();
  rememberedOf.set(dataset, remembered);
  const { year, from, to, date, round } = moment;
  const key = [indicator.id, JSON.stringify(indicator.formula), year, from, to, date].join(' ');
  const known = remembered.get(key);
  if (known && known.round === round) return known.readings;
  const invented = isInvented(indicator, moment);
  const readings = dataset.county.municipalities.map(({ code }) => ({
    indicator: indicator.id, code, invented, ...compute(indicator, code, moment, dataset),
  }));
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  remembered.set(key, { round, readings });
  return readings;
}

/** One municipality's Reading. */
export function evaluateOne(indicator: Indicator, code: string, moment: Moment, dataset: Dataset): Reading {
  return { indicator: indicator.id, code, invented: isInvented(indicator, moment), ...compute(indicator, code, moment, dataset) };
}

/**
 * Numerator and denominator of a quotient indicator for one municipality, before the factor; null when
 * either is missing or the indicator is not a quotient.
 */
export function quotientParts(
  indicator: Indicator, code: string, moment: Moment, dataset: Dataset,
): { readonly numerator: number; readonly denominator: number } | null {
  const { formula } = indicator;
  if (formula.kind !== 'quotient') return null;
  const numerator = termOf(formula.numerator, code, moment, dataset);
  const denominator = termOf(formula.denominator, code, moment, dataset);
  return 'missing' in numerator || 'missing' in denominator
    ? null
    : { numerator: numerator.value, denominator: denominator.value };
}
