import { describe, expect, it } from 'vitest';
import { CATEGORY_SHADES, categoryShades, shadesOf } from './shade';

describe('two classes', () => {
  it('are told apart more calmly than by the lightest and the darkest shade', () => {
    expect(shadesOf('green', [1])).toEqual([2, 6]);
    expect(categoryShades('orange', 2)).toEqual([2, 6]);
  });
});

describe('categories and states', () => {
  it('wear the shades in order, however few there are', () => {
    expect(shadesOf('categorical', [1, 2])).toEqual([0, 1, 2]);
    expect(shadesOf('states', [1])).toEqual([0, 1]);
    expect(categoryShades('states', 2)).toEqual([0, 1]);
  });

  it('repeat the last shade where there are more of them than shades', () => {
    const shades = categoryShades('categorical', CATEGORY_SHADES + 2);
    expect(shades.slice(-3)).toEqual([CATEGORY_SHADES - 1, CATEGORY_SHADES - 1, CATEGORY_SHADES - 1]);
    expect(new Set(shades).size).toBe(CATEGORY_SHADES);
  });
});
