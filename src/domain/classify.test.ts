import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsFromTop, breaksOf, classIndex, classesOf, hasCategories, type BinRange } from './classify';
import type { Indicator } from './indicator';
import type { MissingReason, Reading, ReadingContent } from './reading';
import { MISSING_CLASS } from './scene';

const NUMBERS: Indicator = {
  id: 'n', label: 'N', shortLabel: 'N', unit: '', kind: 'amount', decimals: 0, moment: 'year',
  formula: { kind: 'series', series: 's' },
  classification: { method: 'jenks', breaks: { jenks: [10, 20], equal: [16] } },
  categories: [], scheme: 'green', direction: 'ascending', ranked: true, countyFigure: 'sum', description: '', source: '',
  denominator: null, referenceLine: null, front: false, circles: false, caveat: null,
};
const ORDINAL: Indicator = {
  ...NUMBERS, kind: 'ordinal', classification: null, scheme: 'orange',
  categories: [
    { id: 'ingen', label: 'ingen', value: 1 }, { id: 'viss', label: 'viss', value: 2 },
    { id: 'stor', label: 'stor', value: 4 },
  ],
};
const REASONS: readonly MissingReason[] = ['not-answered', 'vacant', 'confidential', 'not-collected'];

function readingsOf(contents: readonly ReadingContent[]): readonly Reading[] {
  return contents.map((content, i) => ({
    indicator: 'n', code: String(1000 + i), content, invented: false,
    provenance: { publisher: 'P', title: 'T', url: null, date: '2025', quality: 'official', note: null, answer: false, beside: null },
  }));
}
const number = (value: number): ReadingContent => ({ kind: 'number', value });
const missing = (reason: MissingReason): ReadingContent => ({ kind: 'missing', reason });

function liesIn({ content }: Reading, range: BinRange): boolean {
  return content.kind === 'number' && range.kind !== 'category'
    && (range.from ?? Number.NEGATIVE_INFINITY) <= content.value && content.value < (range.to ?? Number.POSITIVE_INFINITY);
}

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const someBreaks = fc.uniqueArray(value, { maxLength: 8 }).map((list) => list.toSorted((a, b) => a - b));
const contents = fc.array(fc.oneof(value.map(number), fc.constantFrom(...REASONS).map(missing)), { maxLength: 40 });

describe('classes of numbers', () => {
  it('hold every value exactly once, the extremes and the breaks themselves included', () => {
    fc.assert(fc.property(contents, someBreaks, (list, breaks) => {
      const readings = readingsOf([...list, ...breaks.map(number), number(-1e9), number(1e9), number(0)]);
      const { bins, classOf, missing: none } = classesOf(NUMBERS, readings, 'custom', breaks);
      expect(bins).toHaveLength(breaks.length + 1);
      for (const reading of readings) {
        const holding = bins.filter(({ codes }) => codes.includes(reading.code));
        expect(holding.map(({ index }) => index)).toEqual(reading.content.kind === 'number' ? [classOf(reading)] : []);
        expect(holding.every(({ range }) => liesIn(reading, range))).toBe(true);
        expect(classOf(reading) === MISSING_CLASS).toBe(reading.content.kind === 'missing');
      }
      expect(bins.reduce((sum, { count }) => sum + count, 0) + none.count).toBe(readings.length);
    }));
  });

  it('never merge when a break is added', () => {
    fc.assert(fc.property(value, value, someBreaks, value, (a, b, breaks, added) => {
      fc.pre(classIndex(a, breaks) !== classIndex(b, breaks));
      const more = [...new Set([...breaks, added])].toSorted((x, y) => x - y);
      expect(classIndex(a, more)).not.toBe(classIndex(b, more));
    }));
  });

  it('tell the ends of the row from its middle', () => {
    expect(classesOf(NUMBERS, [], null, null).bins.map(({ range }) => range)).toEqual([
      { kind: 'first', from: null, to: 10 }, { kind: 'middle', from: 10, to: 20 }, { kind: 'last', from: 20, to: null },
    ]);
    expect(classesOf(NUMBERS, [], 'custom', []).bins.map(({ range }) => range.kind)).toEqual(['only']);
  });

  it('count a true zero as a value', () => {
    const [zero] = readingsOf([number(0)]);
    if (zero === undefined) throw new Error('No reading');
    expect(classesOf(NUMBERS, [zero], null, null).classOf(zero)).toBe(0);
  });

  it('refuse what is not a number', () => {
    expect(() => classIndex(Number.NaN, [1])).toThrow(TypeError);
  });
});

describe('missing readings', () => {
  it('are kept apart by reason', () => {
    const readings = readingsOf([missing('vacant'), number(5), missing('not-answered'), missing('vacant')]);
    const classified = classesOf(NUMBERS, readings, null, null);
    expect(classified.missing.codes).toEqual(['1000', '1002', '1003']);
    expect([...classified.missing.reasons]).toEqual([['vacant', ['1000', '1003']], ['not-answered', ['1002']]]);
  });
});

describe('breaks in force', () => {
  it('are those of the method, the reader’s own, or the indicator’s own', () => {
    expect(breaksOf(NUMBERS, 'equal', null)).toEqual([16]);
    expect(breaksOf(NUMBERS, 'custom', [1, 2])).toEqual([1, 2]);
    expect(breaksOf(NUMBERS, null, [1, 2])).toEqual([10, 20]);
    expect(breaksOf(NUMBERS, 'quantile', null)).toEqual([10, 20]);
    // "Egna gränser" in an address that names none.
    expect(breaksOf(NUMBERS, 'custom', null)).toEqual([10, 20]);
    expect(breaksOf(ORDINAL, 'equal', [1])).toEqual([]);
  });
});

describe('categories', () => {
  it('are one class each, empty ones included, in the catalogue’s order', () => {
    const readings = readingsOf([
      { kind: 'category', category: 'stor', detail: null }, number(1), missing('vacant'),
      { kind: 'category', category: 'stor', detail: null }, number(4),
    ]);
    const { bins, missing: none, classOf } = classesOf(ORDINAL, readings, 'equal', [1]);
    expect(bins.map(({ range, count }) => [range.kind === 'category' ? range.id : '', count]))
      .toEqual([['ingen', 1], ['viss', 0], ['stor', 3]]);
    expect(readings.map(classOf)).toEqual([2, 0, MISSING_CLASS, 2, 2]);
    expect(bins.map(({ shade }) => shade)).toEqual([0, 4, 8]);
    expect(none.codes).toEqual(['1002']);
  });

  it.each([['ordinal', true], ['category', true], ['date-state', true], ['rate', false], ['change', false]] as const)('%s has them: %s', (kind, has) => {
    expect(hasCategories({ ...ORDINAL, kind })).toBe(has);
  });

  it.each([['amount', [2, 1, 0]], ['ordinal', [2, 1, 0]], ['category', [0, 1, 2]], ['date-state', [0, 1, 2]]] as const)('of %s are listed as a reader looks for them', (kind, order) => {
    const indicator = { ...ORDINAL, kind, classification: NUMBERS.classification };
    expect(binsFromTop(indicator, classesOf(indicator, readingsOf([number(1)]), null, null)).map(({ index }) => index)).toEqual(order);
  });

  it('that the catalogue does not list are shown after the others', () => {
    const readings = readingsOf([{ kind: 'category', category: 'ny', detail: null }]);
    expect(classesOf(ORDINAL, readings, null, null).bins.at(-1)).toMatchObject({ index: 3, count: 1, range: { id: 'ny' } });
  });
});
