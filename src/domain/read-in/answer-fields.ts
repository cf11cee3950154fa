/** An answer taken apart into fields and put together again. */
import { titleFrom } from '../initiative-title';
import type { PartialDate } from '../reading';
import type { Answer, Answered, LawItem, LawStatus, RoundInitiative } from '../round';
import { INITIATIVE_PARTS, INITIATIVE_PLACES, LAW_ITEMS, type FieldId } from './fields';
import type { FieldValue } from './proposal';

export type FieldValues = Readonly<Partial<Record<FieldId, FieldValue>>>;

/** What an answer says, by field, and the initiatives that a table has no place for. */
export interface AnswerFields {
  readonly values: FieldValues;
  readonly moreInitiatives: readonly RoundInitiative[];
}

const NOT_ANSWERED = { state: 'missing', reason: 'not-answered' } as const;

/** An answer in which nothing is said yet; internal until the municipality says otherwise. */
export function emptyAnswer(code: string): Answer {
  return {
    code, date: null, visibility: 'internal', setAsidePercent: NOT_ANSWERED, people: NOT_ANSWERED, sharedWith: [],
    duties: NOT_ANSWERED, concern: NOT_ANSWERED, resource: NOT_ANSWERED,
    law: {
      lagesbild: NOT_ANSWERED, atgardsplan: NOT_ANSWERED, overenskommelse: NOT_ANSWERED, 'strategiskt-rad': NOT_ANSWERED,
      samordningsfunktion: NOT_ANSWERED,
    },
    themes: NOT_ANSWERED, initiatives: [], needs: null,
  };
}

/** Silence is no value: it is what an answer says where nothing is written. */
function said<T>(one: Answered<T>, value: (said: T) => FieldValue): FieldValue | null {
  if (one.state === 'value') return value(one.value);
  return one.reason === 'not-answered' ? null : { kind: 'missing', reason: one.reason };
}

function text(written: string | null): FieldValue | null {
  return written === null || written === '' ? null : { kind: 'text', text: written };
}

function initiativeFields(initiative: RoundInitiative, place: (typeof INITIATIVE_PLACES)[number]): readonly (readonly [FieldId, FieldValue | null])[] {
  return [
    [`initiative-${place}-title`, text(initiative.title)],
    [`initiative-${place}-text`, text(initiative.text)],
    [`initiative-${place}-prevention`, initiative.prevention === null ? null : { kind: 'prevention', prevention: initiative.prevention }],
    [`initiative-${place}-theme`, initiative.theme === null ? null : { kind: 'themes', themes: [initiative.theme] }],
    [`initiative-${place}-contact`, text(initiative.contactFunction)],
  ];
}

/** Takes an answer apart. What is not answered has no entry. */
export function fieldsOfAnswer(answer: Answer): AnswerFields {
  const entries: readonly (readonly [FieldId, FieldValue | null])[] = [
    ['date', answer.date === null ? null : { kind: 'date', date: answer.date }],
    ['visibility', { kind: 'visibility', visibility: answer.visibility }],
    ['setAsidePercent', said(answer.setAsidePercent, (number) => ({ kind: 'number', number }))],
    ['people', said(answer.people, (number) => ({ kind: 'number', number }))],
    ['sharedWith', answer.sharedWith.length === 0 ? null : { kind: 'codes', codes: answer.sharedWith }],
    ['duties', said(answer.duties, (duties) => ({ kind: 'duties', duties }))],
    ['concern', said(answer.concern, (number) => ({ kind: 'number', number }))],
    ['resource', said(answer.resource, (resource) => ({ kind: 'resource', resource }))],
    ...LAW_ITEMS.flatMap((item): readonly (readonly [FieldId, FieldValue | null])[] => {
      const law = answer.law[item];
      return [
        [item, said(law, ({ status }) => ({ kind: 'law', status }))],
        [`${item}-date`, law.state === 'value' && law.value.date !== null ? { kind: 'date', date: law.value.date } : null],
      ];
    }),
    ['themes', said(answer.themes, (themes) => ({ kind: 'themes', themes }))],
    ['needs', text(answer.needs)],
    ...INITIATIVE_PLACES.flatMap((place, index) => {
      const initiative = answer.initiatives[index];
      return initiative === undefined ? [] : initiativeFields(initiative, place);
    }),
  ];
  const values = Object.fromEntries(entries.filter(([, value]) => value !== null)) as FieldValues;
  return { values, moreInitiatives: answer.initiatives.slice(INITIATIVE_PLACES.length) };
}

function laidOver<T>(value: FieldValue | undefined, before: Answered<T>, take: (value: FieldValue) => T | null): Answered<T> {
  if (value === undefined) return before;
  if (value.kind === 'missing') return { state: 'missing', reason: value.reason };
  const taken = take(value);
  return taken === null ? before : { state: 'value', value: taken };
}

const numberOf = (value: FieldValue): number | null => (value.kind === 'number' ? value.number : null);
const dateOf = (value: FieldValue | undefined): PartialDate | null => (value?.kind === 'date' ? value.date : null);

