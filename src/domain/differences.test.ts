import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStandOut, differenceOf, standOut } from './differences';
import { ORDINAL, POPULATION, SET_ASIDE, categoryReading, missingReading, numberReading } from './fixtures';
import { roundHalfAway } from './rounding';

const DENSITY = { ...POPULATION, id: 'tathet', kind: 'rate', decimals: 1, unit: 'invånare per km²' } as const;
const GROUP = { ...ORDINAL, kind: 'category' } as const;

describe('a difference', () => {
  it('is that of the printed figures, in the indicator’s own unit', () => {
    expect(differenceOf(SET_ASIDE, numberReading('1', 12.5), numberReading('2', 25))).toMatchObject({ kind: 'amount', direction: 'lower', amount: 12 });
    const tenth = { ...SET_ASIDE, decimals: 1 };
    expect(differenceOf(tenth, numberReading('1', 12.5), numberReading('2', 25))).toMatchObject({ amount: 12.5, ratio: null });
    expect(differenceOf(POPULATION, numberReading('1', 20_000), numberReading('2', 10_000)))
      .toEqual({ kind: 'amount', direction: 'higher', amount: 10_000, ratio: 2, invented: false });
  });

  it('is none when the two read the same', () => {
    expect(differenceOf(DENSITY, numberReading('1', 1.04), numberReading('2', 0.96))).toEqual({ kind: 'same', invented: false });
    expect(differenceOf(DENSITY, numberReading('1', 1.06), numberReading('2', 1.04)).kind).toBe('amount');
  });

  it('turns round with the two, and agrees with what is printed', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(fc.property(value, value, (a, b) => {
      const there = differenceOf(DENSITY, numberReading('1', a), numberReading('2', b));
      const back = differenceOf(DENSITY, numberReading('2', b), numberReading('1', a));
      expect(there.kind).toBe(back.kind);
      const gap = roundHalfAway(a, 1) - roundHalfAway(b, 1);
      const told = there.kind === 'amount' ? (there.direction === 'higher' ? there.amount : -there.amount) : 0;
      const turned = back.kind === 'amount' ? (back.direction === 'higher' ? back.amount : -back.amount) : 0;
      expect(told).toBeCloseTo(gap, 6);
      expect(told + turned).toBe(0);
    }));
  });

  it('has no quotient with zero, a share or a change', () => {
    const ratio = (indicator: typeof DENSITY | typeof SET_ASIDE, a: number, b: number) => {
      const difference = differenceOf(indicator, numberReading('1', a), numberReading('2', b));
      return difference.kind === 'amount' ? difference.ratio : undefined;
    };
    expect([ratio(DENSITY, 4, 2), ratio(DENSITY, 4, 0), ratio(DENSITY, 0, 4), ratio(SET_ASIDE, 4, 2)]).toEqual([2, null, null, null]);
  });

  it('of answers is in steps, of categories without order another one', () => {
    const [none, much] = [categoryReading('1', 'ingen'), categoryReading('2', 'stor')];
    expect(differenceOf(ORDINAL, none, much)).toEqual({ kind: 'steps', direction: 'lower', steps: 3, invented: false });
    expect(differenceOf(ORDINAL, much, none)).toMatchObject({ direction: 'higher' });
    expect(differenceOf(ORDINAL, none, categoryReading('2', 'ingen'))).toEqual({ kind: 'same', invented: false });
    expect(differenceOf(GROUP, none, much)).toEqual({ kind: 'other', category: 'stor', invented: false });
    expect(differenceOf(ORDINAL, none, categoryReading('2', 'okänd'))).toMatchObject({ kind: 'other' });
  });

  it('of answers counts the steps between the two, and needs both on the scale', () => {
    const [some, much, unknown] = [categoryReading('1', 'viss'), categoryReading('2', 'stor'), categoryReading('3', 'okänd')];
    expect(differenceOf(ORDINAL, some, much)).toMatchObject({ kind: 'steps', direction: 'lower', steps: 2 });
    expect(differenceOf(ORDINAL, unknown, much)).toEqual({ kind: 'other', category: 'stor', invented: false });
  });

  it('says which side is missing and why', () => {
    const vacant = missingReading('1', 'vacant');
    expect(differenceOf(SET_ASIDE, vacant, numberReading('2', 5))).toEqual({ kind: 'missing', chosen: 'vacant', other: null, invented: false });
    expect(differenceOf(SET_ASIDE, numberReading('2', 5), vacant)).toMatchObject({ chosen: null, other: 'vacant' });
    expect(differenceOf(SET_ASIDE, vacant, missingReading('2', 'not-answered'))).toMatchObject({ chosen: 'vacant', other: 'not-answered' });
    expect(differenceOf(ORDINAL, vacant, categoryReading('2', 'stor'))).toMatchObject({ kind: 'missing', chosen: 'vacant', other: null });
  });

  it('cannot be told between a number and a category, whichever side has which', () => {
    const [category, figure] = [categoryReading('1', 'ingen'), numberReading('2', 5)];
    const untold = { kind: 'missing', chosen: 'not-in-sources', other: 'not-in-sources', invented: false };
    expect(differenceOf(SET_ASIDE, category, figure)).toEqual(untold);
    expect(differenceOf(ORDINAL, figure, category)).toEqual(untold);
  });

  it('is invented as soon as one side is', () => {
    expect(differenceOf(SET_ASIDE, numberReading('1', 5, true), numberReading('2', 5)).invented).toBe(true);
    expect(differenceOf(SET_ASIDE, numberReading('1', 5), missingReading('2', 'vacant', true)).invented).toBe(true);
  });
});

