/** What the browser has kept, and story files, damaged: each is read or set aside, nothing of it is lost, nothing throws or hangs. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseStoryFile, writeStoryFile } from '../files/story-file';
import type { Story } from '../domain/story/story';
import { APPEARANCES } from '../domain/appearance';
import { startAppearance, useAppearanceStore } from '../state/appearance-store';
import { startFollowUp, useFollowUp } from '../state/follow-up-store';
import { startOwnStories, useOwnStories } from '../state/own-stories';
import { kept, parseColumns, parseUndo } from '../state/rounds/entries';
import { bent } from './bent';
import { damaged } from './damage';
import { CASES, RUNS, TIMEOUT, SEED, inTime } from './fuzz-runs';
import { answerOf, ownRoundOf } from './own-answers';

const AT = '2026-01-01T00:00:00.000Z';
const OWN = { round: ownRoundOf([answerOf('0001')]), origins: {}, approved: {}, leftOut: [], revision: 1, changed: AT, saved: null };
const STORY: Story = {
  id: 'mitt', title: 'Mitt', about: '',
  slides: [{ id: 'ett', heading: 'Ett', lines: ['Rad'], notes: 'Stöd', scene: { indicator: 'folkmangd' }, figure: 'map' }],
};
const LINES = [
  { key: { kind: 'own', text: 'Ring', date: '2026-02-01' }, said: 'Ring', visibility: 'internal' },
  { key: { kind: 'wish', round: 'r', code: '0001', theme: 'trafik' }, said: 'Lära mer', visibility: 'public' },
];

const storage = new Map<string, string>();
beforeEach(() => {
  const localStorage = {
    getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => { storage.set(key, value); },
    removeItem: (key: string) => { storage.delete(key); },
  };
  const heard = { addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('window', { localStorage, ...heard, matchMedia: () => ({ matches: false, ...heard }) });
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** What lies under a key: the value bent and written as JSON, or its text damaged. */
function textsOf(value: unknown): fc.Arbitrary<string> {
  return fc.oneof(bent(value).map((one) => {
    try {
      return JSON.stringify(one) ?? '';
    } catch {
      return '';
    }
  }), damaged(JSON.stringify(value)), fc.string({ unit: 'binary', maxLength: 100 }));
}

describe(`${CASES} damaged cases, seed ${SEED}`, () => {
  it('of acts that can be taken back: read where the damage does not matter, else set aside', () => {
    const undo = kept({ id: OWN.round.id, act: 'read-in', what: 'svar.csv', at: AT, before: { own: OWN, listed: AT }, after: 2 });
    expect(parseUndo(undo).state).toBe('read');
    const counts = { read: 0, unbelievable: 0 };
    fc.assert(fc.property(bent(undo), (raw) => { counts[inTime(() => parseUndo(raw)).state] += 1; }), RUNS);
    expect(Math.min(counts.read, counts.unbelievable)).toBeGreaterThan(CASES / 100);
  }, TIMEOUT);

  it('of columns that are remembered', () => {
    const columns = kept({ columns: { tid: { kind: 'field', field: 'setAsidePercent', sure: true }, oro: { kind: 'ignored' }, namn: { kind: 'person' } } });
    expect(parseColumns(columns).state).toBe('read');
    fc.assert(fc.property(bent(columns), (raw) => { expect(['read', 'unbelievable']).toContain(inTime(() => parseColumns(raw)).state); }), RUNS);
  }, TIMEOUT);

  it('of slide shows of one\'s own: each is there or lies aside', () => {
    fc.assert(fc.property(textsOf([STORY, { ...STORY, id: 'annat' }]), (text) => {
      storage.clear();
      storage.set('egna-bildspel', text);
      useOwnStories.setState({ stories: [], unread: [], trouble: null, undo: null });
      inTime(startOwnStories)();
      const { stories, unread, trouble } = useOwnStories.getState();
      expect(trouble).toBeNull();
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      expect(storage.get('egna-bildspel-olasta') ?? '[]').toBe(JSON.stringify(unread));
    }), RUNS);
  }, TIMEOUT);

  it('of the list to follow up: it is there whole or lies aside as it was', () => {
    fc.assert(fc.property(textsOf(LINES), (text) => {
      storage.clear();
      storage.set('att-folja-upp', text);
      inTime(startFollowUp)();
      const { unread, kept: isKept, items } = useFollowUp.getState();
      expect(isKept).toBe(true);
      expect(unread ?? storage.get('att-folja-upp')).toBe(text);
      expect(unread === null || items.length === 0).toBe(true);
    }), RUNS);
  }, TIMEOUT);

  it('of the appearance: one that there is, or the system\'s', () => {
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...APPEARANCES).chain(damaged), fc.string({ unit: 'binary' })), (text) => {
      storage.clear();
      storage.set('utseende', text);
      inTime(startAppearance)();
      expect([null, ...APPEARANCES]).toContain(useAppearanceStore.getState().chosen);
    }), RUNS);
  }, TIMEOUT);

  it('of story files: a story or a reason', () => {
    const file = writeStoryFile(STORY, { written: AT, link: '', sources: [], invented: false });
    expect(parseStoryFile(file).kind).toBe('story');
    let stories = 0;
    fc.assert(fc.property(fc.oneof(textsOf(JSON.parse(file)), damaged(file)), (text) => {
      if (inTime(() => parseStoryFile(text)).kind === 'story') stories += 1;
    }), RUNS);
    expect(stories).toBeGreaterThan(0);
    expect(stories).toBeLessThan(CASES);
  }, TIMEOUT);
});
