/** An answer as a row of a table: what is written reads back as the same answer. */
import type { Dataset } from '../domain/dataset';
import { fieldsOfAnswer } from '../domain/read-in/answer-fields';
import { FIELD_IDS, type FieldId } from '../domain/read-in/fields';
import type { FieldValue } from '../domain/read-in/proposal';
import type { Answer } from '../domain/round';
import { valueText, type ValueNames } from './sv/round-fields';

/** What codes and ids are called in a county. */
export function namesIn({ county, themes }: Pick<Dataset, 'county' | 'themes'>): ValueNames {
  return {
    municipality: (code) => county.municipalities.find((one) => one.code === code)?.name ?? code,
    theme: (id) => themes.find((one) => one.id === id)?.label ?? id,
  };
}

/** So small a number could be a share of a post as well; then the unit is written out. */
const UNDOUBTED_PERCENT = 2;

/** A number to compute with where it is one, else the words; a step of concern keeps its words. */
function cellOf(field: FieldId, value: FieldValue | undefined, names: ValueNames): string | number | null {
  if (value === undefined) return null;
  if (value.kind !== 'number' || field === 'concern') return valueText(field, value, names);
  const doubtful = field === 'setAsidePercent' && value.number > 0 && value.number <= UNDOUBTED_PERCENT;
  return doubtful ? valueText(field, value, names) : value.number;
}

/** The cells of an answer in the order of `FIELD_IDS`; null where nothing is said. */
export function answerCells(answer: Answer, names: ValueNames): readonly (string | number | null)[] {
  const { values } = fieldsOfAnswer(answer);
  return FIELD_IDS.map((field) => cellOf(field, values[field], names));
}
