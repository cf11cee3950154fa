/**
 * Keeps rounds in this browser. A change stands on the page at once and is written after it, one act at a time. What
 * cannot be written stays in this tab and is told; what another tab has written meanwhile is never overwritten.
 */
import type { KeptTrouble } from '../../domain/own-rounds';
import { onCleared } from '../clearing';
import { openRounds, type OpenEvents, type RoundsDatabase } from './database';
import type { RoundEntry, UndoEntry } from './entries';
import { mergedEntries, setKeeping, useKeeping, withEntry, withoutEntry } from './keeping-state';
import { forgetRounds, keptRevisions } from './kept-revisions';
import { CHANNEL_NAME } from './names';
import { useOwnRounds } from './own-rounds';
import { readShelf, removeRound, writeRound, type Written } from './shelf';

/** A browser that has not opened its database by then is told of, and the page goes on without. */
const OPEN_LIMIT_MS = 4000;

let database: RoundsDatabase | null = null;
/** The browser has closed the database, perhaps thrown it away: the next act opens it again. */
let lost = false;
let channel: BroadcastChannel | null = null;
let started: Promise<void> | null = null;
let queue: Promise<void> = Promise.resolve();
/** How many writes of a round wait, by id. */
const waiting = new Map<string, number>();

/** Tells the other tabs that something has been written. */
export function tellOthers(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  channel?.postMessage('changed');
}

function troubleOf(error: unknown): KeptTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

const EVENTS: OpenEvents = {
  blocked: () => {
    setKeeping({ trouble: 'blocked' });
    useOwnRounds.setState({ read: true });
  },
  terminated: () => {
    database = null;
    lost = true;
    // Told, not written anew: it may be the reader who has cleared what the browser keeps.
    const { entries } = useKeeping.getState();
    if (entries.length > 0) setKeeping({ trouble: 'lost', unkept: entries.map(({ own }) => own.round.id) });
  },
  blocking: () => {
    database = null;
    setKeeping({ trouble: 'superseded' });
  },
};

/** What is not there any more has been thrown away with the database: it is written anew, and is no clash with another tab. */
async function openAgain(): Promise<void> {
  const opened = await openRounds(EVENTS);
  const there = new Set((await readShelf(opened)).rounds.map(({ own }) => own.round.id));
  for (const id of keptRevisions.keys()) if (!there.has(id)) keptRevisions.delete(id);
  database = opened;
  lost = false;
}

/** One act after the other. An act that fails is told and lets the next one try. */
export function enqueue(act: (database: RoundsDatabase) => Promise<void>): Promise<void> {
  queue = queue.then(async () => {
    try {
      if (lost) await openAgain();
      if (database === null) {
        if (useKeeping.getState().trouble === null) setKeeping({ trouble: 'unavailable' });
        return;
      }
      await act(database);
    } catch (error) {
      console.info('A round could not be kept.', error);
      setKeeping({ trouble: troubleOf(error) });
    }
  });
  return queue;
}

function mine(): ReadonlySet<string> {
  const { unkept, clashes } = useKeeping.getState();
  return new Set([...unkept, ...clashes.map((clash) => clash.mine.round.id), ...waiting.keys()]);
}

async function takeShelf(from: RoundsDatabase): Promise<void> {
  const { rounds, undo, aside, newer, columns } = await readShelf(from);
  const own = mine();
  for (const id of keptRevisions.keys()) if (!own.has(id)) keptRevisions.delete(id);
  for (const { own: { round, revision } } of rounds) if (!own.has(round.id)) keptRevisions.set(round.id, revision);
  const { undo: standing } = useKeeping.getState();
  // An act that could not be written can still be taken back in this tab.
  const last = standing !== null && own.has(standing.id) ? standing : undo;
  setKeeping({ entries: mergedEntries(rounds, own), undo: last, aside, newer, columns });
}

/** Reads again what is kept; what stands in this tab alone is left as it is. */
export function takeAgain(): Promise<void> {
  return enqueue(takeShelf);
}

