/** What changed between two rounds, municipality by municipality. Nobody is ranked by it. */
import type { Answer, Answered, LawItem, LawStatus, Round } from './round';
import { fieldsOfAnswer } from './read-in/answer-fields';
import { FIELD_IDS, LAW_ITEMS, initiativePartOf, type FieldId } from './read-in/fields';
import type { FieldValue } from './read-in/proposal';

export interface FieldChange {
  readonly field: FieldId;
  /** Null where nothing was said. */
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** When and to whom an answer was given is no change of what it says; initiatives are told as they come, not field by field. */
function isTold(field: FieldId): boolean {
  return field !== 'date' && field !== 'visibility' && initiativePartOf(field) === null;
}

/** Fields that say something else, in the order they are asked. Silence where there was an answer is told too. */
export function changesOf(before: Answer, after: Answer): readonly FieldChange[] {
  const [then, now] = [fieldsOfAnswer(before).values, fieldsOfAnswer(after).values];
  return FIELD_IDS.filter(isTold).flatMap((field) => {
    const [was, is] = [then[field] ?? null, now[field] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

/** Fields whose answers have an order, so that a change has a direction. */
export const DIRECTED_FIELDS = ['setAsidePercent', 'concern', 'resource', ...LAW_ITEMS] as const;
export type DirectedField = (typeof DIRECTED_FIELDS)[number];
export const DIRECTIONS = ['less', 'same', 'more'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const RESOURCES = ['not-available', 'partly', 'available'] as const;
const STATUSES = ['no', 'ongoing', 'yes'] as const satisfies readonly LawStatus['status'][];

function valueOf<T>(answered: Answered<T>, place: (value: T) => number): number | null {
  return answered.state === 'value' ? place(answered.value) : null;
}

function lawPlace(answer: Answer, item: LawItem): number | null {
  return valueOf(answer.law[item], ({ status }) => STATUSES.indexOf(status));
}

function placeOf(field: DirectedField, answer: Answer): number | null {
  switch (field) {
    case 'setAsidePercent': return valueOf(answer.setAsidePercent, (value) => value);
    case 'concern': return valueOf(answer.concern, (value) => value);
    case 'resource': return valueOf(answer.resource, (value) => RESOURCES.indexOf(value));
    default: return lawPlace(answer, field);
  }
}

/** Which way a field has gone; null when it was not answered both times. */
export function directionOf(field: DirectedField, before: Answer | null, after: Answer | null): Direction | null {
  const was = before === null ? null : placeOf(field, before);
  const is = after === null ? null : placeOf(field, after);
  if (was === null || is === null) return null;
  return is > was ? 'more' : is < was ? 'less' : 'same';
}

/** Rounds that one can be compared with: what is invented and what is real are never mixed. */
export function comparableRounds(round: Round, rounds: readonly Round[]): readonly Round[] {
  return rounds.filter(({ id, invented }) => id !== round.id && invented === round.invented);
}
