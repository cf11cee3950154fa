import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, isEmpty, numbers, plain, problem, textCell, tidy } from './cell-text';

describe('text on one line', () => {
  it.each([
    ['  Norra\t\n Kyrkbyn\r\n', 'Norra Kyrkbyn'], ['a\u00a0\u202fb\u2003c', 'a b c'], ['x'.repeat(3), 'xxx'],
    // Signs that nobody sees: zero-width ones, a byte-order mark, a soft hyphen.
    ['\ufeffkom\u00admun\u200b\u200c\u200d\u2060', 'kommun'], ['a\u200b b', 'a b'],
    // "å" as a letter and a ring is the letter å.
    ['A\u030angstro\u0308m', 'Ångström'],
    ['Å – Ä: Ö.', 'Å – Ä: Ö.'], ['\u200e', '\u200e'], ['', ''],
  ])('%j is %j', (text, expected) => expect(tidy(text)).toBe(expected));
});

describe('text that is looked up', () => {
  it.each([
    ['  ÅÄÖ É ', 'åäö é'], ['Ja!', 'ja'], ['Nej. ', 'nej'], ['vet ej;,:!.', 'vet ej'], ['klart .', 'klart'], ['1.5', '1.5'], ['.5', '.5'], ['vad?', 'vad?'], ['(ja)', '(ja)'], ['...', ''],
    ['1‐2‑3‒4–5—6―7−8-9', '1-2-3-4-5-6-7-8-9'], ['a_b', 'a_b'],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));
});

describe('a cell of text alone', () => {
  it('holds the text as it was written, or nothing', () => {
    expect(textCell(' 50 % ')).toEqual({ text: ' 50 % ', kind: 'text', number: null, format: null, formula: false });
    expect(textCell(' \t')).toEqual({ text: ' \t', kind: 'empty', number: null, format: null, formula: false });
  });

  it('is empty where nothing can be seen, and not where a formula failed', () => {
    expect([undefined, textCell(''), textCell(' \u200b\u00a0'), { ...textCell(''), kind: 'number' as const }].map(isEmpty)).toEqual([true, true, true, true]);
    expect([textCell('-'), textCell('0'), { ...textCell(''), kind: 'error' as const }, { ...textCell('#REF!'), kind: 'error' as const }].map(isEmpty)).toEqual([false, false, false, false]);
  });
});

describe('problems and numbers', () => {
  it('have suggestions or none', () => {
    expect(problem('not-a-date')).toEqual({ kind: 'not-a-date', suggestions: [] });
    expect(problem('range', numbers(5, 10))).toEqual({ kind: 'range', suggestions: [{ kind: 'number', number: 5 }, { kind: 'number', number: 10 }] });
  });

  it('are without the noise of binary fractions, and each said once', () => {
    expect([0.07 * 100, 0.1 + 0.2, 1234.5678, 33.333_333_333_333_3, -0.29 * 100].map(clean)).toEqual([7, 0.3, 1234.5678, 33.333_333_333_3, -29]);
    expect(clean(123_456_789_012.4)).toBe(123_456_789_012);
    expect(clean(12_345_678_901.24)).toBe(12_345_678_901.2);
    expect(numbers(0.07 * 100, 7, 50)).toEqual([{ kind: 'number', number: 7 }, { kind: 'number', number: 50 }]);
    expect(numbers()).toEqual([]);
  });

  it('of up to twelve digits stay as they are', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (number) => { expect(clean(number)).toBe(number); }));
  });
});
