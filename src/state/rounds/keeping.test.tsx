import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnRound } from '../../domain/own-round';
import { REAL } from '../../test/explored';
import { DATABASE_NAME } from './names';

/** A tab: the page's own modules, once more, over the same browser. */
async function openTab() {
  vi.resetModules();
  const [acts, keeping, { useKeeping }, { useOwnRounds }] = await Promise.all([
    import('./round-acts'), import('./keeping'), import('./keeping-state'), import('./own-rounds'),
  ]);
  await keeping.startKeeping();
  const names = () => useOwnRounds.getState().rounds.map(({ round }) => round.name);
  const round = (id: string): OwnRound => {
    const found = useOwnRounds.getState().rounds.find((own) => own.round.id === id);
    if (!found) throw new Error(`There is no round ${id}.`);
    return found;
  };
  return { ...acts, ...keeping, state: useKeeping.getState, own: useOwnRounds.getState, names, round };
}

const renamed = (name: string) => (own: OwnRound): OwnRound => ({ ...own, round: { ...own.round, name } });

function answered(own: OwnRound): OwnRound {
  const [example] = REAL.rounds;
  if (!example) throw new Error('There is no example.');
  return { ...own, round: { ...own.round, answers: example.answers } };
}

/** Puts something into the browser behind the page's back. */
async function scribble(store: string, key: string, value: unknown): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  await database.put(store, value, key);
  database.close();
}

/** Notes every connection that is opened from now on; what is returned shuts them as a browser does. */
function connections(): () => void {
  const { open } = IDBFactory.prototype;
  const opened: IDBDatabase[] = [];
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function noted(this: IDBFactory, ...args) {
    const request = Reflect.apply(open, this, args);
    request.addEventListener('success', () => { opened.push(request.result); });
    return request;
  });
  return () => { for (const database of opened.splice(0)) Reflect.apply(forceCloseDatabase, undefined, [database]); };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('keeping rounds', () => {
  it('has a round again after the page has been opened anew, the newest first', async () => {
    const tab = await openTab();
    const first = await tab.startRound('Insamling 2026', '2026-03', []);
    await tab.startRound('Insamling 2027', '2027-03', []);
    await tab.changeRound(first, answered);
    const again = await openTab();
    expect(again.names()).toEqual(['Insamling 2027', 'Insamling 2026']);
    expect(again.round(first)).toEqual(tab.round(first));
    expect(again.own()).toMatchObject({ read: true, troubled: false });
  });

  it('gives every round an id of its own, apart from those that were shipped', async () => {
    const tab = await openTab();
    const ids = [await tab.startRound('Vår', '2026', ['var']), await tab.startRound('Vår', '2026', ['var'])];
    expect(ids).toEqual(['var-2', 'var-3']);
  });

  it('takes a whole read-in back, also after the page has been opened anew', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    const before = tab.round(id);
    await tab.readInRound(answered(before), 'svar.csv');
    expect(tab.round(id).round.answers.length).toBeGreaterThan(0);
    const again = await openTab();
    expect(again.state().undo).toMatchObject({ act: 'read-in', what: 'svar.csv' });
    await again.undoLast();
    expect(again.round(id).round).toEqual(before.round);
    expect(again.round(id).revision).toBeGreaterThan(before.revision);
  });

  it('takes away a round that a read-in began, and brings back one that was deleted', async () => {
    const tab = await openTab();
    await tab.readInRound({ ...answered({ round: { id: 'ny', name: 'Ny', invented: false, date: '2026', answers: [] }, origins: {}, approved: {}, leftOut: [], revision: 0, changed: '', saved: null }) }, 'svar.csv');
    expect(tab.names()).toEqual(['Ny']);
    await tab.undoLast();
    expect(tab.names()).toEqual([]);
    const id = await tab.startRound('Kvar', '2026', []);
    await tab.deleteRound(id);
    expect((await openTab()).names()).toEqual([]);
    await tab.undoLast();
    expect((await openTab()).names()).toEqual(['Kvar']);
  });

  it('does not take back what has been built upon', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    await tab.readInRound(answered(tab.round(id)), 'svar.csv');
    await tab.changeRound(id, renamed('Rättad'));
    await tab.undoLast();
    expect(tab.round(id).round.name).toBe('Rättad');
    expect(tab.round(id).round.answers.length).toBeGreaterThan(0);
  });

  it('remembers how columns are to be used, and that a round was saved', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    await tab.rememberColumns({ tid: { kind: 'ignored' } });
    await tab.rememberColumns({ oro: { kind: 'person' } });
    await tab.markSaved(id);
    const again = await openTab();
    expect(again.state().columns).toEqual({ tid: { kind: 'ignored' }, oro: { kind: 'person' } });
    expect(again.round(id)).toMatchObject({ revision: 1, saved: expect.any(String) });
  });

  it('forgets everything when asked to', async () => {
    const tab = await openTab();
    await tab.startRound('Insamling', '2026', []);
    await tab.rememberColumns({ tid: { kind: 'ignored' } });
    await tab.clearAll();
    const again = await openTab();
    expect(again.names()).toEqual([]);
    expect(again.state()).toMatchObject({ columns: {}, undo: null });
  });
});

