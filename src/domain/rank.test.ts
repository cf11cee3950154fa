import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POPULATION, SET_ASIDE, missingReading, numberReading } from './fixtures';
import { isRanked, rankOf, type RankedIndicator } from './rank';

const RANKED: RankedIndicator = { ...POPULATION, ranked: true };
const ranks = (values: readonly number[]) =>
  [...rankOf(RANKED, values.map((value, i) => numberReading(String(i), value))).values()].map(({ rank }) => rank);

describe('rankOf', () => {
  it('lets ties share a rank', () => {
    expect(ranks([4, 3, 3, 1])).toEqual([1, 2, 2, 4]);
    expect([...rankOf(RANKED, [numberReading('a', 5), numberReading('b', 5), missingReading('c', 'vacant')])]).toEqual([
      ['a', { rank: 1, of: 2, tied: true }], ['b', { rank: 1, of: 2, tied: true }],
    ]);
  });

  it('tells of a tie only those who share it', () => {
    const tied = [...rankOf(RANKED, [5, 3, 3].map((value, i) => numberReading(String(i), value))).values()].map((one) => one.tied);
    expect(tied).toEqual([false, true, true]);
  });

  it('ranks what is printed the same the same', () => {
    expect(ranks([1.4, 1.2, 2.6])).toEqual([2, 2, 1]);
  });

  it('gives each as many above it as its rank says', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 20 }), (values) => {
      ranks(values).forEach((rank, i) => {
        expect(values.filter((value) => value > (values[i] ?? 0))).toHaveLength(rank - 1);
      });
    }));
  });

  it('is refused for what must not be ranked', () => {
    expect(isRanked(SET_ASIDE)).toBe(false);
    expect(() => rankOf(SET_ASIDE as RankedIndicator, [])).toThrow('not ranked');
  });
});
