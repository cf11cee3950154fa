/** Files of this product: every field is told already, so there is nothing to doubt. */
import type { OwnRound } from '../own-round';
import type { Answer } from '../round';
import { fieldsOfAnswer } from './answer-fields';
import { FIELD_IDS } from './fields';
import { findMunicipality } from './find-municipality';
import type { ProductFile, ReadContext } from './input';
import type { FieldValue, ProposedAnswer, ProposedCell } from './proposal';
import type { Place } from './sheet';

/** A value as it stands in the file. */
function written(value: FieldValue): string {
  switch (value.kind) {
    case 'date': return value.date;
    case 'visibility': return value.visibility;
    case 'number': return String(value.number).replace('.', ',');
    case 'codes': return value.codes.join('; ');
    case 'duties': return value.duties.join('; ');
    case 'resource': return value.resource;
    case 'law': return value.status;
    case 'prevention': return value.prevention;
    case 'themes': return value.themes.join('; ');
    case 'text': return value.text;
    case 'missing': return value.reason;
  }
}

function proposed(answer: Answer, id: string, file: string | null, context: ReadContext, own: OwnRound | null): ProposedAnswer {
  const place: Place = { file, sheet: null, row: null, column: null };
  const { values, moreInitiatives } = fieldsOfAnswer(answer);
  const found = findMunicipality(answer.code, context.municipalities);
  const cells = FIELD_IDS.flatMap((field): readonly ProposedCell[] => {
    const value = values[field];
    if (value === undefined) return [];
    const origin = own?.origins[answer.code]?.[field];
    const cell = { field, place, said: written(value), reading: { state: 'read', value } } as const;
    return [origin === undefined ? cell : { ...cell, origin }];
  });
  return {
    id, code: found.code, codeProblem: found.problem, saidMunicipality: answer.code, candidates: found.candidates, place, cells,
    moreInitiatives, answered: answer.date, approved: own !== null && Object.hasOwn(own.approved, answer.code),
  };
}

/** The answers of a file of this product; none of an invented round. @param id begins the id of every answer */
export function proposeProduct(product: ProductFile, id: string, file: string | null, context: ReadContext): readonly ProposedAnswer[] {
  switch (product.kind) {
    case 'invented': return [];
    case 'round': return product.own.round.answers.map((answer) => proposed(answer, `${id}-${answer.code}`, file, context, product.own));
    case 'answer': {
      const { answer, approved, written: moment } = product.file;
      return [{ ...proposed(answer, `${id}-${answer.code}`, file, context, null), approved, answered: answer.date ?? moment.slice(0, 10) }];
    }
  }
}