describe('two tabs', () => {
  it('see each other\'s changes', async () => {
    const one = await openTab();
    const other = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    await vi.waitFor(() => expect(other.names()).toEqual(['Insamling']));
    await other.changeRound(id, renamed('Omdöpt'));
    await vi.waitFor(() => expect(one.names()).toEqual(['Omdöpt']));
    await one.deleteRound(id);
    await vi.waitFor(() => expect(other.names()).toEqual([]));
  });

  /** From here on no tab hears of another. */
  function deafen(): void {
    vi.stubGlobal('BroadcastChannel', class { postMessage() { /* nobody hears */ } addEventListener() { /* nothing comes */ } });
  }

  /** Two tabs that do not hear of each other, each with another name for the round. */
  async function clash() {
    deafen();
    const one = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    const other = await openTab();
    await one.changeRound(id, renamed('Första'));
    await one.changeRound(id, renamed('Första igen'));
    await other.changeRound(id, renamed('Andra'));
    return { one, other, id };
  }

  it('never overwrite silently: both stand until one is chosen', async () => {
    const { other, id } = await clash();
    expect(other.state().clashes).toMatchObject([{ mine: { round: { name: 'Andra' } }, theirs: { round: { name: 'Första igen' } } }]);
    expect(other.own().troubled).toBe(true);
    expect((await openTab()).names()).toEqual(['Första igen']);
    await other.settleClash(id, 'mine', 'Kopia');
    expect(other.own()).toMatchObject({ troubled: false });
    expect((await openTab()).names()).toEqual(['Andra']);
  });

  it('can take what the other has, or keep both', async () => {
    const first = await clash();
    await first.other.settleClash(first.id, 'theirs', 'Kopia');
    expect(first.other.names()).toEqual(['Första igen']);
    vi.stubGlobal('indexedDB', new IDBFactory());
    const second = await clash();
    await second.other.settleClash(second.id, 'both', 'Kopia');
    expect(second.other.names().toSorted()).toEqual(['Första igen', 'Kopia']);
    expect((await openTab()).names().toSorted()).toEqual(['Första igen', 'Kopia']);
  });

  it('tell when a round that is changed here was deleted there', async () => {
    deafen();
    const one = await openTab();
    const id = await one.startRound('Insamling', '2026', []);
    const other = await openTab();
    await one.deleteRound(id);
    await other.changeRound(id, renamed('Kvar'));
    expect(other.state().clashes).toMatchObject([{ theirs: null }]);
    await other.settleClash(id, 'mine', 'Kopia');
    expect((await openTab()).names()).toEqual(['Kvar']);
  });
});

