/** What an answer is made of, field by field: the words that templates, forms, readers and files share. */
import type { LawItem } from '../round';

/** In the order of the paragraphs. */
export const LAW_ITEMS = [
  'lagesbild', 'atgardsplan', 'overenskommelse', 'strategiskt-rad', 'samordningsfunktion',
] as const satisfies readonly LawItem[];

/** How many initiatives a table of answers has room for; a file of this product holds any number. */
export const INITIATIVE_PLACES = [1, 2, 3] as const;
export const INITIATIVE_PARTS = ['title', 'text', 'prevention', 'theme', 'contact'] as const;
export type InitiativePart = (typeof INITIATIVE_PARTS)[number];
export type InitiativeField = `initiative-${(typeof INITIATIVE_PLACES)[number]}-${InitiativePart}`;

const SINGLE_FIELDS = [
  'date', 'visibility', 'setAsidePercent', 'people', 'sharedWith', 'duties', 'concern', 'resource',
  'themes', 'needs',
] as const;
type SingleField = (typeof SINGLE_FIELDS)[number];
export type LawDateField = `${LawItem}-date`;

/** A field of an answer, as a column of a table or a question of a sheet. */
export type FieldId = SingleField | LawItem | LawDateField | InitiativeField;

/** Fields that hold several answers. */
export const LIST_FIELDS = ['duties', 'themes', 'sharedWith'] as const satisfies readonly FieldId[];
export type ListField = (typeof LIST_FIELDS)[number];

/** Every field in the order in which it is asked. */
export const FIELD_IDS: readonly FieldId[] = [
  'date', 'visibility', 'setAsidePercent', 'people', 'sharedWith', 'duties', 'concern', 'resource',
  ...LAW_ITEMS.flatMap((item): readonly FieldId[] => [item, `${item}-date`]),
  'themes', 'needs',
  ...INITIATIVE_PLACES.flatMap((place) => INITIATIVE_PARTS.map((part): FieldId => `initiative-${place}-${part}`)),
];

/** Place and part of a field of an initiative; null for every other field. */
export function initiativePartOf(field: FieldId): { readonly place: (typeof INITIATIVE_PLACES)[number]; readonly part: InitiativePart } | null {
  for (const place of INITIATIVE_PLACES) {
    for (const part of INITIATIVE_PARTS) if (field === `initiative-${place}-${part}`) return { place, part };
  }
  return null;
}

/** The law item whose date a field is; null for every other field. */
export function lawItemOfDate(field: FieldId): LawItem | null {
  return LAW_ITEMS.find((item) => field === `${item}-date`) ?? null;
}
