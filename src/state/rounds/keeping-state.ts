/** What is known of the keeping itself: troubles, clashes between tabs, what can be taken back. */
import { create } from 'zustand';
import type { OwnRound } from '../../domain/own-round';
import type { RememberedColumns } from '../../domain/read-in/input';
import type { KeptTrouble } from '../../domain/own-rounds';
import type { RoundEntry, UndoEntry } from './entries';
import { useOwnRounds } from './own-rounds';
import type { Aside } from './shelf';

/** Another tab has written something else meanwhile. */
export interface Clash {
  readonly mine: OwnRound;
  /** Null when it has been deleted there. */
  readonly theirs: OwnRound | null;
}

interface KeepingState {
  readonly entries: readonly RoundEntry[];
  readonly trouble: KeptTrouble | null;
  /** Ids of rounds whose last change stands in this tab alone. */
  readonly unkept: readonly string[];
  readonly clashes: readonly Clash[];
  readonly aside: readonly Aside[];
  /** How many rounds a newer page has written. */
  readonly newer: number;
  readonly undo: UndoEntry | null;
  readonly columns: RememberedColumns;
  /** Has the browser promised to keep it? Null until it has been asked. */
  readonly persisted: boolean | null;
}

export const useKeeping = create<KeepingState>(() => ({
  entries: [], trouble: null, unkept: [], clashes: [], aside: [], newer: 0, undo: null, columns: {}, persisted: null,
}));

/** Changes what is known, and hands the rounds to the page. */
export function setKeeping(patch: Partial<KeepingState>): void {
  const before = useKeeping.getState();
  const next = { ...before, ...patch };
  useKeeping.setState(next);
  const { trouble, clashes, aside, newer, entries } = next;
  const troubled = trouble !== null || clashes.length > 0 || aside.length > 0 || newer > 0;
  useOwnRounds.setState({
    troubled,
    ...(entries === before.entries ? {} : { rounds: entries.map(({ own }) => own) }),
  });
}

export function entryOf(id: string): RoundEntry | null {
  return useKeeping.getState().entries.find(({ own }) => own.round.id === id) ?? null;
}

function newestFirst(entries: readonly RoundEntry[]): readonly RoundEntry[] {
  return entries.toSorted((a, b) => b.listed.localeCompare(a.listed));
}

/** The entries with one put in its place. */
export function withEntry(entry: RoundEntry): readonly RoundEntry[] {
  return newestFirst([...withoutEntry(entry.own.round.id), entry]);
}

export function withoutEntry(id: string): readonly RoundEntry[] {
  return useKeeping.getState().entries.filter(({ own }) => own.round.id !== id);
}

/** What is kept, except for the rounds of `mine`, which stay as they stand in this tab. */
export function mergedEntries(kept: readonly RoundEntry[], mine: ReadonlySet<string>): readonly RoundEntry[] {
  const standing = useKeeping.getState().entries.filter(({ own }) => mine.has(own.round.id));
  return newestFirst([...kept.filter(({ own }) => !mine.has(own.round.id)), ...standing]);
}
