import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels, yearTicks } from './label-places';
import { trendAxis } from './trend-scale';

describe('trendAxis', () => {
  it('starts at zero when values reach down towards it', () => {
    expect(trendAxis([6741, 59_974], String)).toEqual({ ticks: [0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000], fromZero: true });
  });

  it('starts above zero when all values are far from it', () => {
    const { ticks, fromZero } = trendAxis([20_153, 20_560], String);
    expect(fromZero).toBe(false);
    expect(ticks[0]).toBeGreaterThan(20_000);
  });

  it('says that it starts at zero when coarser ticks reach down to it', () => {
    expect(trendAxis([0.99, 1.07], (value) => value.toFixed(1))).toEqual({ ticks: [0, 1, 2], fromZero: true });
  });

  it('never prints two ticks alike', () => {
    const whole = (value: number): string => String(Math.round(value));
    const { ticks } = trendAxis([100, 101], whole);
    expect(new Set(ticks.map(whole)).size).toBe(ticks.length);
  });

  it('reaches around every value', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }), (values) => {
      const { ticks } = trendAxis(values, String);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    }));
  });
});

describe('yearTicks', () => {
  it('always writes the last year, and no more than have room', () => {
    expect(yearTicks([2010, 2011, 2012, 2013, 2014, 2015], 3)).toEqual([2011, 2013, 2015]);
    expect(yearTicks([2010, 2011], 9)).toEqual([2010, 2011]);
    expect(yearTicks([2010, 2011], 0)).toEqual([2011]);
  });
});

describe('spreadLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(spreadLabels([50, 10], 12, 0, 100)).toEqual([50, 10]);
  });

  it('moves labels apart in their order, inside the plot', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 7 }), (wanted) => {
      const placed = spreadLabels(wanted, 14, 0, 200);
      const sorted = placed.toSorted((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200);
      const apart = sorted.slice(1).map((y, index) => y - (sorted[index] ?? 0));
      expect(Math.min(14, ...apart)).toBe(14);
      const order = (values: readonly number[]) => values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect(order(placed)).toEqual(order(wanted));
    }));
  });
});
