/** What a column is, by what its heading says: exactly, by the words in it, or not at all. */
import { fold } from '../fold';
import { plain } from './cell-text';
import { distance } from './edit-distance';
import { INITIATIVE_PARTS, INITIATIVE_PLACES, LAW_ITEMS, LIST_FIELDS, type FieldId, type ListField } from './fields';
import {
  ANSWERED_HEADINGS, DATE_WORDS, DUTY_HEADINGS, FIELD_HEADINGS, INITIATIVE_HEADINGS, INITIATIVE_WORDS, LAW_HEADINGS, LIST_WORDS,
  MUNICIPALITY_HEADINGS, PERSON_HEADINGS, STATUS_WORDS, TECHNICAL_HEADINGS,
} from './heading-words';
import type { RememberedColumns } from './input';
import type { ColumnUse } from './proposal';

/** Longer than any heading; what is longer is a text. */
const HEADING_LIMIT = 400;

/** Under which a heading is remembered: case, å ä ö, numbering and punctuation do not count. */
export function headingKey(heading: string): string {
  return fold(heading.slice(0, HEADING_LIMIT)).replace(/^(?:fraga )?\d{1,2} ?[a-f]? (?=\D)/u, '');
}

/** Without paragraphs of the law, scales and units, as in "Lägesbild (4 §)", "Oro (1–4)". */
function core(heading: string): string {
  const within = heading.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').replace(/%|\bprocent\b/giu, ' ').replace(/\b\d{1,2}(?:\s*[–-]\s*\d{1,2})?\s*§{1,2}/gu, ' ');
  return headingKey(within).replace(/ (?:\d 4|1 till 4|19\d\d|20\d\d)$/u, '').trim();
}

const field = (id: FieldId, sure = true): ColumnUse => ({ kind: 'field', field: id, sure });

/** What headings mean, as they are written and folded: "Råd" is not "Rad". */
function dictionary(): readonly [written: ReadonlyMap<string, ColumnUse>, folded: ReadonlyMap<string, ColumnUse>] {
  const entries: (readonly [string, ColumnUse])[] = [
    ...MUNICIPALITY_HEADINGS.map((heading) => [heading, { kind: 'municipality' }] as const),
    ...ANSWERED_HEADINGS.map((heading) => [heading, { kind: 'answered' }] as const),
    ...TECHNICAL_HEADINGS.map((heading) => [heading, { kind: 'technical' }] as const),
    ...PERSON_HEADINGS.map((heading) => [heading, { kind: 'person' }] as const),
    ...(Object.entries(FIELD_HEADINGS) as [FieldId, readonly string[]][]).flatMap(([id, headings]) => headings.map((heading) => [heading, field(id)] as const)),
  ];
  for (const item of LAW_ITEMS) {
    for (const name of LAW_HEADINGS[item]) {
      entries.push([name, field(item)], ...STATUS_WORDS.map((word) => [`${name} ${word}`, field(item)] as const));
      entries.push(...DATE_WORDS.flatMap((word) => [[`${name} ${word}`, field(`${item}-date`)], [`${word} ${name}`, field(`${item}-date`)], [`${word} för ${name}`, field(`${item}-date`)]] as const));
    }
  }
  for (const place of INITIATIVE_PLACES) {
    for (const part of INITIATIVE_PARTS) {
      for (const word of INITIATIVE_WORDS) {
        for (const behind of INITIATIVE_HEADINGS[part]) {
          const id = `initiative-${place}-${part}` as const;
          entries.push([`${word} ${place} ${behind}`, field(id)], [`${behind} ${word} ${place}`, field(id)], [`${behind} för ${word} ${place}`, field(id)]);
          if (place === 1) entries.push([`${word} ${behind}`, field(id)]);
        }
      }
    }
  }
  // The first of two that read the same stays.
  const by = (key: (heading: string) => string) => new Map(entries.map(([heading, use]) => [key(heading), use] as const).toReversed());
  return [by(plain), by(headingKey)];
}
const [WRITTEN, KNOWN] = dictionary();

const LISTS: ReadonlyMap<string, ListField> = new Map(
  LIST_FIELDS.flatMap((one) => [...FIELD_HEADINGS[one] ?? [], ...LIST_WORDS[one]].map((heading) => [headingKey(heading), one] as const)),
);
const DUTIES = Object.values(DUTY_HEADINGS).flatMap((names) => names.map((name) => ({ key: headingKey(name), choice: names[0] ?? name })))
  // The longer first: "trygghet och säkerhet" ends in "säkerhet" too.
  .toSorted((a, b) => b.key.length - a.key.length);

/** The duty that a heading names and nothing else; null for every other heading. */
export function dutyNamed(heading: string): string | null {
  const key = core(heading);
  return DUTIES.find((one) => one.key === key)?.choice ?? null;
}

/** "Uppdrag 2", or a question about duties with one of them behind it: part of a list that is spread over several columns. */
function partUse(key: string): ColumnUse | null {
  const numbered = LISTS.get(/^(.*\D) ?\d{1,2}$/u.exec(key)?.[1]?.trim() ?? '');
  if (numbered !== undefined) return { kind: 'part', field: numbered, choice: null };
  const duty = DUTIES.find((one) => key.endsWith(` ${one.key}`));
  if (duty === undefined) return null;
  const asked = key.slice(0, -duty.key.length - 1);
  const about = KNOWN.get(asked) ?? patternUse(asked);
  return about?.kind === 'field' && about.field === 'duties' ? { kind: 'part', field: 'duties', choice: duty.choice } : null;
}

