import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  formatBin, formatDate, formatExact, formatNumber, formatReading, formatValue, genitive, list, missingText, plainNumber, plural,
  qualityText, reasonText,
} from './format';
import { ORDINAL, POPULATION, categoryReading, missingReading, numberReading } from '../domain/fixtures';
import { ENGLISH_FORMS } from './en/forms';
import { speak } from './language';
import { SWEDISH } from './sv/forms';

describe('formatNumber', () => {
  it.each([
    [57_685, 0, '57\u202f685'], [286_043, 0, '286\u202f043'], [1_234_567.891, 2, '1\u202f234\u202f567,89'],
    [999, 0, '999'], [0, 0, '0'], [0, 1, '0,0'], [0.5, 1, '0,5'], [-3.25, 1, '\u22123,3'], [-0.04, 1, '0,0'],
    [1.005, 2, '1,01'], [10_769.84, 1, '10\u202f769,8'], [1e-9, 2, '0,00'],
  ])('writes %d with %d decimals as %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it('agrees with Intl, but for the width of the group space and the sign of a zero', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 1000),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(fc.property(figure, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const intl = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      const expected = intl.format(value).replaceAll('\u00a0', '\u202f');
      expect(formatNumber(value, decimals)).toBe(/[1-9]/.test(expected) ? expected : expected.replace('\u2212', ''));
    }));
  });

  it('refuses what is no figure', () => {
    expect(() => formatNumber(Number.NaN, 0)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 0)).toThrow(RangeError);
  });

  it('leaves breaks unrounded, and signs a change', () => {
    expect([formatExact(12.5), formatExact(25_000), formatExact(-0.125)]).toEqual(['12,5', '25\u202f000', '\u22120,125']);
    const change = { decimals: 1, kind: 'change' } as const;
    expect([3.24, -3.24, 0.01].map((v) => formatValue(v, change))).toEqual(['+3,2', '\u22123,2', '0,0']);
  });
});

describe('plainNumber', () => {
  afterEach(() => speak({ language: 'sv', forms: SWEDISH, texts: {} }));

  it.each([['sv', SWEDISH], ['en', ENGLISH_FORMS]] as const)('reads what the page itself writes in %s', (language, forms) => {
    speak({ language, forms, texts: {} });
    for (const value of [0, 12.5, 999, 25_000, 1_234_567.25, -0.125, -10_000]) expect(Number(plainNumber(formatExact(value)))).toBe(value);
  });

  it('takes a point or a comma before decimals in both, and spaces between groups', () => {
    expect(['12,5', '12.5', '25 000', '25\u00a0000,5'].map(plainNumber)).toEqual(['12.5', '12.5', '25000', '25000.5']);
    speak({ language: 'en', forms: ENGLISH_FORMS, texts: {} });
    expect(['12,5', '12.5', '12,000', '1,234,567.5'].map(plainNumber)).toEqual(['12.5', '12.5', '12000', '1234567.5']);
    expect(['10,000; 25,000'].map(plainNumber)).toEqual(['10000;25000']);
  });
});

describe('formatReading', () => {
  it('prints figure and unit, a true zero too', () => {
    expect(formatReading(numberReading('F', 59_974), POPULATION)).toBe('59\u202f974\u00a0invånare');
    expect(formatReading(numberReading('F', 0), POPULATION)).toBe('0\u00a0invånare');
  });

  it('prints the category, with its date where there is one', () => {
    expect(formatReading(categoryReading('F', 'viss'), ORDINAL)).toBe('viss oro');
    expect(formatReading(categoryReading('F', 'viss', '2017-05-18'), ORDINAL)).toBe('viss oro 18 maj 2017');
  });

  it('prints why a figure is missing', () => {
    expect(formatReading(missingReading('F', 'not-answered'), POPULATION)).toBe('uppgift saknas (ej svarat)');
    expect(formatReading(missingReading('F', 'not-in-sources'), POPULATION)).toBe('uppgift saknas');
    expect(missingText('no-denominator')).toBe('uppgift saknas (kan inte beräknas)');
    expect(reasonText('vacant')).toBe('vakant');
  });
});

describe('formatBin', () => {
  it('leaves no doubt about where a break belongs', () => {
    expect(formatBin({ range: { kind: 'first', from: null, to: 10_000 } })).toBe('under 10\u202f000');
    expect(formatBin({ range: { kind: 'middle', from: 10_000, to: 25_000 } })).toBe('10\u202f000 till under 25\u202f000');
    expect(formatBin({ range: { kind: 'last', from: 2.5, to: null } })).toBe('2,5 eller mer');
    expect(formatBin({ range: { kind: 'only', from: null, to: null } })).toBe('alla värden');
    expect(formatBin({ range: { kind: 'category', id: 'a', label: 'viss oro' } })).toBe('viss oro');
  });
});

describe('words', () => {
  it('dates as precisely as known', () => {
    expect(['2016-11-17', '2016-11', '2016'].map(formatDate)).toEqual(['17 november 2016', 'november 2016', '2016']);
    expect(formatDate('2023-07-01')).toBe('1 juli 2023');
  });

  it('genitive, plural, lists, quality', () => {
    expect(['Falun', 'Borlänge', 'Malung-Sälen', 'Borås'].map(genitive)).toEqual(['Faluns', 'Borlänges', 'Malung-Sälens', 'Borås']);
    expect([0, 1, 2].map((n) => plural(n, 'kommun', 'kommuner'))).toEqual(['kommuner', 'kommun', 'kommuner']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a och b', 'a, b och c']);
    expect(qualityText('second-hand')).toBe('andrahandskälla');
  });
});
