import { INITIATIVE_PARTS, INITIATIVE_PLACES, LAW_ITEMS, type FieldId } from '../../../domain/read-in/fields';
import { concernWords, dutyWords, lawWords, noneWords, preventionWords, resourceWords, visibilityWords } from '../../../text/sv/round-fields';
import { formText } from '../../../text/sv/form';

interface FormGroup {
  readonly heading: string;
  readonly fields: readonly FieldId[];
}

/** The questions in the order in which they are asked, in groups that a person can take one at a time. */
export const FORM_GROUPS: readonly FormGroup[] = [
  { heading: formText.groups.about, fields: ['visibility', 'date'] },
  { heading: formText.groups.time, fields: ['setAsidePercent', 'people', 'sharedWith', 'duties'] },
  { heading: formText.groups.police, fields: ['concern', 'resource'] },
  { heading: formText.groups.law, fields: LAW_ITEMS.flatMap((item): readonly FieldId[] => [item, `${item}-date`]) },
  { heading: formText.groups.learning, fields: ['themes', 'needs'] },
  ...INITIATIVE_PLACES.map((place): FormGroup => ({
    heading: formText.groups.initiative(place), fields: INITIATIVE_PARTS.map((part): FieldId => `initiative-${place}-${part}`),
  })),
];

/** How a question is answered: one of a few words, several of a list, a long text, or a short one. */
export type FormInput =
  | { readonly kind: 'one'; readonly words: readonly string[] }
  | { readonly kind: 'several'; readonly words: readonly string[]; readonly none: string }
  | { readonly kind: 'long' }
  | { readonly kind: 'short' };

/** @param lists what the county has to choose from, by name */
export function inputOf(field: FieldId, lists: { readonly municipalities: readonly string[]; readonly themes: readonly string[] }): FormInput {
  switch (field) {
    case 'visibility': return { kind: 'one', words: Object.values(visibilityWords) };
    case 'concern': return { kind: 'one', words: Object.values(concernWords) };
    case 'resource': return { kind: 'one', words: Object.values(resourceWords) };
    case 'lagesbild': case 'atgardsplan': case 'overenskommelse': case 'strategiskt-rad': case 'samordningsfunktion':
      return { kind: 'one', words: Object.values(lawWords) };
    case 'initiative-1-prevention': case 'initiative-2-prevention': case 'initiative-3-prevention':
      return { kind: 'one', words: Object.values(preventionWords) };
    case 'initiative-1-theme': case 'initiative-2-theme': case 'initiative-3-theme':
      return { kind: 'one', words: lists.themes };
    case 'duties': return { kind: 'several', words: Object.values(dutyWords), none: noneWords.duties };
    case 'sharedWith': return { kind: 'several', words: lists.municipalities, none: noneWords.sharedWith };
    case 'themes': return { kind: 'several', words: lists.themes, none: noneWords.themes };
    case 'needs': case 'initiative-1-text': case 'initiative-2-text': case 'initiative-3-text': return { kind: 'long' };
    default: return { kind: 'short' };
  }
}

/** Fields that may say why nothing is said. */
export function takesReason(field: FieldId): boolean {
  return !field.startsWith('initiative-') && !field.endsWith('-date') && !['visibility', 'date', 'needs', 'sharedWith'].includes(field);
}

/** What to do beside boxes and lists, where the words of a spreadsheet's cell would mislead; null where those hold. */
export function formHelp(field: FieldId): string | null {
  switch (field) {
    case 'sharedWith': case 'duties': case 'themes': return formText.help[field];
    case 'initiative-1-theme': case 'initiative-2-theme': case 'initiative-3-theme': return formText.help.initiativeTheme;
    default: return null;
  }
}
