import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDINAL, POPULATION, categoryReading, missingReading, numberReading } from './fixtures';
import { compareReadings } from './order';
import type { Reading } from './reading';
import type { Scene } from './scene';

const NAMES: Readonly<Record<string, string>> = { a: 'Älvdalen', b: 'Avesta', c: 'Orsa', d: 'Åmål', e: 'Mora', f: 'Zinkgruvan' };
const nameOf = (code: string) => NAMES[code] ?? code;

function sorted(readings: readonly Reading[], sort: Scene['sort'], indicator = POPULATION): string {
  return readings.toSorted(compareReadings(indicator, sort, nameOf)).map(({ code }) => code).join('');
}

describe('compareReadings', () => {
  const FIGURES = [
    missingReading('a', 'vacant'), numberReading('b', 20), numberReading('c', 0), numberReading('e', 30), missingReading('d', 'not-answered'),
  ];

  it('sorts by figure, missing ones last both ways, a true 0 among the figures', () => {
    expect(sorted(FIGURES, { column: 'value', descending: true })).toBe('ebcda');
    expect(sorted(FIGURES, { column: 'value', descending: false })).toBe('cbeda');
  });

  it('puts ties by name, in the Swedish alphabet, both ways', () => {
    const ties = ['a', 'f', 'd', 'b'].map((code) => numberReading(code, 7));
    expect(sorted(ties, { column: 'value', descending: true })).toBe('bfda');
    expect(sorted(ties, { column: 'value', descending: false })).toBe('bfda');
  });

  it('sorts by name both ways, missing or not', () => {
    expect(sorted(FIGURES, { column: 'name', descending: false })).toBe('becda');
    expect(sorted(FIGURES, { column: 'name', descending: true })).toBe('adceb');
  });

  it('sorts categories by the catalogue’s order', () => {
    const answers = [categoryReading('a', 'stor'), categoryReading('b', 'ingen'), missingReading('c', 'confidential'), categoryReading('e', 'viss')];
    expect(sorted(answers, { column: 'value', descending: true }, ORDINAL)).toBe('aebc');
    expect(sorted(answers, { column: 'value', descending: false }, ORDINAL)).toBe('beac');
  });

  it('gives one order whatever order it is given', () => {
    const reading = fc.oneof(fc.integer({ min: 0, max: 3 }).map((value) => (code: string) => numberReading(code, value)), fc.constant((code: string) => missingReading(code, 'vacant')));
    const readings = fc.tuple(...Object.keys(NAMES).map((code) => reading.map((make) => make(code))));
    fc.assert(fc.property(
      readings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      fc.record({ column: fc.constantFrom('name', 'value'), descending: fc.boolean() }),
      ([list, shuffled], sort) => { expect(sorted(shuffled, sort)).toBe(sorted(list, sort)); },
    ));
  });
});
