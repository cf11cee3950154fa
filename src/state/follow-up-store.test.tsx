import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowItem } from '../domain/exchange/follow-up';
import { discardUnreadList, follow, startFollowUp, unfollow, useFollowUp } from './follow-up-store';

const KEY = 'att-folja-upp';
const ASIDE = 'att-folja-upp-olast';
const STRANGE = '{"inte":"en lista"}';
const line = (text: string): FollowItem => ({ key: { kind: 'own', text, date: null }, said: text, visibility: 'network' });
const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? '[]');
const said = (): readonly string[] => useFollowUp.getState().items.map((item) => item.said);
const keepItem = Storage.prototype.setItem;

/** A browser without room for some of the keys. */
function fullFor(isFull: (key: string) => boolean) {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key: string, text: string) {
    if (isFull(key)) throw new DOMException('full', 'QuotaExceededError');
    keepItem.call(this, key, text);
  });
}

let stop: (() => void) | null = null;
beforeEach(() => {
  localStorage.clear();
  useFollowUp.setState({ items: [], kept: true, unread: null });
});
afterEach(() => {
  stop?.();
  vi.restoreAllMocks();
});

describe('the list "Att följa upp"', () => {
  it('is there again, and follows what another tab does', () => {
    follow(line('Ring Orsa'));
    useFollowUp.setState({ items: [] });
    stop = startFollowUp();
    expect(said()).toEqual(['Ring Orsa']);
    localStorage.setItem(KEY, JSON.stringify([line('Ring Mora')]));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(said()).toEqual(['Ring Mora']);
  });

  it('that stands in this tab alone outlives what another tab does, and is kept with it once there is room', () => {
    stop = startFollowUp();
    const full = fullFor(() => true);
    follow(line('Ring Orsa'));
    expect(useFollowUp.getState().kept).toBe(false);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(useFollowUp.getState()).toMatchObject({ kept: false, items: [line('Ring Orsa')] });
    full.mockRestore();
    localStorage.setItem(KEY, JSON.stringify([line('Ring Mora')]));
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(useFollowUp.getState().kept).toBe(true);
    expect(kept()).toEqual([line('Ring Orsa'), line('Ring Mora')]);
  });

  it('is never written over one that cannot be read and finds no place aside', () => {
    localStorage.setItem(KEY, STRANGE);
    const full = fullFor((key) => key === ASIDE);
    stop = startFollowUp();
    expect(useFollowUp.getState().unread).toBe(STRANGE);
    follow(line('Ring Orsa'));
    follow(line('Ring Mora'));
    unfollow(line('Ring Mora').key);
    expect(localStorage.getItem(KEY)).toBe(STRANGE);
    expect(useFollowUp.getState()).toMatchObject({ kept: false, items: [line('Ring Orsa')] });
    full.mockRestore();
    follow(line('Ring Rättvik'));
    expect(localStorage.getItem(ASIDE)).toBe(STRANGE);
    expect(kept()).toHaveLength(2);
  });

  it('is kept once the reader has thrown away what was in its way', () => {
    localStorage.setItem(KEY, STRANGE);
    fullFor((key) => key === ASIDE);
    stop = startFollowUp();
    follow(line('Ring Orsa'));
    discardUnreadList();
    expect(useFollowUp.getState()).toMatchObject({ kept: true, unread: null });
    expect(kept()).toEqual([line('Ring Orsa')]);
  });
});
