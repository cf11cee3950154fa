/**
 * The questions of a round: what templates and files call each field and each answer, and what a form holds. Swedish
 * whatever the page speaks, since it is read in again; what a reader is shown of it stands in `questions.ts`.
 */
import { INITIATIVE_PARTS, INITIATIVE_PLACES, type FieldId, type InitiativeField, type InitiativePart } from '../../domain/read-in/fields';
import type { FieldValue } from '../../domain/read-in/proposal';
import type { MissingReason } from '../../domain/reading';
import type { Duty, LawItem, LawStatus, Visibility } from '../../domain/round';
import { NO_BREAK_SPACE, swedishExact } from '../format';
import { SWEDISH } from './forms';

export interface FieldWords {
  /** Heading of a column, question of a form. */
  readonly heading: string;
  /** What to write, beside the field. */
  readonly help: string;
}

const LAW: Readonly<Record<LawItem, FieldWords>> = {
  lagesbild: { heading: 'Lägesbild (4 §)', help: 'Finns en lägesbild över brottsligheten i kommunen? Svara ja, pågår eller nej.' },
  atgardsplan: { heading: 'Åtgärdsplan (5 §)', help: 'Finns en åtgärdsplan för det brottsförebyggande arbetet? Svara ja, pågår eller nej.' },
  overenskommelse: { heading: 'Skriftlig överenskommelse (9 §)', help: 'Finns en skriftlig överenskommelse om samverkan? Svara ja, pågår eller nej.' },
  'strategiskt-rad': { heading: 'Strategiskt råd (10 §)', help: 'Finns ett strategiskt råd, ofta kallat lokalt BRÅ, som kommunen leder? Svara ja, pågår eller nej.' },
  samordningsfunktion: { heading: 'Samordningsfunktion (11–12 §§)', help: 'Finns en samordningsfunktion? Svara ja, pågår eller nej.' },
};
const LAW_DATE_HELP = 'Dag, månad eller år då det senast beslutades eller uppdaterades, till exempel 2026-05-14, 2026-05 eller 2026.';
const LAW_DATE_HEADINGS: Readonly<Record<`${LawItem}-date`, string>> = {
  'lagesbild-date': 'Lägesbild, datum', 'atgardsplan-date': 'Åtgärdsplan, datum',
  'overenskommelse-date': 'Skriftlig överenskommelse, datum', 'strategiskt-rad-date': 'Strategiskt råd, datum',
  'samordningsfunktion-date': 'Samordningsfunktion, datum',
};

const INITIATIVE: Readonly<Record<InitiativePart, FieldWords>> = {
  title: { heading: 'rubrik', help: 'Vad det kallas, med några ord.' },
  text: { heading: 'beskrivning', help: 'En mening om vad som görs och vad det har gett.' },
  prevention: { heading: 'inriktning', help: 'Social eller situationell prevention.' },
  theme: { heading: 'tema', help: 'Ett tema ur listan, eller egna ord.' },
  contact: { heading: 'kontaktfunktion', help: 'Funktion, växel eller funktionsbrevlåda. Aldrig en persons namn.' },
};

function initiativeWords(): Readonly<Record<InitiativeField, FieldWords>> {
  const entries = INITIATIVE_PLACES.flatMap((place) => INITIATIVE_PARTS.map((part) =>
    [`initiative-${place}-${part}`, { ...INITIATIVE[part], heading: `Initiativ ${place}, ${INITIATIVE[part].heading}` }] as const));
  return Object.fromEntries(entries) as Readonly<Record<InitiativeField, FieldWords>>;
}

