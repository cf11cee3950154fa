/** A municipality's own answer while it is being filled in: kept in this browser until it is thrown away. */
import * as v from 'valibot';
import type { Typed } from '../../domain/form/form-answer';
import { FIELD_IDS } from '../../domain/read-in/fields';
import type { Answer } from '../../domain/round';
import { answerSchema } from '../../snapshots/schemas';
import { enqueue, startKeeping } from './keeping';

export interface Draft {
  /** What was there before anything was typed: nothing, or what a correction sheet said. */
  readonly base: Answer;
  readonly typed: Typed;
  /** The round that it answers; null when it began without one. */
  readonly roundName: string | null;
}

const typed = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.maxLength(20_000))),
  v.check((entries) => Object.keys(entries).every((key) => FIELD_IDS.some((id) => id === key))),
  v.transform((entries) => entries as Typed),
);
const draftSchema: v.GenericSchema<unknown, Draft> = v.object({ base: answerSchema, typed, roundName: v.nullable(v.pipe(v.string(), v.maxLength(120))) });

const keyOf = (code: string): string => `draft-${code}`;

/** The draft of a municipality; null when there is none that can be believed. */
export async function readDraft(code: string): Promise<Draft | null> {
  await startKeeping();
  let found: Draft | null = null;
  await enqueue(async (database) => {
    const parsed = v.safeParse(draftSchema, await database.get('settings', keyOf(code)));
    found = parsed.success && parsed.output.base.code === code ? parsed.output : null;
  });
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
