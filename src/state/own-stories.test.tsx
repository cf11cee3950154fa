import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../domain/story/story';
import {
  deleteStory, discardUnreadStories, keepAgain, keepShortened, keepStory, startOwnStories, undoDeletion, useOwnStories,
} from './own-stories';

const STORY: Story = {
  id: 'mitt', title: 'Mitt', about: '',
  slides: [{ id: 'ett', heading: 'Ett', lines: [], notes: '', scene: { indicator: 'folkmangd' }, figure: 'map' }],
};
const kept = (): unknown => JSON.parse(localStorage.getItem('egna-bildspel') ?? '[]');
const titles = (): readonly string[] => useOwnStories.getState().stories.map(({ title }) => title);

let stop: (() => void) | null = null;
beforeEach(() => {
  localStorage.clear();
  useOwnStories.setState({ stories: [], trouble: null, unread: [], undo: null });
});
afterEach(() => {
  stop?.();
  vi.restoreAllMocks();
});

describe('stories of one’s own', () => {
  it('are kept, changed in their place, and there again', () => {
    keepStory(STORY);
    keepStory({ ...STORY, id: 'annat', title: 'Annat' });
    keepStory({ ...STORY, title: 'Nytt namn' });
    useOwnStories.setState({ stories: [] });
    stop = startOwnStories();
    expect(titles()).toEqual(['Nytt namn', 'Annat']);
  });

  it('come back when a deletion is taken back', () => {
    keepStory(STORY);
    keepShortened({ ...STORY, slides: [] }, 'Ett');
    expect(useOwnStories.getState().undo?.name).toBe('Ett');
    undoDeletion();
    expect(kept()).toEqual([STORY]);
    deleteStory('mitt');
    expect(kept()).toEqual([]);
    undoDeletion();
    expect(kept()).toEqual([STORY]);
    expect(useOwnStories.getState().undo).toBeNull();
  });

  it('leave an unreadable one aside, whole, and keep the others', () => {
    localStorage.setItem('egna-bildspel', JSON.stringify([{ title: 'Trasigt' }, STORY]));
    stop = startOwnStories();
    expect(titles()).toEqual(['Mitt']);
    expect(useOwnStories.getState().unread).toEqual([{ title: 'Trasigt' }]);
    expect(kept()).toEqual([STORY]);
    stop();
    stop = startOwnStories();
    expect(useOwnStories.getState().unread).toEqual([{ title: 'Trasigt' }]);
    discardUnreadStories();
    expect(localStorage.getItem('egna-bildspel-olasta')).toBeNull();
  });

  it('say when the storage is full, stay on the screen, and are kept once there is room', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    keepStory(STORY);
    expect(useOwnStories.getState()).toMatchObject({ trouble: 'full', stories: [STORY] });
    full.mockRestore();
    keepAgain();
    expect(useOwnStories.getState().trouble).toBeNull();
    expect(kept()).toEqual([STORY]);
  });

  it('never write over what another tab has kept, though nobody follows the other tabs', () => {
    const theirs = { ...STORY, id: 'deras', title: 'Deras' };
    localStorage.setItem('egna-bildspel', JSON.stringify([theirs]));
    expect(keepStory(STORY)).toBe(true);
    expect(kept()).toEqual([theirs, STORY]);
    localStorage.setItem('egna-bildspel', JSON.stringify([theirs, STORY, { ...theirs, id: 'fler' }]));
    deleteStory('mitt');
    expect(titles()).toEqual(['Deras', 'Deras']);
  });

  it('that stand in this tab alone outlive what another tab does, and take what it has kept with them', () => {
    stop = startOwnStories();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    keepStory(STORY);
    full.mockRestore();
    localStorage.setItem('egna-bildspel', JSON.stringify([{ ...STORY, title: 'Äldre' }, { ...STORY, id: 'annat', title: 'Annat' }]));
    dispatchEvent(new StorageEvent('storage', { key: 'egna-bildspel' }));
    expect(titles()).toEqual(['Mitt', 'Annat']);
    expect(useOwnStories.getState().trouble).toBe('full');
    keepAgain();
    expect(kept()).toMatchObject([{ title: 'Mitt' }, { title: 'Annat' }]);
  });

  it('leave an unreadable one among them where there is no room aside, until the reader throws it away', () => {
    const strange = { id: 'ny', title: 'Av en nyare sida', schema: 2 };
    localStorage.setItem('egna-bildspel', JSON.stringify([strange]));
    const keepItem = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key: string, text: string) {
      if (key === 'egna-bildspel-olasta') throw new DOMException('full', 'QuotaExceededError');
      keepItem.call(this, key, text);
    });
    stop = startOwnStories();
    keepStory(STORY);
    expect(kept()).toEqual([STORY, strange]);
    expect(useOwnStories.getState().unread).toEqual([strange]);
    discardUnreadStories();
    expect(kept()).toEqual([STORY]);
    expect(useOwnStories.getState().unread).toEqual([]);
  });

  it('follow what another tab does', () => {
    stop = startOwnStories();
    localStorage.setItem('egna-bildspel', JSON.stringify([STORY]));
    dispatchEvent(new StorageEvent('storage', { key: 'egna-bildspel' }));
    expect(titles()).toEqual(['Mitt']);
  });
});