describe('standing out', () => {
  const readings = [1, 2, 3, 4, 5].map((value, index) => numberReading(String(index), value));

  it('is the way from the median in robust deviations, with its sign', () => {
    expect(standOut(POPULATION, readings, '2')).toBe(0);
    expect(standOut(POPULATION, readings, '4')).toBeCloseTo(2 / 1.4826, 9);
    expect(standOut(POPULATION, readings, '0')).toBeCloseTo(-2 / 1.4826, 9);
  });

  it('counts steps of an ordinal answer', () => {
    const answers = ['ingen', 'viss', 'viss', 'pataglig', 'stor'].map((id, index) => categoryReading(String(index), id));
    expect(standOut(ORDINAL, answers, '4')).toBeCloseTo(2 / 1.4826, 9);
    expect(standOut(GROUP, answers, '4')).toBeNull();
    // Numbers left over from before the catalogue made groups of them.
    expect(standOut(GROUP, readings, '4')).toBeNull();
  });

  it('is measured among those that have a value or a step', () => {
    expect(standOut(POPULATION, [...readings, missingReading('8', 'vacant'), missingReading('9', 'vacant')], '4')).toBeCloseTo(2 / 1.4826, 9);
    const answers = ['ingen', 'viss', 'viss', 'pataglig', 'stor'].map((id, index) => categoryReading(String(index), id));
    const aside = [missingReading('8', 'vacant'), categoryReading('9', 'okänd')];
    expect(standOut(ORDINAL, [...answers, ...aside], '4')).toBeCloseTo(2 / 1.4826, 9);
    expect(['8', '9'].map((code) => standOut(ORDINAL, [...answers, ...aside], code))).toEqual([null, null]);
  });

  it('cannot be said of a missing one, of few, or of all alike', () => {
    expect(standOut(POPULATION, [...readings, missingReading('9', 'vacant')], '9')).toBeNull();
    expect(standOut(POPULATION, readings, 'x')).toBeNull();
    expect(standOut(POPULATION, readings.slice(0, 4), '0')).toBeNull();
    expect(standOut(POPULATION, readings.map(({ code }) => numberReading(code, 7)), '0')).toBeNull();
    expect(standOut(POPULATION, [], '0')).toBeNull();
  });

  it('sorts the most outstanding first, whichever way, and what cannot be said last', () => {
    expect([0.5, null, -3, 1].toSorted(byStandOut)).toEqual([-3, 1, 0.5, null]);
    // One in the very middle still goes before those of which nothing can be said, and these keep their order.
    expect([byStandOut(0, null), byStandOut(null, 0), byStandOut(null, null)]).toEqual([-1, 1, 0]);
  });
});