/** Telling words of long questions, the more telling first. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly use: ColumnUse }[] = [
  { pattern: /tjanstgoringsgrad|sysselsattningsgrad/u, use: field('setAsidePercent', false) },
  { pattern: /\bfar\b.*\bvisas\b|vem far se|far .*(?:spridas|delas vidare)/u, use: field('visibility') },
  { pattern: /\b(?:e ?post|mejl|e ?mail|telefon|kontaktperson)/u, use: { kind: 'person' } },
  { pattern: /\bnamn\b.*\b(?:samordnare|person|din|ditt|uppgiftslamnare|svarande)|\b(?:vem|vilka personer)\b/u, use: { kind: 'person' } },
  { pattern: /\b(?:vilken|ange|valj) kommun|^kommun\b(?!ens?\b)(?=.*(?:galler|svar|namn))/u, use: { kind: 'municipality' } },
  { pattern: /(?:avsatt|avsatts|andel|hur mycket|hur stor del|hur manga procent|omfattning).*(?:tid|tjanst|heltid)|arbetstid.*(?:brottsforebyggande|avsatt)|timmar.*(?:vecka|brottsforebyggande)/u, use: field('setAsidePercent') },
  { pattern: /(?:hur manga|antal)\b.*\b(?:personer|samordnare|delar|medarbetare)/u, use: field('people') },
  { pattern: /\bdelas?\b.*\bkommun/u, use: field('sharedWith') },
  { pattern: /(?:andra|ovriga|ytterligare|fler|vilka).*(?:uppdrag|ansvarsomraden|arbetsuppgifter|roller)/u, use: field('duties') },
  { pattern: /\boro\w*\b.*\bpolis|polisbemanning|polisiar bemanning/u, use: field('concern') },
  { pattern: /operativ.*resurs|resurs.*(?:medborgarlofte|lofte)/u, use: field('resource') },
  ...LAW_ITEMS.map((item) => {
    const stem = { lagesbild: 'lagesbild', atgardsplan: 'atgardsplan', overenskommelse: 'overenskommelse', 'strategiskt-rad': '(?:strategiskt rad|lokal[ta]? bra|brottsforebyggande rad)', samordningsfunktion: 'samordningsfunktion' }[item];
    // "Har kommunen en beslutad åtgärdsplan?" asks whether, not when.
    return { pattern: new RegExp(`(?:datum|nar\\b|senast).*${stem}|${stem}.*(?:datum|\\bnar\\b|senast)|^(?!(?:har|finns)\\b)(?:.*(?:beslutad|uppdaterad|antog).*${stem}|.*${stem}.*(?:beslutad|uppdaterad|antagen|antogs))`, 'u'), use: field(`${item}-date`) };
  }),
  { pattern: /(?:har|finns|tagit fram).*lagesbild/u, use: field('lagesbild') },
  { pattern: /(?:har|finns|beslutat|tagit fram|antagit).*atgardsplan/u, use: field('atgardsplan') },
  { pattern: /(?:har|finns|tecknat|skriftlig).*overenskommelse/u, use: field('overenskommelse') },
  { pattern: /(?:har|finns|leder|strategiskt).*(?:\brad\b|\blokal[ta]? bra\b)/u, use: field('strategiskt-rad') },
  { pattern: /(?:har|finns|inrattat).*samordningsfunktion/u, use: field('samordningsfunktion') },
  { pattern: /\btema|utbildning|kompetensutveckling/u, use: field('themes') },
  { pattern: /\bbehov|\bbehover\b|ovriga kommentarer|nagot mer|ovriga synpunkter/u, use: field('needs') },
];

function patternUse(key: string): ColumnUse | null {
  const uses = PATTERNS.filter(({ pattern }) => pattern.test(key)).map(({ use }) => use);
  const [first] = uses;
  if (first === undefined) return null;
  if (first.kind !== 'field') return first;
  // A long question may touch on several things; only one that fits a single field is taken without asking.
  const fields = [...new Set(uses.flatMap((use) => (use.kind === 'field' ? [use.field] : [])))];
  const related = fields.every((one) => one === first.field || first.field.startsWith(`${one}-`) || (first.field === 'setAsidePercent' && one === 'people'));
  return related ? first : { kind: 'question', candidates: fields };
}

function misspelt(key: string): ColumnUse | null {
  if (key.length < 5) return null;
  const near = [...KNOWN].toReversed().filter(([known]) => distance(key, known, key.length > 8 ? 2 : 1) !== null).map(([, use]) => use);
  const fields = [...new Set(near.flatMap((use) => (use.kind === 'field' ? [use.field] : [])))];
  const [only] = fields;
  if (only === undefined) return near[0] ?? null;
  return fields.length === 1 ? field(only, false) : { kind: 'question', candidates: fields };
}

/**
 * What a heading says its column is. What the reader has said before comes first.
 * @param forgiving also headings that are misspelt; costs more, and is left out while a table is looked for
 */
export function matchHeading(heading: string, remembered: RememberedColumns, forgiving: boolean): ColumnUse {
  const key = headingKey(heading);
  if (key === '') return { kind: 'unknown' };
  const before = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  if (before !== undefined) return before;
  return WRITTEN.get(plain(heading)) ?? KNOWN.get(key) ?? partUse(key) ?? KNOWN.get(core(heading)) ?? patternUse(key) ?? (forgiving ? misspelt(key) : null) ?? { kind: 'unknown' };
}

/** Is the heading only "datum" or the like, and means what stands before it? */
export function isBareDate(heading: string): boolean {
  const key = core(heading);
  return DATE_WORDS.some((word) => headingKey(word) === key);
}

/** Is it a share of the person's own post that the heading asks for? Then every number of it is asked about. */
export function asksForEmploymentRate(heading: string): boolean {
  return /tjanstgoringsgrad|sysselsattningsgrad/u.test(headingKey(heading));
}
