import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway } from './rounding';

describe('rounding as figures are printed', () => {
  it('goes by the decimal digits, halves away from zero', () => {
    expect([[1.005, 2], [2.5, 0], [-2.5, 0], [0.35, 1], [8.345, 2], [-1.005, 2], [104, 0], [1e-7, 3], [1.5e21, 1]]
      .map(([value = 0, decimals = 0]) => roundHalfAway(value, decimals))).toEqual([1.01, 3, -3, 0.4, 8.35, -1.01, 104, 0, 1.5e21]);
  });

  it('gives no zero a sign', () => {
    for (const value of [-0.001, 0, -0, -1e-9]) expect(roundHalfAway(value, 2)).toBe(0);
  });

  it('is never farther than half a step from the figure, and the same on both sides of zero', () => {
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const rounded = roundHalfAway(value, decimals);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 2 ** -50);
      expect(roundHalfAway(-value, decimals) + rounded).toBe(0);
    }));
  });
});
