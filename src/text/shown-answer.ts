/** Answers as a reader is shown them, in the language of the page; what files and forms hold of them is Swedish. */
import type { FieldId } from '../domain/read-in/fields';
import type { FieldValue } from '../domain/read-in/proposal';
import { formatExact, withUnit } from './format';
import { questionText } from './sv/questions';
import { valueText, type ValueNames } from './sv/round-fields';

/** What a form or file holds, one word or several with semicolons between, as it is shown. */
export function shownWords(held: string): string {
  return held.split('; ').map((word) => questionText.answers[word] ?? word).join('; ');
}

/** A value as it is shown beside its field. */
export function shownValue(field: FieldId, value: FieldValue, names: ValueNames): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number' && field !== 'concern') {
    return field === 'setAsidePercent' ? withUnit(formatExact(value.number), '%') : formatExact(value.number);
  }
  return shownWords(valueText(field, value, names));
}
