/** The shape in which rounds are kept, and the way from what a browser has to what this page believes. */
import * as v from 'valibot';
import type { OwnRound } from '../../domain/own-round';
import type { RememberedColumns, RememberedUse } from '../../domain/read-in/input';
import { field, moment, ownRoundSchema } from '../../snapshots/own-round-schema';

/** Step n takes an entry of version n + 1 to the next; an entry that is kept today is never changed by a step. */
type Migration = (entry: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
const MIGRATIONS: readonly Migration[] = [];

const header = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const roundEntry = v.object({
  own: ownRoundSchema,
  /** Moment it was started or last read in, ISO with time; the newest is the one that is shown. */
  listed: moment,
});
export type RoundEntry = v.InferOutput<typeof roundEntry>;

const undoEntry = v.object({
  /** Round that the act was done to. */
  id: v.string(),
  act: v.picklist(['read-in', 'delete', 'visibility']),
  /** What was read in, the name of the round that was deleted, or whom how many answers may be shown to. */
  what: v.string(),
  at: moment,
  /** What stood before; null when the act began the round. */
  before: v.nullable(roundEntry),
  /** Revision that the act made; null when the round went away. */
  after: v.nullable(v.number()),
});
export type UndoEntry = v.InferOutput<typeof undoEntry>;

const columnUse: v.GenericSchema<unknown, RememberedUse> = v.variant('kind', [
  v.object({ kind: v.literal('field'), field, sure: v.boolean() }),
  v.object({ kind: v.picklist(['municipality', 'answered', 'person', 'technical', 'ignored']) }),
]);
const columnsEntry = v.object({ columns: v.record(v.string(), columnUse) });

/** Why an entry could not be believed: damaged, or written by a newer page that may be opened again. */
export type Unbelievable = 'damaged' | 'newer';

export type Parsed<T> = { readonly state: 'read'; readonly value: T } | { readonly state: 'unbelievable'; readonly why: Unbelievable };

/** Brings an entry to today's version step by step and checks it. Never throws: a step that stumbles means damage. */
export function parseEntry<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, migrations: readonly Migration[] = MIGRATIONS): Parsed<T> {
  const head = v.safeParse(header, raw);
  if (!head.success) return { state: 'unbelievable', why: 'damaged' };
  const steps = head.output.schema - 1;
  if (steps > migrations.length) return { state: 'unbelievable', why: 'newer' };
  try {
    const entry = migrations.slice(steps).reduce<Readonly<Record<string, unknown>>>((current, step) => step(current), head.output);
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) return { state: 'read', value: parsed.output };
  } catch (error) {
    console.info('A kept entry could not be brought to this version.', error);
  }
  return { state: 'unbelievable', why: 'damaged' };
}

export function parseRound(raw: unknown): Parsed<RoundEntry> {
  return parseEntry(roundEntry, raw);
}

export function parseUndo(raw: unknown): Parsed<UndoEntry> {
  return parseEntry(undoEntry, raw);
}

export function parseColumns(raw: unknown): Parsed<{ readonly columns: RememberedColumns }> {
  return parseEntry(columnsEntry, raw);
}

/** What is written: an entry with the version it is of. */
export function kept<T extends object>(entry: T): T & { readonly schema: number } {
  return { ...entry, schema: MIGRATIONS.length + 1 };
}

/** Is the act that can be taken back still the last that was done to its round? */
export function canUndo(undo: UndoEntry, rounds: readonly OwnRound[]): boolean {
  const standing = rounds.find(({ round }) => round.id === undo.id);
  return undo.after === null ? standing === undefined : standing?.revision === undo.after;
}