/** The date of a "ja" is not that of a "nej": another status has no date but the one that came with it. */
function lawOf(item: LawItem, values: FieldValues, before: Answered<LawStatus>): Answered<LawStatus> {
  const date = dateOf(values[`${item}-date`]);
  const law = laidOver(values[item], before, (value) => (value.kind !== 'law' ? null : {
    status: value.status, date: before.state === 'value' && before.value.status === value.status ? before.value.date : null,
  }));
  return date !== null && law.state === 'value' ? { state: 'value', value: { ...law.value, date } } : law;
}

const textOf = (value: FieldValue | undefined): string | null => (value?.kind === 'text' && value.text !== '' ? value.text : null);

/** An initiative of one place; null when nothing is said of it. Without a title it is called by its first words. */
function initiativeOf(place: (typeof INITIATIVE_PLACES)[number], values: FieldValues): RoundInitiative | null {
  const parts = INITIATIVE_PARTS.map((part) => values[`initiative-${place}-${part}`]);
  const [title, description, prevention, theme, contact] = parts;
  const [heading, body] = [textOf(title), textOf(description)];
  const first = heading ?? body;
  if (first === null) return null;
  return {
    title: titleFrom(first),
    text: body ?? '',
    prevention: prevention?.kind === 'prevention' ? prevention.prevention : null,
    theme: theme?.kind === 'themes' ? theme.themes[0] ?? null : null,
    contactFunction: textOf(contact),
  };
}

/** The fields of the initiative at a place. */
export function placeFields(place: (typeof INITIATIVE_PLACES)[number]): readonly FieldId[] {
  return INITIATIVE_PARTS.map((part): FieldId => `initiative-${place}-${part}`);
}

/**
 * The first place of an initiative that says nothing though a later one does: an answer has a list of them, in which the later
 * would move up. Null where there is none.
 */
export function initiativeGap({ values, moreInitiatives }: AnswerFields): (typeof INITIATIVE_PLACES)[number] | null {
  const filled = INITIATIVE_PLACES.map((place) => initiativeOf(place, values) !== null);
  const last = moreInitiatives.length > 0 ? filled.length : filled.lastIndexOf(true);
  return INITIATIVE_PLACES.find((_, index) => index < last && filled[index] === false) ?? null;
}

function saysSomething(value: FieldValue | undefined): boolean {
  switch (value?.kind) {
    case undefined:
    case 'missing': return false;
    case 'text': return value.text !== '';
    case 'themes': return value.themes.length > 0;
    default: return true;
  }
}

/**
 * Fields of which `withFields` has no place for what is said: a date of the law where no status is, parts of an initiative
 * that has neither title nor text. What the answer says already is not lost.
 */
export function unplaced(before: Answer, values: FieldValues): readonly FieldId[] {
  const dates = LAW_ITEMS.filter((item) => lawOf(item, values, before.law[item]).state === 'missing').map((item): FieldId => `${item}-date`);
  const parts = INITIATIVE_PLACES.filter((place) => initiativeOf(place, values) === null)
    .flatMap(placeFields);
  const stands = fieldsOfAnswer(before).values;
  return [...dates, ...parts].filter((field) => saysSomething(values[field]) && JSON.stringify(values[field]) !== JSON.stringify(stands[field]));
}

/**
 * Lays what is said over an answer. A field that nothing is said of stays as it was; an initiative is replaced whole,
 * so that the title of one never stands over the text of another. What finds no place is told by `unplaced`.
 */
export function withFields(before: Answer, { values, moreInitiatives }: AnswerFields): Answer {
  const shared = values.sharedWith;
  const visibility = values.visibility;
  const placed = INITIATIVE_PLACES.map((place, index) => initiativeOf(place, values) ?? before.initiatives[index] ?? null);
  const more = moreInitiatives.length > 0 ? moreInitiatives : before.initiatives.slice(INITIATIVE_PLACES.length);
  return {
    code: before.code,
    date: dateOf(values.date) ?? before.date,
    visibility: visibility?.kind === 'visibility' ? visibility.visibility : before.visibility,
    setAsidePercent: laidOver(values.setAsidePercent, before.setAsidePercent, numberOf),
    people: laidOver(values.people, before.people, numberOf),
    sharedWith: shared?.kind === 'codes' ? shared.codes : before.sharedWith,
    duties: laidOver(values.duties, before.duties, (value) => (value.kind === 'duties' ? value.duties : null)),
    concern: laidOver(values.concern, before.concern, numberOf),
    resource: laidOver(values.resource, before.resource, (value) => (value.kind === 'resource' ? value.resource : null)),
    law: {
      lagesbild: lawOf('lagesbild', values, before.law.lagesbild),
      atgardsplan: lawOf('atgardsplan', values, before.law.atgardsplan),
      overenskommelse: lawOf('overenskommelse', values, before.law.overenskommelse),
      'strategiskt-rad': lawOf('strategiskt-rad', values, before.law['strategiskt-rad']),
      samordningsfunktion: lawOf('samordningsfunktion', values, before.law.samordningsfunktion),
    },
    themes: laidOver(values.themes, before.themes, (value) => (value.kind === 'themes' ? value.themes : null)),
    initiatives: [...placed.filter((one) => one !== null), ...more],
    needs: textOf(values.needs) ?? before.needs,
  };
}
