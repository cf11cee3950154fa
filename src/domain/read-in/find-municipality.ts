/** Which municipality a text speaks of: by code, name, genitive, or part of a double name. */
import { fold } from '../fold';
import type { Municipality } from '../municipality';
import type { ProposedAnswer } from './proposal';
import { plain } from './cell-text';
import { distance } from './edit-distance';

type Known = Pick<Municipality, 'code' | 'name' | 'officialName'>;

export interface FoundMunicipality {
  readonly code: string | null;
  readonly problem: ProposedAnswer['codeProblem'];
  /** Likely ones when there is no code. */
  readonly candidates: readonly string[];
}

/** Longer than any name with its code. */
const LONGEST = 200;
const UNIT_WORDS = /\b(?:kommun|kommuns|kommunen|stad|stads|kommunstyrelse|kommunstyrelsen|kommunkansli|kn)\b/gu;

/** A name without "kommun" and without the s of a genitive. */
function bareName(text: string): string {
  return fold(text).replace(UNIT_WORDS, ' ').replace(/\s+/gu, ' ').trim();
}
const stem = (name: string): string => (name.length > 3 ? name.replace(/s$/u, '') : name);

interface Named {
  readonly code: string;
  /** All that it is called, folded: name, organisation, each part of a double name. */
  readonly names: readonly string[];
  /** The same without the s of a genitive. */
  readonly stems: ReadonlySet<string>;
}

function named({ code, name, officialName }: Known): Named {
  const parts = name.split(/[-/ ]/u).filter((part) => part.length > 3);
  const names = [...new Set([name, officialName, ...parts].map(bareName))];
  return { code, names, stems: new Set(names.map(stem)) };
}

const INDEXES = new WeakMap<readonly Known[], readonly Named[]>();
/** Names are folded once for a list of municipalities, not once for every cell. */
function indexOf(municipalities: readonly Known[]): readonly Named[] {
  const known = INDEXES.get(municipalities) ?? municipalities.map(named);
  INDEXES.set(municipalities, known);
  return known;
}

const found = (code: string): FoundMunicipality => ({ code, problem: null, candidates: [] });
const none = (problem: FoundMunicipality['problem'], candidates: readonly string[] = []): FoundMunicipality => ({ code: null, problem, candidates });

/** A code alone, also as Excel shows it as a number: "9 801", "9801,00"; null when the text is something else. */
function codeAlone(text: string): string | null {
  const written = plain(text).replace(/^(?:se|kommunkod|kod)[ :-]*/u, '').replace(/[,.]0+$/u, '');
  return /^\d[ .]\d{3}$|^\d{2} \d{2}$|^\d{3,4}$/u.test(written) ? written.replace(/\D/gu, '').padStart(4, '0') : null;
}

function byCode(code: string, municipalities: readonly Known[]): FoundMunicipality {
  if (municipalities.some((one) => one.code === code)) return found(code);
  const counties = new Set(municipalities.map((one) => one.code.slice(0, 2)));
  return none(counties.has(code.slice(0, 2)) ? 'unknown' : 'other-county');
}

function byName(asked: string, municipalities: readonly Known[]): FoundMunicipality {
  const same = indexOf(municipalities).filter(({ stems }) => stems.has(stem(asked)));
  const [only] = same;
  if (only !== undefined && same.length === 1) return found(only.code);
  return same.length > 1 ? none('several', same.map(({ code }) => code)) : none('unknown', close(asked, municipalities));
}

function close(asked: string, municipalities: readonly Known[]): readonly string[] {
  if (asked.length < 3) return [];
  return indexOf(municipalities).filter(({ names }) => names.some((name) =>
    (asked.length >= 4 && (name.startsWith(asked) || asked.startsWith(name))) || distance(asked, name, name.length > 6 ? 2 : 1) !== null)).map(({ code }) => code);
}

/** Finds the municipality that a text names as a whole: "9801", "Norrby", "Norrby kommun", "9801 Norrby", "Norrby (9801)". */
export function findMunicipality(text: string, municipalities: readonly Known[]): FoundMunicipality {
  if (text.length > LONGEST) return none('unknown');
  if (plain(text) === '') return none('none-said');
  const alone = codeAlone(text);
  if (alone !== null) return byCode(alone, municipalities);
  const numbers = text.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
  const codes = [...new Set(numbers.filter((one) => byCode(one, municipalities).code !== null))];
  if (codes.length > 1) return none('several', codes);
  const [number] = codes.length === 1 ? codes : numbers;
  const name = byName(bareName(text.replace(number ?? '', ' ')), municipalities);
  if (number === undefined) return name;
  const code = byCode(number, municipalities);
  // A number after a name is a year rather than a code: "Norrby 2027". The name says whose the row is.
  const isYear = /^(?:199|20[0-4])/u.test(number) && (code.code === null || !text.trim().startsWith(number));
  if (name.code !== null) return code.code === name.code || isYear ? name : none('several', [name.code, ...(code.code === null ? [] : [code.code])]);
  if (code.code === null) return isYear ? name : code;
  return name.candidates.includes(code.code) ? code : none('several', [code.code, ...name.candidates]);
}

/** The one municipality that is named somewhere in a longer text, as a file name or a heading; null with none or several. */
export function municipalityWithin(text: string, municipalities: readonly Known[]): string | null {
  const padded = ` ${fold(text.replace(/_/gu, ' '))} `;
  const within = municipalities.filter((one) => [one.name, one.officialName].map(fold).some((name) => padded.includes(` ${name} `) || padded.includes(` ${name}s `)));
  return within.length === 1 ? within[0]?.code ?? null : null;
}