describe('what goes wrong', () => {
  it('keeps the change on the page when there is no more room, and writes it when there is', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    await tab.readInRound(answered(tab.round(id)), 'svar.csv');
    await tab.changeRound(id, renamed('Ändrad'));
    expect(tab.state()).toMatchObject({ trouble: 'full', unkept: [id] });
    expect(tab.names()).toEqual(['Ändrad']);
    const leaving = new Event('beforeunload', { cancelable: true });
    globalThis.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    full.mockRestore();
    await tab.writeAgain(id);
    expect(tab.state()).toMatchObject({ trouble: null, unkept: [] });
    expect((await openTab()).names()).toEqual(['Ändrad']);
  });

  it('sets a damaged round aside as it was, and shows the others', async () => {
    const tab = await openTab();
    await tab.startRound('Hel', '2026', []);
    await scribble('rounds', 'trasig', { schema: 1, own: { round: 'nonsense' }, listed: '2026-01-01T00:00:00.000Z' });
    await scribble('undo', 'latest', 'nonsense');
    const again = await openTab();
    expect(again.names()).toEqual(['Hel']);
    expect(again.state().aside.map(({ raw }) => raw)).toEqual([{ schema: 1, own: { round: 'nonsense' }, listed: '2026-01-01T00:00:00.000Z' }, 'nonsense']);
    for (const { key } of again.state().aside) await again.discardUnread(key);
    expect((await openTab()).own().troubled).toBe(false);
  });

  it('never takes an invented round for one of its own', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    const own = tab.round(id);
    await scribble('rounds', id, { schema: 1, own: { ...own, round: { ...own.round, invented: true } }, listed: own.changed });
    expect((await openTab()).names()).toEqual([]);
  });

  it('leaves what a newer page has written where it is', async () => {
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    const newer = { schema: 99, own: 'of another kind' };
    await scribble('rounds', id, newer);
    const again = await openTab();
    expect(again.state()).toMatchObject({ newer: 1, aside: [] });
    // Starting one of the same name must not write over it either.
    await again.startRound('Insamling', '2026', []);
    expect((await openTab()).state().aside.map(({ raw }) => raw)).toEqual([newer]);
  });

  it('works on in the tab where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('no', 'SecurityError'); } });
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    expect(tab.names()).toEqual(['Insamling']);
    expect(tab.state()).toMatchObject({ trouble: 'unavailable', unkept: [id] });
    expect(tab.own()).toMatchObject({ read: true, troubled: true });
  });

  it('tells when the browser throws away what it kept, and keeps anew what is asked for', async () => {
    const shut = connections();
    const tab = await openTab();
    const first = await tab.startRound('Insamling 2026', '2026', []);
    const second = await tab.startRound('Insamling 2027', '2027', []);
    vi.stubGlobal('indexedDB', new IDBFactory());
    shut();
    await vi.waitFor(() => expect(tab.state()).toMatchObject({ trouble: 'lost', unkept: [second, first] }));
    expect(tab.names()).toEqual(['Insamling 2027', 'Insamling 2026']);
    await tab.writeAgain(first);
    expect(tab.state()).toMatchObject({ trouble: 'lost', unkept: [second], clashes: [] });
    await tab.changeRound(second, renamed('Ändrad'));
    expect(tab.state()).toMatchObject({ trouble: null, unkept: [], clashes: [] });
    expect((await openTab()).names()).toEqual(['Ändrad', 'Insamling 2026']);
  });

  it('goes on when the browser has closed the database and still keeps it', async () => {
    const shut = connections();
    const tab = await openTab();
    const id = await tab.startRound('Insamling', '2026', []);
    shut();
    await vi.waitFor(() => expect(tab.state().unkept).toEqual([id]));
    await tab.changeRound(id, renamed('Ändrad'));
    expect(tab.state()).toMatchObject({ trouble: null, unkept: [], clashes: [] });
    expect((await openTab()).names()).toEqual(['Ändrad']);
  });

  it('steps aside for a newer page, and says so', async () => {
    const tab = await openTab();
    await tab.startRound('Insamling', '2026', []);
    const newer = await openDB(DATABASE_NAME, 99);
    expect(tab.state().trouble).toBe('superseded');
    newer.close();
    const again = await openTab();
    expect(again.state().trouble).toBe('unavailable');
  });

  it('waits for an older page to be closed, says so, and has the rounds then', async () => {
    const tab = await openTab();
    await tab.startRound('Insamling', '2026', []);
    const kept = tab.round('insamling');
    vi.stubGlobal('indexedDB', new IDBFactory());
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade(database) {
        database.createObjectStore('rounds');
        database.createObjectStore('undo');
        database.createObjectStore('aside', { autoIncrement: true });
      },
    });
    await old.put('rounds', { schema: 1, own: kept, listed: kept.changed }, 'insamling');
    const opened = openTab();
    await vi.waitFor(async () => {
      const { useKeeping } = await import('./keeping-state');
      expect(useKeeping.getState().trouble).toBe('blocked');
    });
    old.close();
    const again = await opened;
    await vi.waitFor(() => expect(again.names()).toEqual(['Insamling']));
    expect(again.state().trouble).toBeNull();
  });
});
