import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { equalBreaks, quantileBreaks, simplestBetween } from './class-breaks';
import { jenksBreaks } from './jenks';

const METHODS = { equal: equalBreaks, quantile: quantileBreaks, jenks: jenksBreaks };
const figure = fc.oneof(
  fc.integer({ min: -1000, max: 60_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100),
  fc.double({ min: -10, max: 10, noNaN: true }),
);
const figures = fc.array(figure, { maxLength: 60 });
const classes = fc.integer({ min: 1, max: 7 });

describe('simplestBetween', () => {
  it.each([
    [6903, 10192, 10_000],
    [9970, 10_020, 10_000],
    [11_222, 15_025, 15_000],
    [20_419, 22_366, 22_000],
    [110, 190, 150],
    [2.34, 2.61, 2.5],
    [0.121, 0.129, 0.125],
    [0.12, 0.13, 0.13],
    [-3.2, 1.4, 0],
    [-7.8, -6.1, -7],
    [0, 1, 1],
    [99, 100, 100],
    // Of two that are as simple, the one nearest to the middle.
    [11.5, 14.95, 14],
    [20.1, 24.2, 22],
    [0, 7.3, 5],
  ])('between %d and %d stands %d', (lower, upper, expected) => {
    expect(simplestBetween(lower, upper)).toBe(expected);
  });

  it('takes the candidate nearest to the target', () => {
    expect(simplestBetween(10, 90, 42, 10)).toBe(40);
  });

  it('stays above the lower end and at or below the upper one, however close they are', () => {
    fc.assert(fc.property(figure, figure, (a, b) => {
      fc.pre(a !== b);
      const [lower, upper] = [Math.min(a, b), Math.max(a, b)];
      const x = simplestBetween(lower, upper);
      expect(x).toBeGreaterThan(lower);
      expect(x).toBeLessThanOrEqual(upper);
    }));
  });

  it('refuses an empty gap', () => {
    expect(() => simplestBetween(3, 3)).toThrow(RangeError);
    expect(() => simplestBetween(0, Number.NaN)).toThrow(RangeError);
  });
});

describe.each(Object.entries(METHODS))('%s breaks', (_, method) => {
  it('ascend strictly, are at most one fewer than the classes, and keep the extremes inside', () => {
    fc.assert(fc.property(figures, classes, (values, count) => {
      const breaks = method(values, count);
      expect(breaks.length).toBeLessThanOrEqual(Math.max(0, Math.min(count, new Set(values).size) - 1));
      breaks.forEach((b, i) => {
        expect(b).toBeGreaterThan(i === 0 ? Math.min(...values) : breaks[i - 1] ?? Number.NaN);
        expect(b).toBeLessThanOrEqual(Math.max(...values));
      });
    }));
  });

  it('look past what is not finite, and leave the list as it was', () => {
    const values = [31, Number.NaN, 12, Number.POSITIVE_INFINITY, 48, 12, 5];
    const before = [...values];
    expect(method(values, 3)).toEqual(method([5, 12, 12, 31, 48], 3));
    expect(values).toEqual(before);
  });

  it('part two values', () => {
    expect(method([1, 9], 2)).toHaveLength(1);
    expect(method([1, 9], 5)).toHaveLength(1);
  });

  it('stand between values that no number lies between', () => {
    for (const values of [[-5e-324, 0], [0, 5e-324], [1, 1 + Number.EPSILON]]) {
      for (const count of [2, 3, 7]) expect(method(values, count)).toEqual([values[1]]);
    }
  });

  it('are none without values and with one value only', () => {
    expect(method([], 5)).toEqual([]);
    expect(method([7, 7, 7], 5)).toEqual([]);
  });
});

describe('the methods', () => {
  it('jenks: no break parts a cluster', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 }), fc.integer({ min: 2, max: 6 }), (values, count) => {
      const clusters = ckmeans(values, Math.min(count, values.length));
      const breaks = jenksBreaks(values, count);
      const classesOf = clusters.map((cluster) => new Set(cluster.map((value) => breaks.filter((b) => b <= value).length)));
      expect(classesOf.map((found) => [...found])).toEqual(clusters.map((_, index) => [index]));
    }));
  });

  it('equal: classes of the same width, in round numbers', () => {
    expect(equalBreaks(Array.from({ length: 101 }, (_, i) => i), 5)).toEqual([20, 40, 60, 80]);
    expect(equalBreaks([6741, 10_192, 16_167, 20_419, 26_812, 51_354, 59_974], 5)).toEqual([17_000, 28_000, 39_000, 49_000]);
  });

  it('equal: rounding never moves a value to another class', () => {
    fc.assert(fc.property(fc.array(figure, { minLength: 2, maxLength: 60 }), (values) => {
      const count = Math.min(5, new Set(values).size);
      fc.pre(count > 1);
      const [min, max] = [Math.min(...values), Math.max(...values)];
      const raw = Array.from({ length: count - 1 }, (_, i) => min + ((max - min) / count) * (i + 1));
      const breaks = equalBreaks(values, 5);
      fc.pre(breaks.length === raw.length);
      const place = (v: number, at: readonly number[]) => at.filter((b) => b <= v).length;
      for (const v of values) expect(place(v, breaks)).toBe(place(v, raw));
    }));
  });

  it('quantile: as many in each class where no values tie', () => {
    const values = Array.from({ length: 20 }, (_, i) => i * i + 1);
    const breaks = quantileBreaks(values, 5);
    const counts = [0, 1, 2, 3, 4].map((c) => values.filter((v) => breaks.filter((b) => b <= v).length === c).length);
    expect(counts).toEqual([4, 4, 4, 4, 4]);
  });

  it('quantile: never parts ties, and gives fewer classes instead', () => {
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5], 5)).toEqual([1, 3]);
  });

  it('jenks: cuts where the figures part', () => {
    expect(jenksBreaks([1, 2, 3, 50, 51, 52, 900, 910], 3)).toEqual([50, 500]);
  });
});
