import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswer } from '../../../domain/read-in/answer-fields';
import type { Scene } from '../../../domain/scene';
import { clearKept } from '../../../state/clear-kept';
import { changeWaiting, readDraft, readWaiting } from '../../../state/rounds/drafts';
import { enqueue, startKeeping } from '../../../state/rounds/keeping';
import { useKeeping } from '../../../state/rounds/keeping-state';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { changeRound, deleteRound, startRound, undoLast } from '../../../state/rounds/round-acts';
import { REAL, sceneNow, show } from '../../../test/explored';
import { valueOf } from '../../../test/own-answers';
import { codeOf, geometryOf, realText } from '../../../test/real-snapshots';
import { roundOf } from '../../../domain/moment';
import { withOwnRounds } from '../../../domain/own-rounds';
import type { Dataset } from '../../../domain/dataset';
import FormPart from './form-part';

const geometry = geometryOf(realText);
const FALUN = codeOf(REAL, 'Falun');
const MORA = codeOf(REAL, 'Mora');
const UNREAD = '5–10 %';

/** The part as the view shows it: the round of the Scene, among all that there are. */
function open(patch: Partial<Scene> = {}, shipped: Dataset = REAL) {
  return show(({ scene }) => {
    const rounds = useOwnRounds((state) => state.rounds);
    const dataset = withOwnRounds(shipped, rounds);
    const round = roundOf(scene, dataset);
    const setting = { snapshots: { dataset, areas: null, context: null, faults: [] }, geometry, ready: true, onMapSettled: () => undefined };
    return <FormPart scene={scene} setting={setting} round={round} own={rounds.find((one) => one.round.id === round?.id) ?? null} />;
  }, { view: 'round', part: 'fyll-i', municipality: FALUN, ...patch }, shipped);
}

