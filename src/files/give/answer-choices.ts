/** What may be answered in each field: the words that template and form offer. */
import { initiativePartOf, lawItemOfDate, LAW_ITEMS, type FieldId } from '../../domain/read-in/fields';
import {
  concernWords, dutyWords, lawWords, preventionWords, resourceWords, visibilityWords,
} from '../../text/sv/round-fields';

export type AnswerChoices =
  /** One of some words. `reasons`: a reason why there is no answer may stand instead. */
  | { readonly kind: 'one'; readonly words: readonly string[]; readonly reasons: boolean }
  /** Any of some words, or, where there are none, what is written. */
  | { readonly kind: 'several'; readonly words: readonly string[]; readonly reasons: boolean }
  | { readonly kind: 'number'; readonly most: number }
  | { readonly kind: 'theme' }
  | { readonly kind: 'themes' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

/** The largest number that a round takes. */
const MOST = { setAsidePercent: 2000, people: 200 } as const;

/** How a field is answered. */
export function choicesOf(field: FieldId): AnswerChoices {
  switch (field) {
    case 'date': return { kind: 'date' };
    case 'visibility': return { kind: 'one', words: Object.values(visibilityWords), reasons: false };
    case 'setAsidePercent':
    case 'people': return { kind: 'number', most: MOST[field] };
    case 'sharedWith': return { kind: 'several', words: [], reasons: false };
    case 'duties': return { kind: 'several', words: Object.values(dutyWords), reasons: true };
    case 'concern': return { kind: 'one', words: Object.values(concernWords), reasons: true };
    case 'resource': return { kind: 'one', words: Object.values(resourceWords), reasons: true };
    case 'themes': return { kind: 'themes' };
    case 'needs': return { kind: 'text' };
    default: break;
  }
  if (lawItemOfDate(field) !== null) return { kind: 'date' };
  if (LAW_ITEMS.some((item) => item === field)) return { kind: 'one', words: Object.values(lawWords), reasons: true };
  switch (initiativePartOf(field)?.part) {
    case 'prevention': return { kind: 'one', words: Object.values(preventionWords), reasons: false };
    case 'theme': return { kind: 'theme' };
    case 'title':
    case 'text':
    case 'contact':
    case undefined: return { kind: 'text' };
  }
}