async function open(): Promise<void> {
  try {
    database = await openRounds(EVENTS);
    if ('BroadcastChannel' in globalThis) {
      channel = new BroadcastChannel(CHANNEL_NAME);
      channel.addEventListener('message', () => { void takeAgain(); });
    }
    await takeShelf(database);
    const { trouble, unkept } = useKeeping.getState();
    if (trouble === 'blocked' || trouble === 'unavailable') setKeeping({ trouble: null });
    for (const id of unkept) void writeAgain(id);
    if (useKeeping.getState().entries.length > 0 && 'storage' in navigator) setKeeping({ persisted: await navigator.storage.persisted() });
  } catch (error) {
    console.info('The browser keeps no rounds for this page.', error);
    setKeeping({ trouble: 'unavailable' });
  }
}

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (useKeeping.getState().unkept.length > 0) event.preventDefault();
}

/** Reads what is kept, once. Never rejects: what fails is told, and the page works on without. */
export function startKeeping(): Promise<void> {
  started ??= (async () => {
    globalThis.addEventListener('beforeunload', warnBeforeLeaving);
    onCleared(forgetRounds);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        setKeeping({ trouble: 'unavailable' });
        resolve();
      }, OPEN_LIMIT_MS);
    });
    await Promise.race([open(), late]);
    clearTimeout(timer);
    useOwnRounds.setState({ read: true });
  })();
  return started;
}

function settled(id: string, kept: boolean): void {
  const { unkept } = useKeeping.getState();
  const others = unkept.filter((one) => one !== id);
  setKeeping({ unkept: kept ? others : [...others, id] });
}

/** Writes what stands in this tab and tells how it went. */
async function write(id: string, act: (database: RoundsDatabase, expected: number | null) => Promise<Written>, after: number | null): Promise<void> {
  waiting.set(id, (waiting.get(id) ?? 0) + 1);
  let kept = false;
  await enqueue(async (to) => {
    const written = await act(to, keptRevisions.get(id) ?? null);
    if (written.state === 'clash') {
      const { entries, clashes } = useKeeping.getState();
      const standing = entries.find(({ own }) => own.round.id === id);
      const others = clashes.filter((clash) => clash.mine.round.id !== id);
      // Deleted here and changed there: what was changed comes back, nothing is lost.
      if (standing) setKeeping({ clashes: [...others, { mine: standing.own, theirs: written.theirs }] });
      return;
    }
    kept = true;
    if (after === null) keptRevisions.delete(id);
    else keptRevisions.set(id, after);
    const { trouble, unkept } = useKeeping.getState();
    if ((trouble === 'full' || trouble === 'failed' || trouble === 'lost') && unkept.every((one) => one === id)) setKeeping({ trouble: null });
    tellOthers();
  });
  const left = (waiting.get(id) ?? 1) - 1;
  if (left > 0) waiting.set(id, left);
  else waiting.delete(id);
  settled(id, kept);
}

/** Puts a round on the page at once, and keeps it. */
export async function put(entry: RoundEntry, undo?: UndoEntry): Promise<void> {
  setKeeping({ entries: withEntry(entry), ...(undo === undefined ? {} : { undo }) });
  const { id } = entry.own.round;
  await write(id, (to, expected) => writeRound(to, entry, expected, undo), entry.own.revision);
}

/** Tries once more to keep what stands in this tab alone. */
export async function writeAgain(id: string): Promise<void> {
  const entry = useKeeping.getState().entries.find(({ own }) => own.round.id === id);
  if (entry) await write(id, (to, expected) => writeRound(to, entry, expected), entry.own.revision);
}

/** Takes a round from the page and from what is kept. */
export async function remove(id: string, undo: UndoEntry | null): Promise<void> {
  setKeeping({ entries: withoutEntry(id), undo });
  await write(id, async (to, expected) => (expected === null ? { state: 'written' } : removeRound(to, id, expected, undo)), null);
  settled(id, true);
  // Where another tab had changed it, it is still there.
  await takeAgain();
}
