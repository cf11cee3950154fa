/** A municipality's own answer while it is being filled in: kept in this browser until it is thrown away. */
import * as v from 'valibot';
import type { Typed } from '../../domain/form/form-answer';
import { FIELD_IDS } from '../../domain/read-in/fields';
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

/** Keeps a draft. What cannot be kept is told with the other troubles of keeping. */
export async function writeDraft(draft: Draft): Promise<void> {
  await enqueue(async (database) => { await database.put('settings', draft, keyOf(draft.base.code)); });
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
