/** A form is cells that are typed one at a time: each is read as the same cell of a file would be. */
import { emptyAnswer, fieldsOfAnswer, initiativeGap, placeFields, unplaced, withFields } from '../read-in/answer-fields';
import { textCell } from '../read-in/cell-text';
import { INITIATIVE_PLACES, lawItemOfDate, type FieldId } from '../read-in/fields';
import type { FieldValue, Problem } from '../read-in/proposal';
import { readField, type FieldContext } from '../read-in/read-field';
import type { Answer } from '../round';

/** What has been typed, by field; a field that nobody has touched is not here. */
export type Typed = Readonly<Partial<Record<FieldId, string>>>;

export interface FormReading {
  /** The answer with all that could be read; a field with a problem keeps what it said before, if there is a place for it. */
  readonly answer: Answer;
  readonly problems: Readonly<Partial<Record<FieldId, Problem>>>;
}

/**
 * Lays what was typed over an answer. A field that was emptied says nothing any more; one that
 * has no place until another is filled in has a problem.
 * @param headingOf heading of a field, which says its unit
 */
export function readTyped(before: Answer, typed: Typed, context: FieldContext, headingOf: (field: FieldId) => string): FormReading {
  const { values, moreInitiatives } = fieldsOfAnswer(before);
  const next: Partial<Record<FieldId, FieldValue>> = { ...values };
  const problems: Partial<Record<FieldId, Problem>> = {};
  for (const [key, text] of Object.entries(typed)) {
    const field = key as FieldId;
    const reading = readField(field, textCell(text), { ...context, heading: headingOf(field) });
    if (reading.state !== 'read') problems[field] = reading.problem;
    else next[field] = reading.value;
  }
  // A place that is empty before one that is filled would be closed, and the next letter be laid over another initiative.
  const gap = initiativeGap({ values: next, moreInitiatives });
  if (gap !== null) {
    const emptied = placeFields(gap).some((field) => values[field] !== undefined);
    const held = emptied ? [gap] : INITIATIVE_PLACES.filter((place) => place > gap);
    for (const field of held.flatMap(placeFields).filter((one) => typed[one] !== undefined)) {
      problems[field] ??= { kind: 'initiative-gap', suggestions: [] };
      delete next[field];
      if (values[field] !== undefined) next[field] = values[field];
    }
  }
  const nothing = emptyAnswer(before.code);
  for (const field of unplaced(nothing, next)) {
    if (typed[field] !== undefined) problems[field] ??= { kind: lawItemOfDate(field) === null ? 'initiative-untold' : 'date-alone', suggestions: [] };
  }
  return { answer: withFields(nothing, { values: next, moreInitiatives }), problems };
}

/** A typed field as it was kept: what stood in the form, and what the answer said of it. */
export type KeptFields = Readonly<Partial<Record<FieldId, { readonly text: string; readonly value: string }>>>;

const valueIn = (answer: Answer, field: FieldId): string => JSON.stringify(fieldsOfAnswer(answer).values[field] ?? null);

/** What has been kept of what was typed. */
export function keptFields({ answer, problems }: FormReading, typed: Typed): KeptFields {
  return Object.fromEntries((Object.entries(typed) as [FieldId, string][])
    .filter(([field]) => problems[field] === undefined)
    .map(([field, text]) => [field, { text, value: valueIn(answer, field) }]));
}

/** What was typed, without that which was kept and has been changed elsewhere since: there the newer says what counts. */
export function notOvertaken(typed: Typed, kept: KeptFields, standing: Answer): Typed {
  return Object.fromEntries((Object.entries(typed) as [FieldId, string][]).filter(([field, text]) => {
    const was = kept[field];
    return was === undefined || was.text !== text || was.value === valueIn(standing, field);
  }));
}
