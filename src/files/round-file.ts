/**
 * A round, or the answer of one municipality, as a file of this product. Whoever writes such a file and whoever reads it
 * meet here: what is written reads back as the same.
 */
import * as v from 'valibot';
import type { AnswerFile, ProductFile } from '../domain/read-in/input';
import type { RefusalKind } from '../domain/read-in/proposal';
import type { OwnRound } from '../domain/own-round';
import { NAME_LIMIT } from '../domain/round';
import { moment, ownRoundSchema } from '../snapshots/own-round-schema';
import { answerSchema } from '../snapshots/schemas';

/** What a file of this product calls itself, whatever county it is of. */
const PRODUCT = 'samordningskartan';
/** Raised by one when an older page could misread a newer file. */
export const ROUND_FILE_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = (max: number) => v.pipe(v.string(), v.maxLength(max));
const header = v.object({ product: v.literal(PRODUCT), schema: count });
const answerFile = v.object({
  kind: v.literal('answer'), written: moment, roundName: v.nullable(words(NAME_LIMIT)), approved: v.boolean(), answer: answerSchema,
});
const roundFile = v.object({ kind: v.literal('round'), written: moment, own: ownRoundSchema });
const inventedFile = v.object({ own: v.object({ round: v.object({ invented: v.literal(true), name: words(NAME_LIMIT) }) }) });
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
