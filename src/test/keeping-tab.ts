/** What tests of keeping rounds share: a browser's tab, with a store of its own for each test. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { OwnRound } from '../domain/own-round';
import { REAL } from './explored';

/** A tab: the page's own modules, once more, over the same browser. */
export async function openTab() {
  vi.resetModules();
  const [acts, keeping, { useKeeping }, { useOwnRounds }] = await Promise.all([
    import('../state/rounds/round-acts'), import('../state/rounds/keeping'), import('../state/rounds/keeping-state'), import('../state/rounds/own-rounds'),
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

export const renamed = (name: string) => (own: OwnRound): OwnRound => ({ ...own, round: { ...own.round, name } });

export function answered(own: OwnRound): OwnRound {
  const [example] = REAL.rounds;
  if (!example) throw new Error('There is no example.');
  return { ...own, round: { ...own.round, answers: example.answers } };
}

/** An empty browser before each test of a file. */
export function startEachTestEmpty(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
