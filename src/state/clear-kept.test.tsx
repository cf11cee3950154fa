import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../domain/story/story';
import { answerOf } from '../test/own-answers';
import { openTab, startEachTestEmpty } from '../test/keeping-tab';

startEachTestEmpty();

const STORY: Story = {
  id: 'mitt', title: 'Mitt', about: '',
  slides: [{ id: 'ett', heading: 'Ett', lines: [], notes: '', scene: {}, figure: 'steps' }],
};
const STRANGE = { 'egna-bildspel-olasta': '[{"title":"Trasigt"}]', 'att-folja-upp-olast': '{"inte":"en lista"}' };

beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('utseende', 'dark');
  for (const [key, text] of Object.entries(STRANGE)) window.localStorage.setItem(key, text);
});
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A tab with everything that keeps people's work in it. */
async function openWhole() {
  const tab = await openTab();
  const [stories, list, drafts, clearing] = await Promise.all([
    import('./own-stories'), import('./follow-up-store'), import('./rounds/drafts'), import('./clear-kept'),
  ]);
  stops.push(stories.startOwnStories(), list.startFollowUp());
  return { ...tab, ...stories, ...list, ...drafts, ...clearing };
}

async function openFilled() {
  const tab = await openWhole();
  const id = await tab.startRound('Insamling', '2026', []);
  await tab.startRound('Borttagen', '2026', []);
  await tab.deleteRound('borttagen');
  await tab.rememberColumns({ tid: { kind: 'ignored' } });
  await tab.writeDraft({ base: answerOf('2062'), typed: { needs: 'Internt' }, roundName: null });
  tab.keepStory(STORY);
  tab.keepStory({ ...STORY, id: 'annat' });
  tab.deleteStory('annat');
  tab.follow({ key: { kind: 'own', text: 'Internt', date: null }, said: 'Internt', visibility: 'internal' });
  return { tab, id };
}

/** Everything that lies in a store of the database. */
async function stored(): Promise<readonly unknown[]> {
  const { openRounds } = await import('./rounds/database');
  const database = await openRounds({ blocked: () => undefined, terminated: () => undefined, blocking: () => undefined });
  const all = await Promise.all((['rounds', 'undo', 'aside', 'settings'] as const).map((name) => database.getAll(name)));
  database.close();
  return all.flat();
}

/** What a tab says that it holds. */
const held = (tab: Awaited<ReturnType<typeof openWhole>>) => ({
  names: tab.names(), undo: tab.state().undo, columns: tab.state().columns, unkept: tab.state().unkept,
  stories: tab.useOwnStories.getState(), list: tab.useFollowUp.getState(),
});
const NOTHING = {
  names: [], undo: null, columns: {}, unkept: [],
  stories: { stories: [], unread: [], trouble: null, undo: null }, list: { items: [], kept: true, unread: null },
};

describe('clearing everything', () => {
  it('leaves nothing in the browser but the appearance', async () => {
    const { tab } = await openFilled();
    expect(await tab.countDrafts()).toBe(1);
    expect(Object.keys(window.localStorage).toSorted()).toEqual(['att-folja-upp', 'att-folja-upp-olast', 'egna-bildspel', 'egna-bildspel-olasta', 'utseende']);
    expect((await stored()).length).toBeGreaterThanOrEqual(4);
    expect(await tab.clearKept()).toEqual([]);
    expect(Object.keys(window.localStorage)).toEqual(['utseende']);
    expect(await stored()).toEqual([]);
    expect(held(tab)).toEqual(NOTHING);
  });

  it('empties the other tabs, also of what stands in their memory alone', async () => {
    const { tab } = await openFilled();
    const other = await openWhole();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    other.keepStory({ ...STORY, title: 'Bara här' });
    other.follow({ key: { kind: 'own', text: 'Bara här', date: null }, said: 'Bara här', visibility: 'internal' });
    full.mockRestore();
    expect(other.useOwnStories.getState().trouble).toBe('full');
    expect(other.useFollowUp.getState().kept).toBe(false);
    await tab.clearKept();
    await vi.waitFor(() => expect(held(other)).toEqual(NOTHING));
    expect(Object.keys(window.localStorage)).toEqual(['utseende']);
  });

  it('tells what it could not clear, keeps that on the page, and clears the rest', async () => {
    const { tab, id } = await openFilled();
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => { throw new DOMException('no', 'UnknownError'); });
    expect(await tab.clearKept()).toEqual(['rounds']);
    expect(tab.round(id).round.name).toBe('Insamling');
    expect(Object.keys(window.localStorage)).toEqual(['utseende']);
    vi.restoreAllMocks();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); });
    window.localStorage.setItem('att-folja-upp', '[]');
    expect(await tab.clearKept()).toEqual(['stories', 'follow-up']);
    expect(tab.names()).toEqual([]);
  });
});