const time = () => screen.getByRole('textbox', { name: 'Avsatt arbetstid (procent av en heltid)' });
const people = () => screen.getByRole('textbox', { name: /^Antal personer/ });
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const answerIn = (id: string, code = FALUN) => useOwnRounds.getState().rounds.find(({ round }) => round.id === id)?.round.answers.find((one) => one.code === code);
const saved = () => waitFor(() => expect(screen.getByText('Sparat i webbläsaren.')).toBeInTheDocument());
const choose = (code: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kommun' }), code);
/** What lies in the store of drafts, read past the page. */
async function stored(): Promise<readonly string[]> {
  let keys: readonly string[] = [];
  await enqueue(async (database) => { keys = await database.getAllKeys('settings'); });
  return keys.filter((key) => key.startsWith('round-draft/'));
}

beforeEach(async () => {
  await startKeeping();
  await clearKept();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what cannot be read in the form of a round', () => {
  it('is there again with its problem, and the round holds nothing of it', async () => {
    const id = await startRound('Insamling', '2026', []);
    open();
    write(time(), UNREAD);
    await saved();
    await choose(MORA);
    expect(time()).toHaveValue('');
    await choose(FALUN);
    await waitFor(() => expect(time()).toHaveValue(UNREAD));
    expect(time()).toHaveAccessibleDescription(/Här står flera tal/);
    expect(answerIn(id)).toBeUndefined();
  });

  it('waits no more once it can be read, or is emptied', async () => {
    const id = await startRound('Insamling', '2026', []);
    open();
    write(time(), UNREAD);
    write(people(), 'många');
    await waitFor(async () => expect(Object.keys(await readWaiting(id, FALUN)).toSorted()).toEqual(['people', 'setAsidePercent']));
    write(time(), '10');
    write(people(), '');
    await waitFor(() => expect(answerIn(id)).toMatchObject({ setAsidePercent: valueOf(10) }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('gives way to what the round has been told since', async () => {
    const id = await startRound('Insamling', '2026', []);
    const { unmount } = open();
    write(time(), UNREAD);
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    unmount();
    await changeRound(id, (own) => ({ ...own, round: { ...own.round, answers: [{ ...emptyAnswer(FALUN), setAsidePercent: valueOf(40) }] } }));
    open();
    await waitFor(async () => expect(await stored()).toEqual([]));
    expect(time()).toHaveValue('40 %');
  });

  it('leaves the approval of what the round says as it is', async () => {
    const id = await startRound('Insamling', '2026', []);
    await changeRound(id, (own) => ({ ...own, approved: { [FALUN]: '2026-11-01' } }));
    open();
    write(time(), UNREAD);
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect(useOwnRounds.getState().rounds[0]?.approved).toEqual({ [FALUN]: '2026-11-01' });
  });

  it('comes into the round when what it lacked is filled in', async () => {
    const id = await startRound('Insamling', '2026', []);
    const { unmount } = open();
    const date = () => screen.getByRole('textbox', { name: 'Lägesbild, datum' });
    write(date(), '2024-05-14');
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    unmount();
    open();
    await waitFor(() => expect(date()).toHaveValue('2024-05-14'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Lägesbild (4 §)' }), 'ja');
    await waitFor(() => expect(answerIn(id)?.law.lagesbild).toEqual(valueOf({ status: 'yes', date: '2024-05-14' })));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it('goes with everything that is cleared, and is not what a new round of the same name begins with', async () => {
    const id = await startRound('Insamling', '2026', []);
    const waiting = { setAsidePercent: { text: UNREAD, value: 'null' } };
    await changeWaiting(id, FALUN, waiting, []);
    await deleteRound(id);
    await undoLast();
    expect(await readWaiting(id, FALUN)).toEqual(waiting);
    await deleteRound(id);
    expect(await startRound('Insamling', '2026', [])).toBe(id);
    expect(await readWaiting(id, FALUN)).toEqual({});
    await changeWaiting(id, FALUN, waiting, []);
    await clearKept();
    expect(await stored()).toEqual([]);
  });

  it('is set aside where it cannot be believed', async () => {
    await enqueue(async (database) => { await database.put('settings', { text: 7 }, `round-draft/insamling/${FALUN}/people`); });
    expect(await readWaiting('insamling', FALUN)).toEqual({});
    expect(useKeeping.getState().aside.map(({ raw }) => raw)).toContainEqual({ text: 7 });
  });
});

it('never says that it is saved where the browser keeps nothing', async () => {
  const id = await startRound('Insamling', '2026', []);
  open();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  write(people(), '2');
  expect(await screen.findByText('Inte sparat i webbläsaren.')).toBeInTheDocument();
  vi.restoreAllMocks();
  write(people(), '3');
  await saved();
  expect(answerIn(id)).toMatchObject({ people: valueOf(3) });
});

describe('what is typed without a pause', () => {
  /** Types a sign each 300 ms, as long as that is. */
  function typeFor(field: HTMLElement, ms: number): void {
    for (let at = 0, said = ''; at < ms; at += 300) {
      said += '1';
      write(field, said);
      act(() => { vi.advanceTimersByTime(300); });
    }
  }
  function hidden(is: boolean): void {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(is ? 'hidden' : 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
  }
  const draftText = async () => (await readDraft(FALUN))?.typed.needs;
  const needs = () => screen.getByRole('textbox', { name: /behov/i });

  it.each(['round', 'own'])('is kept within a second (%s)', async (kind) => {
    const id = kind === 'round' ? await startRound('Insamling', '2026', []) : '';
    open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    typeFor(needs(), 1200);
    vi.useRealTimers();
    expect(kind === 'round' ? answerIn(id)?.needs : await draftText()).toBe('1111');
  });

  it.each(['pagehide', 'visibilitychange'])('is kept when the page is left (%s)', async (event) => {
    open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const leave = () => (event === 'pagehide' ? globalThis.dispatchEvent(new Event('pagehide')) : hidden(true));
    write(needs(), 'Stöd');
    hidden(false);
    act(leave);
    vi.useRealTimers();
    expect(await draftText()).toBe('Stöd');
  });

  it('is put beside the round in one step before the round is written, and comes into it when the page is opened anew', async () => {
    const id = await startRound('Insamling', '2026', []);
    const { unmount } = open();
    const written: string[] = [];
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function spy(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      written.push(`${this.name} ${String(key)}`);
      return put.call(this, value, key);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    write(needs(), 'Stöd');
    act(() => { globalThis.dispatchEvent(new Event('pagehide')); });
    vi.useRealTimers();
    await waitFor(() => expect(written).toEqual([`settings round-draft/${id}/${FALUN}/needs`, `rounds ${id}`]));
    await waitFor(async () => expect(await stored()).toEqual([]));
    expect(answerIn(id)).toMatchObject({ needs: 'Stöd' });
    unmount();
    // A page that was gone before the round was written.
    await changeWaiting(id, FALUN, { people: { text: '2', value: 'null' } }, []);
    open();
    await waitFor(() => expect(answerIn(id)).toMatchObject({ needs: 'Stöd', people: valueOf(2) }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });
});

describe('a round that is started in another tab', () => {
  it('does not take the place of the one that is filled in', async () => {
    const id = await startRound('Insamling', '2026', []);
    open();
    await waitFor(() => expect(sceneNow().round).toBe(id));
    write(time(), UNREAD);
    const field = people();
    await act(() => startRound('Den andra', '2026', []));
    expect(field).toBeInTheDocument();
    write(field, '2');
    await saved();
    expect(answerIn(id)).toMatchObject({ people: valueOf(2) });
    expect(useOwnRounds.getState().rounds[0]?.round.answers).toEqual([]);
  });

  it('does not take the place of a municipality’s own answer that has been begun', async () => {
    open({}, { ...REAL, rounds: [] });
    const field = people();
    write(field, '2');
    await act(() => startRound('Den andra', '2026', []));
    expect(field).toBeInTheDocument();
    expect(field).toHaveValue('2');
    expect(screen.getByRole('radio', { name: 'Kommunens svar: en liten fil att mejla' })).toBeChecked();
  });
});
