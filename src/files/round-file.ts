/**
 * A round, or the answer of one municipality, as a file of this product. Whoever writes such a file and whoever reads it
 * meet here: what is written reads back as the same.
 */
import * as v from 'valibot';
import { FIELD_IDS, type FieldId } from '../domain/read-in/fields';
import type { AnswerFile, ProductFile } from '../domain/read-in/input';
import type { RefusalKind } from '../domain/read-in/proposal';
import type { Place } from '../domain/read-in/sheet';
import type { Origin, OwnRound } from '../domain/own-round';
import { answerSchema, partialDate, roundSchema } from '../snapshots/schemas';

/** What a file of this product calls itself, whatever county it is of. */
const PRODUCT = 'samordningskartan';
/** Raised by one when an older page could misread a newer file. */
export const ROUND_FILE_VERSION = 1;

const moment = v.pipe(v.string(), v.isoTimestamp());
const words = (max: number) => v.pipe(v.string(), v.maxLength(max));
const position = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_100_000)));
const place: v.GenericSchema<unknown, Place> = v.object({ file: v.nullable(words(260)), sheet: v.nullable(words(120)), row: position, column: position });
const SAID_LIMIT = 20_000;
const origin: v.GenericSchema<unknown, Origin> = v.variant('kind', [
  v.object({ kind: v.literal('cell'), place, said: words(SAID_LIMIT) }),
  v.object({ kind: v.literal('form') }),
  v.object({ kind: v.literal('corrected'), said: words(SAID_LIMIT) }),
]);
const field = v.custom<FieldId>((value) => typeof value === 'string' && FIELD_IDS.some((id) => id === value));
const code = v.pipe(v.string(), v.regex(/^\d{4}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const originsOfAnswer = v.pipe(
  v.record(v.string(), origin),
  v.check((origins) => Object.keys(origins).every((key) => v.is(field, key))),
  v.transform((origins) => origins as Readonly<Partial<Record<FieldId, Origin>>>),
);

/** A round of one's own with everything that is kept beside its answers; also the shape in which a browser keeps it. */
export const ownRoundSchema: v.GenericSchema<unknown, OwnRound> = v.object({
  round: v.pipe(roundSchema, v.check(({ invented }) => !invented)),
  origins: v.record(code, originsOfAnswer),
  approved: v.record(code, partialDate),
  leftOut: v.pipe(v.array(v.object({ code, field, place, said: words(SAID_LIMIT) })), v.maxLength(20_000)),
  revision: count,
  changed: moment,
  saved: v.nullable(moment),
});

const header = v.object({ product: v.literal(PRODUCT), schema: count });
const answerFile = v.object({
  kind: v.literal('answer'), written: moment, roundName: v.nullable(words(120)), approved: v.boolean(), answer: answerSchema,
});
const roundFile = v.object({ kind: v.literal('round'), written: moment, own: ownRoundSchema });
const inventedFile = v.object({ own: v.object({ round: v.object({ invented: v.literal(true), name: words(120) }) }) });
const body = v.variant('kind', [answerFile, roundFile]);

export interface NotReadable {
  readonly kind: 'refused';
  readonly reason: Extract<RefusalKind, 'wrong-schema' | 'newer-version'>;
  /** Where in the file it is wrong, or the version that is too new. */
  readonly detail: string;
}

/** A whole round as the text of a file. @param written ISO with time */
export function writeRoundFile(own: OwnRound, written: string): string {
  return `${JSON.stringify({ product: PRODUCT, kind: 'round', schema: ROUND_FILE_VERSION, written, own }, null, 2)}\n`;
}

/** The answer of one municipality as the text of a file, small enough to mail. */
export function writeAnswerFile({ answer, roundName, approved, written }: AnswerFile): string {
  return `${JSON.stringify({ product: PRODUCT, kind: 'answer', schema: ROUND_FILE_VERSION, written, roundName, approved, answer }, null, 2)}\n`;
}

function whereOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key)).join('.');
}

/** Checks what a JSON file says. Anything else than a file of this product is refused with a reason, never thrown. */
export function parseProductFile(json: unknown): ProductFile | NotReadable {
  const head = v.safeParse(header, json);
  if (!head.success) return { kind: 'refused', reason: 'wrong-schema', detail: whereOf(head.issues[0]) };
  if (head.output.schema > ROUND_FILE_VERSION) return { kind: 'refused', reason: 'newer-version', detail: String(head.output.schema) };
  const invented = v.safeParse(inventedFile, json);
  if (invented.success) return { kind: 'invented', name: invented.output.own.round.name };
  const parsed = v.safeParse(body, json, { abortEarly: true });
  if (!parsed.success) return { kind: 'refused', reason: 'wrong-schema', detail: whereOf(parsed.issues[0]) };
  const file = parsed.output;
  switch (file.kind) {
    case 'round': return { kind: 'round', own: file.own, written: file.written };
    case 'answer': {
      const { answer, roundName, approved, written } = file;
      return { kind: 'answer', file: { answer, roundName, approved, written } };
    }
  }
}
