import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APPEARANCES } from '../domain/appearance';
import { appearanceOf, chooseAppearance, startAppearance, useAppearanceStore } from './appearance-store';

const KEY = 'utseende';
const shown = () => document.documentElement.dataset['appearance'];
const current = () => appearanceOf(useAppearanceStore.getState());

/** A system setting that can be turned. */
function system(dark: boolean) {
  const listeners = new Set<() => void>();
  const query = {
    matches: dark,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal('matchMedia', () => query);
  return { turn: (next: boolean) => { query.matches = next; for (const listener of listeners) listener(); }, listeners };
}

beforeEach(() => {
  window.localStorage.clear();
  delete document.documentElement.dataset['appearance'];
  useAppearanceStore.setState({ chosen: null, systemDark: false });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('appearance', () => {
  it('follows the system until somebody chooses', () => {
    const { turn, listeners } = system(true);
    const stop = startAppearance();
    expect(current()).toBe('dark');
    expect(shown()).toBeUndefined();
    turn(false);
    expect(current()).toBe('light');
    chooseAppearance('projector');
    turn(true);
    expect(current()).toBe('projector');
    chooseAppearance(null);
    expect(current()).toBe('dark');
    expect(shown()).toBeUndefined();
    stop();
    expect(listeners.size).toBe(0);
  });

  it.each(APPEARANCES)('keeps %s for the next visit', (appearance) => {
    system(false);
    chooseAppearance(appearance);
    expect(window.localStorage.getItem(KEY)).toBe(appearance);
    useAppearanceStore.setState({ chosen: null });
    startAppearance()();
    expect(current()).toBe(appearance);
    expect(shown()).toBe(appearance);
    chooseAppearance(null);
    expect(window.localStorage.getItem(KEY)).toBeNull();
  });

  it.each(['', 'neon', '{"a":1}', '"dark"', 'DARK', '<b>'])('leaves a broken kept value aside: %j', (value) => {
    system(false);
    window.localStorage.setItem(KEY, value);
    startAppearance()();
    expect(useAppearanceStore.getState().chosen).toBeNull();
    expect(current()).toBe('light');
    expect(shown()).toBeUndefined();
  });

  it('works where the browser forbids keeping anything', () => {
    system(true);
    const told = vi.spyOn(console, 'info').mockReturnValue();
    const forbid = () => { throw new DOMException('Access is denied', 'SecurityError'); };
    vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid, removeItem: forbid });
    startAppearance()();
    expect(current()).toBe('dark');
    chooseAppearance('light');
    expect(current()).toBe('light');
    expect(shown()).toBe('light');
    chooseAppearance(null);
    expect(current()).toBe('dark');
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('is kept where the script before the first paint looks for it', () => {
    const early = readFileSync(path.resolve(import.meta.dirname, '../../public/early.js'), 'utf8');
    expect(early).toContain(`'${KEY}'`);
  });
});
