import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLetterKeys } from '../../state/letter-keys-store';
import { LetterKeys } from './letter-keys';
import { useShowKeys, type ShowActs } from './use-show-keys';

function shown() {
  const acts = { go: vi.fn<ShowActs['go']>(), toggleBlack: vi.fn<() => void>(), back: vi.fn<() => void>() };
  function Show() {
    useShowKeys({ index: 1, total: 5, ...acts });
    return <LetterKeys />;
  }
  render(<Show />);
  return acts;
}
const press = (...keys: readonly string[]): void => { for (const key of keys) fireEvent.keyDown(document.body, { key }); };
const choice = () => screen.getByRole('checkbox', { name: 'Bokstäver och siffror styr bildspelet' });

afterEach(() => setLetterKeys(true));

describe('letters and digits in a show', () => {
  it('blacken the screen, go back and name a slide', () => {
    const { go, toggleBlack, back } = shown();
    press('b', 'R', '4', 'Enter');
    expect(toggleBlack).toHaveBeenCalledOnce();
    expect(back).toHaveBeenCalledOnce();
    expect(go.mock.calls).toEqual([[3]]);
  });

  it('do nothing once they are switched off, in this browser also the next time; arrows still do', () => {
    const { go, toggleBlack, back } = shown();
    fireEvent.click(choice());
    press('b', 'r', '4', 'Enter');
    expect(toggleBlack).not.toHaveBeenCalled();
    expect(back).not.toHaveBeenCalled();
    expect(go).not.toHaveBeenCalled();
    press('ArrowRight');
    expect(go.mock.calls).toEqual([[2]]);
    expect(Object.values({ ...localStorage })).toContain('nej');
    fireEvent.click(choice());
    press('b');
    expect(toggleBlack).toHaveBeenCalledOnce();
    expect(localStorage).toHaveLength(0);
  });
});
