import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './edit-distance';

describe('how many letters have to change', () => {
  it.each([
    ['mora', 'mora', 0], ['', '', 0],
    // A letter wrong, one too many, one too few: at either end and in the middle.
    ['mora', 'nora', 1], ['mora', 'mara', 1], ['mora', 'more', 1], ['mora', 'moora', 1], ['mora', 'amora', 1], ['mora', 'morra', 1], ['mora', 'mor', 1], ['mora', 'ora', 1], ['', 'm', 1],
    // Two letters in each other's place are two.
    ['mora', 'moar', 2], ['avesta', 'vesta', 1], ['avesta', 'avestad', 1], ['avesta', 'vestad', 2], ['leksand', 'loksund', 2], ['falun', 'faluns k', 3], ['orsa', 'mora', 2], ['abc', 'xyz', 3], ['ab', '', 2],
  ])('from "%s" to "%s": %i', (a, b, steps) => {
    expect(distance(a, b, 3)).toBe(steps);
    expect(distance(b, a, 3)).toBe(steps);
    // Exactly as many as are allowed, and one less.
    expect(distance(a, b, steps)).toBe(steps);
    expect(distance(a, b, steps - 1)).toBeNull();
  });

  it('is more than is asked for where the lengths alone differ by more', () => {
    expect(distance('mora', 'moraskog', 3)).toBeNull();
    expect(distance('mora', 'moraskog', 4)).toBe(4);
  });

  it('is never less than the lengths differ by, nor more than the longer has letters, and no detour is shorter', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'å'), { maxLength: 6 }).map((letters) => letters.join(''));
    const steps = (a: string, b: string): number => distance(a, b, 6) ?? Number.NaN;
    fc.assert(fc.property(word, word, word, (a, b, c) => {
      expect(steps(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(steps(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(steps(a, c)).toBeLessThanOrEqual(steps(a, b) + steps(b, c));
    }));
  });
});
