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

const UNIT_WORDS = /\b(?:kommun|kommuns|kommunen|stad|stads|kommunstyrelse|kommunstyrelsen|kommunkansli)\b/gu;

/** A name without "kommun" and without the s of a genitive. */
function bareName(text: string): string {
  return fold(text).replace(UNIT_WORDS, ' ').replace(/\s+/gu, ' ').trim();
}
const stem = (name: string): string => (name.length > 3 ? name.replace(/s$/u, '') : name);

/** All that a municipality is called, folded: name, organisation, each part of a double name. */
function namesOf({ name, officialName }: Known): readonly string[] {
  const parts = name.split(/[-/ ]/u).filter((part) => part.length > 3);
  return [...new Set([name, officialName, ...parts].map(bareName))];
}

const found = (code: string): FoundMunicipality => ({ code, problem: null, candidates: [] });
const none = (problem: FoundMunicipality['problem'], candidates: readonly string[] = []): FoundMunicipality => ({ code: null, problem, candidates });

function byCode(text: string, municipalities: readonly Known[]): FoundMunicipality | null {
  const written = plain(text).replace(/^(?:se|kommunkod|kod)[ :-]*/u, '').replace(/[,.]0+$/u, '');
  const digits = /^\d{1,2}[ \u00a0\u202f.]?\d{2}$/u.test(written) || /^\d{3,4}$/u.test(written)
    ? written.replace(/\D/gu, '') : /^(\d{4})(?=\D)|(?<=\D)(\d{4})$|\((\d{4})\)/u.exec(written)?.slice(1).find((one) => one !== undefined);
  if (digits === undefined) return null;
  const code = digits.padStart(4, '0');
  if (municipalities.some((one) => one.code === code)) return found(code);
  const counties = new Set(municipalities.map((one) => one.code.slice(0, 2)));
  return none(counties.has(code.slice(0, 2)) ? 'unknown' : 'other-county');
}

function close(asked: string, municipalities: readonly Known[]): readonly string[] {
  if (asked.length < 3) return [];
  return municipalities.filter((one) => namesOf(one).some((name) =>
    (asked.length >= 4 && (name.startsWith(asked) || asked.startsWith(name))) || distance(asked, name, name.length > 6 ? 2 : 1) !== null)).map(({ code }) => code);
}

/** Finds the municipality that a text names as a whole. */
export function findMunicipality(text: string, municipalities: readonly Known[]): FoundMunicipality {
  if (plain(text) === '') return none('none-said');
  const coded = byCode(text, municipalities);
  if (coded !== null && coded.code !== null) return coded;
  const asked = bareName(text.replace(/\(?\b\d{4}\b\)?/gu, ' '));
  const same = municipalities.filter((one) => namesOf(one).some((name) => name === asked || stem(name) === stem(asked)));
  const [only] = same;
  if (coded !== null) return coded;
  if (only !== undefined && same.length === 1) return found(only.code);
  if (same.length > 1) return none('several', same.map(({ code }) => code));
  return none('unknown', close(asked, municipalities));
}

/** The one municipality that is named somewhere in a longer text, as a file name or a heading; null with none or several. */
export function municipalityWithin(text: string, municipalities: readonly Known[]): string | null {
  const padded = ` ${fold(text.replace(/_/gu, ' '))} `;
  const named = municipalities.filter((one) => [one.name, one.officialName].map(fold).some((name) => padded.includes(` ${name} `) || padded.includes(` ${name}s `)));
  return named.length === 1 ? named[0]?.code ?? null : null;
}
