/** A round of one's own with all that is kept beside its answers: as a browser keeps it, and as a file carries it. */
import * as v from 'valibot';
import { SAID_LIMIT, type Origin, type OwnRound } from '../domain/own-round';
import { FIELD_IDS, type FieldId } from '../domain/read-in/fields';
import type { Place } from '../domain/read-in/sheet';
import { partialDate, roundSchema } from './schemas';

/** ISO with time. */
export const moment = v.pipe(v.string(), v.isoTimestamp());
const words = (max: number) => v.pipe(v.string(), v.maxLength(max));
const position = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_100_000)));
const place: v.GenericSchema<unknown, Place> = v.object({ file: v.nullable(words(260)), sheet: v.nullable(words(120)), row: position, column: position });
const origin: v.GenericSchema<unknown, Origin> = v.variant('kind', [
  v.object({ kind: v.literal('cell'), place, said: words(SAID_LIMIT) }),
  v.object({ kind: v.literal('form') }),
  v.object({ kind: v.literal('corrected'), said: words(SAID_LIMIT) }),
]);
export const field = v.custom<FieldId>((value) => typeof value === 'string' && FIELD_IDS.some((id) => id === value));
const code = v.pipe(v.string(), v.regex(/^\d{4}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const originsOfAnswer = v.pipe(
  v.record(v.string(), origin),
  v.check((origins) => Object.keys(origins).every((key) => v.is(field, key))),
  v.transform((origins) => origins as Readonly<Partial<Record<FieldId, Origin>>>),
);

export const ownRoundSchema: v.GenericSchema<unknown, OwnRound> = v.object({
  round: v.pipe(roundSchema, v.check(({ invented }) => !invented)),
  origins: v.record(code, originsOfAnswer),
  approved: v.record(code, partialDate),
  leftOut: v.pipe(v.array(v.object({ code, field, place, said: words(SAID_LIMIT) })), v.maxLength(20_000)),
  revision: count,
  changed: moment,
  saved: v.nullable(moment),
});
