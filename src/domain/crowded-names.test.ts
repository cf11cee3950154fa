import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedOut, type Box } from './crowded-names';

const box = (left: number, top: number, width = 100, height = 30): Box => ({ left, right: left + width, top, bottom: top + height });

describe('crowdedOut', () => {
  it('keeps the first of two that run into each other, and what the second would have covered', () => {
    expect(crowdedOut([box(0, 0), box(60, 5), box(120, 5)])).toEqual([false, true, false]);
  });

  it('lets lines lie close above each other, since letters are lower than their line, but not side by side without a gap', () => {
    expect(crowdedOut([box(0, 0), box(0, 25)])).toEqual([false, false]);
    expect(crowdedOut([box(0, 0), box(0, 20)])).toEqual([false, true]);
    expect(crowdedOut([box(0, 0), box(102, 0)])).toEqual([false, true]);
  });

  it('leaves no two that stay on top of each other, and takes none away that had room', () => {
    const boxes = fc.array(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 30, max: 200 }) }), { maxLength: 20 });
    fc.assert(fc.property(boxes, (some) => {
      const all = some.map(({ x, y, width }) => box(x, y, width));
      const out = crowdedOut(all);
      const runInto = (a: number, b: number): boolean => crowdedOut([all[a], all[b]].filter((one) => one !== undefined))[1] === true;
      all.forEach((_, index) => {
        const earlier = all.flatMap((__, other) => (other < index && out[other] === false ? [other] : []));
        expect(out[index]).toBe(earlier.some((other) => runInto(other, index)));
      });
    }));
  });
});
