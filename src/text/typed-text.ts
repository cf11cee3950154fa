/** What a form shows of an answer, field by field: the words that a file would have. */
import type { Answer } from '../domain/round';
import { fieldsOfAnswer } from '../domain/read-in/answer-fields';
import type { Typed } from '../domain/form/form-answer';
import type { FieldId } from '../domain/read-in/fields';
import { NO_BREAK_SPACE } from './format';
import { valueText, type ValueNames } from './sv/round-fields';

/** Every field that says something, in words. */
export function wordsOfAnswer(answer: Answer, names: ValueNames): Typed {
  const { values } = fieldsOfAnswer(answer);
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, valueText(field as FieldId, value, names).replaceAll(NO_BREAK_SPACE, ' ')]));
}

/** The pieces of a field that holds several answers. */
export function piecesOf(text: string): readonly string[] {
  return text.split(';').map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The field's words with a piece put in or taken out, those of the list in its order, others after them. */
export function withPiece(text: string, piece: string, on: boolean, order: readonly string[], none: string): string {
  const before = piecesOf(text).filter((one) => one !== piece && one !== none);
  const pieces = on ? [...before, piece] : before;
  const known = order.filter((one) => pieces.includes(one));
  return [...known, ...pieces.filter((one) => !order.includes(one))].join('; ');
}
