/** What is being filled in: a municipality's own answer, and what a round's form holds that is not in the round. Kept in this browser. */
import * as v from 'valibot';
import type { KeptFields, Typed } from '../../domain/form/form-answer';
import { FIELD_IDS, type FieldId } from '../../domain/read-in/fields';
import { NAME_LIMIT, type Answer } from '../../domain/round';
import { answerSchema } from '../../snapshots/schemas';
import { enqueue, startKeeping, takeAgain } from './keeping';

export interface Draft {
  /** What was there before anything was typed: nothing, or what a correction sheet said. */
  readonly base: Answer;
  readonly typed: Typed;
  /** The round that it answers; null when it began without one. */
  readonly roundName: string | null;
}

// Of any length: what is too long for an answer is told beside its field, and must not be lost for that.
const typed = v.pipe(
  v.record(v.string(), v.string()),
  v.check((entries) => Object.keys(entries).every((key) => FIELD_IDS.some((id) => id === key))),
  v.transform((entries) => entries as Typed),
);
const draftSchema: v.GenericSchema<unknown, Draft> = v.object({ base: answerSchema, typed, roundName: v.nullable(v.pipe(v.string(), v.maxLength(NAME_LIMIT))) });

const keyOf = (code: string): string => `draft-${code}`;

/** The draft of a municipality; null when there is none that can be believed. One that cannot is set aside and told as a round is. */
export async function readDraft(code: string): Promise<Draft | null> {
  await startKeeping();
  let found: Draft | null = null;
  let isStrange = false;
  await enqueue(async (database) => {
    const transaction = database.transaction(['settings', 'aside'], 'readwrite');
    const settings = transaction.objectStore('settings');
    const raw = await settings.get(keyOf(code));
    const parsed = v.safeParse(draftSchema, raw);
    found = parsed.success && parsed.output.base.code === code ? parsed.output : null;
    isStrange = raw !== undefined && found === null;
    if (isStrange) await Promise.all([transaction.objectStore('aside').add(raw), settings.delete(keyOf(code))]);
    await transaction.done;
  });
  if (isStrange) await takeAgain();
  return found;
}

/** Keeps a draft. What cannot be kept is told with the other troubles of keeping. @returns has it been kept? */
export async function writeDraft(draft: Draft): Promise<boolean> {
  let isKept = false;
  await enqueue(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const put = transaction.store.put(draft, keyOf(draft.base.code));
    // A page that is being left is not there any more to hear that it was put.
    transaction.commit();
    await Promise.all([put, transaction.done]);
    isKept = true;
  });
  return isKept;
}

export async function removeDraft(code: string): Promise<void> {
  await enqueue((database) => database.delete('settings', keyOf(code)));
}

/** How many municipalities have an answer begun in this browser. */
export async function countDrafts(): Promise<number> {
  await startKeeping();
  let count = 0;
  await enqueue(async (database) => {
    count = (await database.getAllKeys('settings')).filter((key) => key.startsWith(keyOf(''))).length;
  });
  return count;
}

// A field has an entry of its own: two tabs with the same form write over nothing but the same field.
const waitingSchema = v.object({ text: v.string(), value: v.string() });
const waitingIn = (id: string): string => `round-draft/${id}/`;
const waitingOf = (id: string, code: string): string => `${waitingIn(id)}${code}/`;

/** What the form of a round holds for a municipality and the round does not: it could not be read, or the page was left. */
export async function readWaiting(id: string, code: string): Promise<KeptFields> {
  await startKeeping();
  const found: Partial<Record<FieldId, v.InferOutput<typeof waitingSchema>>> = {};
  let isStrange = false;
  await enqueue(async (database) => {
    const transaction = database.transaction(['settings', 'aside'], 'readwrite');
    const settings = transaction.objectStore('settings');
    const keys = (await settings.getAllKeys()).filter((key) => key.startsWith(waitingOf(id, code)));
    for (const key of keys) {
      const raw = await settings.get(key);
      const parsed = v.safeParse(waitingSchema, raw);
      const field = FIELD_IDS.find((one) => key === `${waitingOf(id, code)}${one}`);
      if (parsed.success && field !== undefined) found[field] = parsed.output;
      else {
        isStrange = true;
        await transaction.objectStore('aside').add(raw);
        await settings.delete(key);
      }
    }
    await transaction.done;
  });
  if (isStrange) await takeAgain();
  return found;
}

/** Keeps what waits, and lets go of what does no more. Nothing is read first, so that a page that is being left manages it. @returns has it been kept? */
export async function changeWaiting(id: string, code: string, waiting: KeptFields, gone: readonly FieldId[]): Promise<boolean> {
  const put = Object.entries(waiting);
  let isKept = put.length + gone.length === 0;
  if (isKept) return true;
  await enqueue(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const acts = [
      ...put.map(([field, one]) => transaction.store.put(one, `${waitingOf(id, code)}${field}`)),
      ...gone.map((field) => transaction.store.delete(`${waitingOf(id, code)}${field}`)),
    ];
    transaction.commit();
    await Promise.all([...acts, transaction.done]);
    isKept = true;
  });
  return isKept;
}

/** What waits for a round that is gone stays, since its deletion can be taken back; a new one that gets the same id must not inherit it. */
export async function dropWaiting(id: string): Promise<void> {
  await enqueue(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const keys = (await transaction.store.getAllKeys()).filter((key) => key.startsWith(waitingIn(id)));
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  });
}
