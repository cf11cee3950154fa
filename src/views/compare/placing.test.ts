import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, tickDecimals } from './axis';
import { placeFlags } from './name-flags';
import { placeNames, type Circle } from './scatter-labels';

const figure = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 1000));

describe('axisOf', () => {
  it('reaches around every value with ascending ticks', () => {
    fc.assert(fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (values) => {
      const { ticks, place } = axisOf(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      for (const value of values) {
        expect(place(value)).toBeGreaterThanOrEqual(-1e-6);
        expect(place(value)).toBeLessThanOrEqual(1 + 1e-6);
      }
    }));
  });

  it('has round ticks, written alike', () => {
    const { ticks } = axisOf([0.29, 1.17]);
    expect(ticks).toEqual([0.25, 0.5, 0.75, 1, 1.25]);
    expect(tickDecimals(ticks)).toBe(2);
    expect(tickDecimals(axisOf([6741, 59_974]).ticks)).toBe(0);
  });

  it('stands for one value, and for none', () => {
    expect(axisOf([50]).ticks.length).toBeGreaterThan(1);
    expect(axisOf([]).ticks.length).toBeGreaterThan(1);
  });
});

describe('placeFlags', () => {
  it('never lets a name cover another one, and keeps them inside', () => {
    const flag = fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 20, max: 120 }) });
    fc.assert(fc.property(fc.array(flag, { maxLength: 8 }), (flags) => {
      const boxes = placeFlags(flags, 400, 6).map(({ left, lane }, index) => ({ left, lane, right: left + (flags[index]?.width ?? 0) }));
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(400);
        for (const other of boxes.slice(index + 1)) {
          expect(box.lane !== other.lane || box.right <= other.left || other.right <= box.left).toBe(true);
        }
      }
    }));
  });

  it('hangs names of marks on one spot under each other', () => {
    expect(placeFlags([{ x: 10, width: 50 }, { x: 11, width: 50 }], 400, 6).map(({ lane }) => lane).toSorted()).toEqual([0, 1]);
  });
});

describe('placeNames', () => {
  const circle: fc.Arbitrary<Circle> = fc.record({
    x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }), r: fc.integer({ min: 4, max: 30 }),
    labelWidth: fc.integer({ min: 30, max: 90 }), must: fc.boolean(),
  });

  it('never lets a name cover another name or a circle', () => {
    fc.assert(fc.property(fc.array(circle, { maxLength: 15 }), (circles) => {
      const boxes = placeNames(circles, 16, 500, 400).flatMap((box, index) =>
        (box ? [{ ...box, right: box.left + (circles[index]?.labelWidth ?? 0), bottom: box.top + 16 }] : []));
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top).toBe(true);
        }
        for (const { x, y, r } of circles) {
          const dx = x - Math.max(box.left, Math.min(x, box.right));
          const dy = y - Math.max(box.top, Math.min(y, box.bottom));
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r - 1e-9);
        }
      }
    }));
  });
});
