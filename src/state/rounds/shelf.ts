/** Reads and writes what is kept, each act in one transaction. What cannot be believed is set aside, never lost. */
import type { OwnRound } from '../../domain/own-round';
import type { RememberedColumns } from '../../domain/read-in/input';
import type { RoundsDatabase } from './database';
import { kept, parseColumns, parseRound, parseUndo, type RoundEntry, type UndoEntry } from './entries';

const LATEST = 'latest';
const COLUMNS = 'columns';

/** An entry that could not be believed, as it was. */
export interface Aside {
  readonly key: number;
  readonly raw: unknown;
}

export interface Shelf {
  /** Newest first. */
  readonly rounds: readonly RoundEntry[];
  readonly undo: UndoEntry | null;
  readonly aside: readonly Aside[];
  /** Rounds that a newer page has written; they stay where that page looks for them. */
  readonly newer: number;
  readonly columns: RememberedColumns;
}

/** What another tab had written meanwhile: its round, or null when it has been deleted there. */
export type Written = { readonly state: 'written' } | { readonly state: 'clash'; readonly theirs: OwnRound | null };

/** All that is kept. Entries that cannot be believed move to a store of their own in the same transaction. */
export async function readShelf(database: RoundsDatabase): Promise<Shelf> {
  const transaction = database.transaction(['rounds', 'undo', 'aside', 'settings'], 'readwrite');
  const [rounds, undos, asides] = [transaction.objectStore('rounds'), transaction.objectStore('undo'), transaction.objectStore('aside')];
  const found: RoundEntry[] = [];
  let newer = 0;
  for (const key of await rounds.getAllKeys()) {
    const raw = await rounds.get(key);
    const parsed = parseRound(raw);
    if (parsed.state === 'read') found.push(parsed.value);
    else if (parsed.why === 'newer') newer += 1;
    else {
      await asides.add(raw);
      await rounds.delete(key);
    }
  }
  const rawUndo = await undos.get(LATEST);
  const undo = rawUndo === undefined ? null : parseUndo(rawUndo);
  if (undo?.state === 'unbelievable' && undo.why === 'damaged') {
    await asides.add(rawUndo);
    await undos.delete(LATEST);
  }
  const aside: Aside[] = [];
  for (const key of await asides.getAllKeys()) aside.push({ key, raw: await asides.get(key) });
  const columns = parseColumns(await transaction.objectStore('settings').get(COLUMNS));
  await transaction.done;
  return {
    rounds: found.toSorted((a, b) => b.listed.localeCompare(a.listed)),
    undo: undo?.state === 'read' ? undo.value : null,
    aside, newer,
    columns: columns.state === 'read' ? columns.value.columns : {},
  };
}

/**
 * Writes a round, if what is kept is what the change began from.
 * @param expected revision that the change began from; null when there was no round
 * @param undo what takes it back; left as it is when not given
 */
export async function writeRound(database: RoundsDatabase, entry: RoundEntry, expected: number | null, undo?: UndoEntry): Promise<Written> {
  const { id } = entry.own.round;
  const transaction = database.transaction(['rounds', 'undo', 'aside'], 'readwrite');
  const store = transaction.objectStore('rounds');
  const raw = await store.get(id);
  const parsed = raw === undefined ? null : parseRound(raw);
  const theirs = parsed?.state === 'read' ? parsed.value.own : null;
  if ((theirs?.revision ?? null) !== expected) {
    await transaction.done;
    return { state: 'clash', theirs };
  }
  // Awaited together, so that a write that is refused is told once and leaves nothing half done.
  await Promise.all([
    ...(parsed?.state === 'unbelievable' ? [transaction.objectStore('aside').add(raw)] : []),
    store.put(kept(entry), id),
    ...(undo === undefined ? [] : [transaction.objectStore('undo').put(kept(undo), LATEST)]),
    transaction.done,
  ]);
  return { state: 'written' };
}

/** Takes a round away, if it is the one that was looked at. */
export async function removeRound(database: RoundsDatabase, id: string, expected: number, undo: UndoEntry | null): Promise<Written> {
  const transaction = database.transaction(['rounds', 'undo'], 'readwrite');
  const store = transaction.objectStore('rounds');
  const parsed = parseRound(await store.get(id));
  if (parsed.state === 'read' && parsed.value.own.revision !== expected) {
    await transaction.done;
    return { state: 'clash', theirs: parsed.value.own };
  }
  const undos = transaction.objectStore('undo');
  await Promise.all([
    store.delete(id),
    undo === null ? undos.delete(LATEST) : undos.put(kept(undo), LATEST),
    transaction.done,
  ]);
  return { state: 'written' };
}

export async function discardAside(database: RoundsDatabase, key: number): Promise<void> {
  await database.delete('aside', key);
}

export async function writeColumns(database: RoundsDatabase, columns: RememberedColumns): Promise<void> {
  await database.put('settings', kept({ columns }), COLUMNS);
}

/** Everything goes: rounds, what could not be read, the act that could be taken back, and how columns are used. */
export async function clearShelf(database: RoundsDatabase): Promise<void> {
  const transaction = database.transaction(['rounds', 'undo', 'aside', 'settings'], 'readwrite');
  await Promise.all([
    transaction.objectStore('rounds').clear(), transaction.objectStore('undo').clear(), transaction.objectStore('aside').clear(),
    transaction.objectStore('settings').clear(), transaction.done,
  ]);
}
