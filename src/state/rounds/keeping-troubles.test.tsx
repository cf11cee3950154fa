import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { answered, openTab, renamed, startEachTestEmpty } from '../../test/keeping-tab';
import { DATABASE_NAME } from './names';

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

startEachTestEmpty();

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
    await vi.waitFor(() => expect(tab.state().trouble).toBe('lost'));
    // Two rounds of the same moment stand in any order.
    expect(tab.state().unkept.toSorted()).toEqual([first, second].toSorted());
    expect(tab.names().toSorted()).toEqual(['Insamling 2026', 'Insamling 2027']);
    await tab.writeAgain(first);
    expect(tab.state()).toMatchObject({ trouble: 'lost', unkept: [second], clashes: [] });
    await tab.changeRound(second, renamed('Ändrad'));
    expect(tab.state()).toMatchObject({ trouble: null, unkept: [], clashes: [] });
    expect((await openTab()).names().toSorted()).toEqual(['Insamling 2026', 'Ändrad']);
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
