import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEnding } from './with-ending';

describe('a name with an ending', () => {
  it('is whole where there is room for it', () => {
    expect(withEnding('Hösten', ' (kopia)', 14)).toBe('Hösten (kopia)');
  });

  it('is shortened where there is not, and shows it', () => {
    expect(withEnding('Hösten och våren', ' (kopia)', 15)).toBe('Hösten… (kopia)');
  });

  it('never has more room than it was given, and never half a letter', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 120 }), (name, limit) => {
      const ended = withEnding(name, ' (kopia)', limit);
      expect(ended.length).toBeLessThanOrEqual(limit);
      expect(ended.endsWith(' (kopia)')).toBe(true);
      expect(ended.isWellFormed()).toBe(true);
    }));
  });
});
