import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, linesOf, shorten } from './fit-lines';

describe('fitLines', () => {
  const same = (lines: number): number => lines;

  it('takes the first that fit and counts the rest', () => {
    expect(fitLines([5, 5, 5, 1], same, 11)).toEqual({ shown: [5, 5], more: 2 });
    expect(fitLines([5, 5], same, 10)).toEqual({ shown: [5, 5], more: 0 });
    expect(fitLines([], same, 10)).toEqual({ shown: [], more: 0 });
  });

  it('shows one even when it alone is too long', () => {
    expect(fitLines([12, 1], same, 10)).toEqual({ shown: [12], more: 1 });
  });

  it('loses nothing, keeps the order and never takes more than the room for any but the first', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 20 })), fc.integer({ min: 1, max: 40 }), (items, room) => {
      const { shown, more } = fitLines(items, same, room);
      expect(shown).toEqual(items.slice(0, items.length - more));
      const used = shown.reduce((sum, lines) => sum + lines, 0);
      expect(shown.length <= 1 || used <= room).toBe(true);
    }));
  });
});

describe('lines and texts', () => {
  it('counts a started line as a line', () => {
    expect(linesOf(['', 'a', 'a'.repeat(59)])).toBe(3);
  });

  it('cuts a long text between words and leaves the others', () => {
    expect(shorten('Kort text.')).toBe('Kort text.');
    const cut = shorten('ord '.repeat(100));
    expect(cut.length).toBeLessThan(240);
    expect(cut).toMatch(/ord …$/);
    expect(shorten('a'.repeat(400))).toHaveLength(232);
  });
});