/** Heading and help of every field, as templates, forms and preview say them. */
export const fieldWords: Readonly<Record<FieldId, FieldWords>> = {
  date: { heading: 'Datum för svaret', help: 'Dagen då svaret lämnades eller besöket gjordes, till exempel 2026-03-03.' },
  visibility: {
    heading: 'Får visas',
    help: 'Internt: bara på länsstyrelsen. Nätverksmöte: även för de andra kommunernas samordnare. Offentligt: för alla. Utan svar gäller internt. Ett svar till länsstyrelsen är alltid en inkommen allmän handling.',
  },
  setAsidePercent: {
    heading: 'Avsatt arbetstid (procent av en heltid)',
    help: 'Arbetstid som är avsatt för brottsförebyggande arbete, för alla i samordningsfunktionen sammanlagt. 100 procent är 40 timmar i veckan. Kan vara över 100.',
  },
  people: { heading: 'Antal personer', help: 'Hur många personer som delar på den avsatta tiden.' },
  sharedWith: { heading: 'Delas med kommun', help: 'Andra kommuner som samordnaren också arbetar för, med semikolon emellan. Skriv nej om funktionen inte delas.' },
  duties: { heading: 'Andra uppdrag på samma person', help: 'Uppdrag som samma person också har, med semikolon emellan. Skriv inga om det inte finns några.' },
  concern: { heading: 'Oro för polisbemanningen (1–4)', help: '1 ingen, 2 viss, 3 påtaglig, 4 stor oro.' },
  resource: { heading: 'Operativ resurs för medborgarlöftet', help: 'Finns den polisresurs som ska genomföra löftet? Svara finns, delvis eller finns inte.' },
  ...LAW,
  'lagesbild-date': { heading: LAW_DATE_HEADINGS['lagesbild-date'], help: LAW_DATE_HELP },
  'atgardsplan-date': { heading: LAW_DATE_HEADINGS['atgardsplan-date'], help: LAW_DATE_HELP },
  'overenskommelse-date': { heading: LAW_DATE_HEADINGS['overenskommelse-date'], help: LAW_DATE_HELP },
  'strategiskt-rad-date': { heading: LAW_DATE_HEADINGS['strategiskt-rad-date'], help: LAW_DATE_HELP },
  'samordningsfunktion-date': { heading: LAW_DATE_HEADINGS['samordningsfunktion-date'], help: LAW_DATE_HELP },
  themes: { heading: 'Önskade teman för utbildning', help: 'Teman ur listan, eller egna ord, med semikolon emellan.' },
  needs: { heading: 'Behov', help: 'Vad kommunen behöver, fritt skrivet. Inga namn på personer.' },
  ...initiativeWords(),
};

/** Headings of the columns that say whose answer a row is. */
export const municipalityHeadings = { code: 'Kommunkod', name: 'Kommun' };

export const dutyWords: Readonly<Record<Duty, string>> = {
  andts: 'ANDTS', krisberedskap: 'krisberedskap', sakerhet: 'säkerhet', extremism: 'våldsbejakande extremism',
  folkhalsa: 'folkhälsa', 'vald-nara': 'våld i nära relationer', 'social-ungdom': 'social/ungdom', integration: 'integration',
  trafiksakerhet: 'trafiksäkerhet', annat: 'annat',
};
export const visibilityWords: Readonly<Record<Visibility, string>> = { internal: 'internt', network: 'nätverksmöte', public: 'offentligt' };
export const concernWords: Readonly<Record<1 | 2 | 3 | 4, string>> = { 1: '1 ingen oro', 2: '2 viss oro', 3: '3 påtaglig oro', 4: '4 stor oro' };
export const resourceWords = { available: 'finns', partly: 'delvis', 'not-available': 'finns inte' } as const;
export const lawWords: Readonly<Record<LawStatus['status'], string>> = { yes: 'ja', ongoing: 'pågår', no: 'nej' };
export const preventionWords = { social: 'social', situational: 'situationell' } as const;
/** What is written where nothing of a list holds. */
export const noneWords = { duties: 'inga', sharedWith: 'nej', themes: 'inga' };
/** Reasons that can be written instead of an answer; silence is said by leaving the field empty. */
export const REASON_WORDS: readonly string[] = (['not-applicable', 'vacant', 'confidential', 'not-collected'] as const satisfies readonly MissingReason[])
  .map((reason) => SWEDISH.reasons[reason]);

/** Names that values refer to by code or id. */
export interface ValueNames {
  readonly municipality: (code: string) => string;
  readonly theme: (id: string) => string;
}

function listed(words: readonly string[], none: string): string {
  return words.length === 0 ? none : words.join('; ');
}

function numberText(field: FieldId, number: number): string {
  if (field === 'setAsidePercent') return `${swedishExact(number)}${NO_BREAK_SPACE}%`;
  if (field === 'concern' && (number === 1 || number === 2 || number === 3 || number === 4)) return concernWords[number];
  return swedishExact(number);
}

/** A value as it is written in a file or shown beside its field; what is written reads back as the same value. */
export function valueText(field: FieldId, value: FieldValue, names: ValueNames): string {
  switch (value.kind) {
    case 'date': return value.date;
    case 'visibility': return visibilityWords[value.visibility];
    case 'number': return numberText(field, value.number);
    case 'codes': return listed(value.codes.map(names.municipality), noneWords.sharedWith);
    case 'duties': return listed(value.duties.map((duty) => dutyWords[duty]), noneWords.duties);
    case 'resource': return resourceWords[value.resource];
    case 'law': return lawWords[value.status];
    case 'prevention': return preventionWords[value.prevention];
    case 'themes': return listed(value.themes.map(names.theme), noneWords.themes);
    case 'text': return value.text;
    case 'missing': return SWEDISH.reasons[value.reason];
  }
}
