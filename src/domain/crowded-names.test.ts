import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedOut, roomFor, type Box, type Step } from './crowded-names';

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

  it.each([
    ['to the right', box(212, 0, 100, 100), box(211, 0, 100, 100)],
    ['to the left', box(-12, 0, 100, 100), box(-11, 0, 100, 100)],
    ['below', box(100, 78, 100, 100), box(100, 77, 100, 100)],
    ['above', box(100, -78, 100, 100), box(100, -77, 100, 100)],
  ])('has room for a name just %s from the whole gap on, and not from a hair less', (_, room, none) => {
    const first = box(100, 0, 100, 100);
    expect(crowdedOut([first, room])).toEqual([false, false]);
    expect(crowdedOut([first, none])).toEqual([false, true]);
  });

  it('measures room by the lower of two names, whichever comes first', () => {
    const [high, low] = [box(0, 0, 100, 200), box(120, 0, 100, 100)];
    // 20 between them: enough for letters 100 high (12), not for letters 200 high (24).
    expect(crowdedOut([high, low])).toEqual([false, false]);
    expect(crowdedOut([low, high])).toEqual([false, false]);
    expect(crowdedOut([high, box(120, 0, 100, 200)])).toEqual([false, true]);
    // 30 over each other: too much for letters 100 high (22), though not for letters 200 high (44).
    expect(crowdedOut([high, box(0, 170, 100, 100)])).toEqual([false, true]);
    expect(crowdedOut([box(0, 170, 100, 100), high])).toEqual([false, true]);
    expect(crowdedOut([high, box(0, 170, 100, 200)])).toEqual([false, false]);
  });

  it('measures room by the height of a name wherever on the map it stands', () => {
    expect(crowdedOut([box(0, 1000, 100, 100), box(0, 1078, 100, 100)])).toEqual([false, false]);
    expect(crowdedOut([box(0, 1000, 100, 100), box(0, 1077, 100, 100)])).toEqual([false, true]);
    expect(crowdedOut([box(0, 1000, 100, 100), box(112, 1000, 100, 100)])).toEqual([false, false]);
  });

  it('takes away a name in the midst of another, and the second of two at the same place', () => {
    expect(crowdedOut([box(0, 0, 300, 90), box(100, 30)])).toEqual([false, true]);
    expect(crowdedOut([box(100, 30), box(0, 0, 300, 90)])).toEqual([false, true]);
    expect(crowdedOut([box(0, 0), box(0, 0)])).toEqual([false, true]);
  });

  it('has room where names share only their rows or only their columns', () => {
    expect(crowdedOut([box(0, 0), box(300, 0), box(0, 300), box(300, 300)])).toEqual([false, false, false, false]);
  });

  it('looks at every name that has stayed, not only the last', () => {
    expect(crowdedOut([box(0, 0), box(300, 0), box(50, 5)])).toEqual([false, false, true]);
  });

  it('has nothing to say of an empty map, and room for a name that is alone', () => {
    expect(crowdedOut([])).toEqual([]);
    expect(crowdedOut([box(0, 0)])).toEqual([false]);
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

describe('roomFor', () => {
  const STEPS: readonly Step[] = [[0.5, 0], [-0.5, 0], [0, 1], [1, 0]];

  it('lets a name that has no room take the first step by which it has, in heights of the name', () => {
    expect(roomFor([box(0, 0), box(90, 0)], STEPS)).toEqual([[0, 0], [0.5, 0]]);
    expect(roomFor([box(0, 0), box(-90, 0)], STEPS)).toEqual([[0, 0], [-0.5, 0]]);
    expect(roomFor([box(0, 0), box(40, 0)], STEPS)).toEqual([[0, 0], [0, 1]]);
    expect(roomFor([box(0, 0), box(0, 0)], [[0.5, 0]])).toEqual([[0, 0], null]);
  });

  it('never takes a later name its place for one that steps aside', () => {
    expect(roomFor([box(0, 0), box(90, 0), box(200, 0)], [[0.5, 0], [0, 1]])).toEqual([[0, 0], [0, 1], [0, 0]]);
  });

  it('counts in where the one before it has stepped', () => {
    expect(roomFor([box(0, 0), box(90, 0), box(95, 0)], STEPS)).toEqual([[0, 0], [0.5, 0], [0, 1]]);
  });

  it('keeps so many of the first in any case, beside each other where they can be, and others give way to them', () => {
    expect(roomFor([box(0, 0), box(90, 0), box(195, 0)], [[0.5, 0]], 2)).toEqual([[0, 0], [0.5, 0], [0.5, 0]]);
    expect(roomFor([box(0, 0), box(20, 0), box(110, 0)], [], 2)).toEqual([[0, 0], [0, 0], null]);
  });
});
