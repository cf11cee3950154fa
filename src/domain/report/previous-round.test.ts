import { describe, expect, it } from 'vitest';
import { ownRoundOf } from '../../test/own-answers';
import { previousRound } from './previous-round';

const first = ownRoundOf([], { id: 'first', date: '2022-11-01' });
const second = ownRoundOf([], { id: 'second', date: '2024-11-01' });
const third = ownRoundOf([], { id: 'third', date: '2026-11-01' });
const example = ownRoundOf([], { id: 'example', date: '2025-10-15', invented: true });

describe('the round before this one', () => {
  it('is the latest earlier one, wherever it stands in the list', () => {
    expect(previousRound(third, [first, second, third])).toBe(second);
    expect(previousRound(third, [third, second, first])).toBe(second);
    expect(previousRound(second, [third, second, first])).toBe(first);
  });

  it('is none for the first, and for the only one', () => {
    expect(previousRound(first, [third, second, first])).toBeNull();
    expect(previousRound(first, [])).toBeNull();
  });

  it('is never an invented one', () => {
    expect(previousRound(third, [example, first])).toBe(first);
    expect(previousRound(third, [example])).toBeNull();
  });

  it('is none for an invented round, though real ones are older', () => {
    expect(previousRound(example, [first, second])).toBeNull();
  });

  it('is not a round of the same day', () => {
    expect(previousRound(third, [ownRoundOf([], { id: 'fourth', date: third.date })])).toBeNull();
  });

  it('is not the round itself as it stood before its date was moved', () => {
    expect(previousRound(third, [{ ...third, date: '2026-01-01' }, second])).toBe(second);
  });
});
