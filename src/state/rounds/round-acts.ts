/** What is done to the rounds of this browser. Every act stands on the page at once and can be called by any view. */
import type { OwnRound } from '../../domain/own-round';
import type { RememberedColumns } from '../../domain/read-in/input';
import type { PartialDate } from '../../domain/reading';
import type { Visibility } from '../../domain/round';
import { newRoundId } from '../../domain/round-id';
import { withVisibility } from '../../domain/round-visibility';
import { dropWaiting } from './drafts';
import { canUndo } from './entries';
import { enqueue, put, remove, startKeeping, takeAgain, tellOthers, writeAgain } from './keeping';
import { entryOf, setKeeping, useKeeping, withEntry } from './keeping-state';
import { expectRevision, forgetRounds } from './kept-revisions';
import { clearShelf, discardAside, writeColumns } from './shelf';

const now = (): string => new Date().toISOString();

function ids(): readonly string[] {
  return useKeeping.getState().entries.map(({ own }) => own.round.id);
}

/** The round with its next revision, changed now. */
function stepped(own: OwnRound, before: number): OwnRound {
  return { ...own, revision: before + 1, changed: now() };
}

/** Asks the browser to keep what it has; some ask the reader, some decide by themselves. */
async function askToKeep(): Promise<void> {
  const { persisted } = useKeeping.getState();
  if (persisted === true || !('storage' in navigator) || !('persist' in navigator.storage)) return;
  setKeeping({ persisted: (await navigator.storage.persisted()) || (await navigator.storage.persist()) });
}

/** Starts a round without answers. @param taken ids of rounds that were shipped with the page @returns its id */
export async function startRound(name: string, date: PartialDate, taken: readonly string[]): Promise<string> {
  await startKeeping();
  const id = newRoundId(name, [...taken, ...ids()]);
  const own: OwnRound = {
    round: { id, name, invented: false, date, answers: [] }, origins: {}, approved: {}, leftOut: [], revision: 1, changed: now(), saved: null,
  };
  void dropWaiting(id);
  const kept = put({ own, listed: now() });
  void askToKeep();
  await kept;
  return id;
}

/**
 * Changes a round as it stands now.
 * @param change gets the round as it stands and gives it back changed; revision and moment are seen to here
 */
export async function changeRound(id: string, change: (own: OwnRound) => OwnRound): Promise<void> {
  const entry = entryOf(id);
  if (entry) await put({ ...entry, own: stepped(change(entry.own), entry.own.revision) });
}

/** Says of many answers at once whom they may be shown to, as one act that can be taken back. @param what for the words of it */
export async function setVisibility(id: string, codes: readonly string[], visibility: Visibility, what: string): Promise<void> {
  const before = entryOf(id);
  if (!before) return;
  const own = stepped(withVisibility(before.own, codes, visibility), before.own.revision);
  await put({ ...before, own }, { id, act: 'visibility', what, at: now(), before, after: own.revision });
}

/** Lets what was read in count, as one act that can be taken back. @param what names of the files, for the words of it */
export async function readInRound(own: OwnRound, what: string): Promise<void> {
  await startKeeping();
  const before = entryOf(own.round.id);
  const next = stepped(own, before?.own.revision ?? 0);
  const at = now();
  if (before === null) void dropWaiting(own.round.id);
  const kept = put({ own: next, listed: at }, { id: own.round.id, act: 'read-in', what, at, before, after: next.revision });
  void askToKeep();
  await kept;
}

/** Deletes a round, as an act that can be taken back. */
export async function deleteRound(id: string): Promise<void> {
  const entry = entryOf(id);
  if (entry) await remove(id, { id, act: 'delete', what: entry.own.round.name, at: now(), before: entry, after: null });
}

/** Takes back the last act, unless something has been done to its round since. */
export async function undoLast(): Promise<void> {
  const { undo, entries } = useKeeping.getState();
  if (undo === null || !canUndo(undo, entries.map(({ own }) => own))) return;
  if (undo.before === null) {
    await remove(undo.id, null);
    return;
  }
  const { own } = undo.before;
  setKeeping({ undo: null });
  await put({ ...undo.before, own: stepped(own, undo.after ?? own.revision) });
}

/** Notes that a round has been saved as a file. It is no change of what it says, so its revision stays. */
export async function markSaved(id: string): Promise<void> {
  const entry = entryOf(id);
  if (!entry) return;
  setKeeping({ entries: withEntry({ ...entry, own: { ...entry.own, saved: now() } }) });
  await writeAgain(id);
}

/** Settles a clash with another tab: what stands here counts, or what stands there, or both as two rounds. */
export async function settleClash(id: string, choice: 'mine' | 'theirs' | 'both', copyName: string): Promise<void> {
  const { clashes, unkept } = useKeeping.getState();
  const clash = clashes.find(({ mine }) => mine.round.id === id);
  const entry = entryOf(id);
  if (!clash || !entry) return;
  setKeeping({ clashes: clashes.filter((other) => other !== clash), unkept: unkept.filter((other) => other !== id) });
  const theirs = clash.theirs?.revision ?? null;
  switch (choice) {
    case 'mine':
      expectRevision(id, theirs);
      await put({ ...entry, own: stepped(entry.own, Math.max(entry.own.revision, theirs ?? 0)) });
      return;
    case 'theirs':
      await takeAgain();
      return;
    case 'both': {
      const copy = newRoundId(copyName, ids());
      const { own } = entry;
      void dropWaiting(copy);
      await put({ ...entry, own: { ...own, round: { ...own.round, id: copy, name: copyName } } });
      await takeAgain();
    }
  }
}

/** Remembers how columns are to be used, for the next file. */
export async function rememberColumns(columns: RememberedColumns): Promise<void> {
  await startKeeping();
  const all = { ...useKeeping.getState().columns, ...columns };
  setKeeping({ columns: all });
  await enqueue((database) => writeColumns(database, all));
}

/** Throws away what could not be read. */
export async function discardUnread(key: number): Promise<void> {
  await enqueue((database) => discardAside(database, key));
  await takeAgain();
}

/** Everything that this browser keeps of rounds goes, in every tab. False when it could not; then it stands on the page again. */
export async function clearRounds(): Promise<boolean> {
  await startKeeping();
  forgetRounds();
  // A browser without the database has nothing to clear but this tab's memory.
  let cleared = !('indexedDB' in globalThis);
  await enqueue(async (database) => {
    await clearShelf(database);
    cleared = true;
  });
  // What was being written meanwhile has told of itself; it is gone as well.
  if (cleared) forgetRounds();
  else await takeAgain();
  tellOthers();
  return cleared;
}
