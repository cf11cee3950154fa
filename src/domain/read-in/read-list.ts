/** Fields that hold several answers in one cell: duties, municipalities, themes. */
import { themesIn } from '../exchange/theme-names';
import { fold } from '../fold';
import type { Theme } from '../municipality';
import type { Duty } from '../round';
import { problem, tidy } from './cell-text';
import { findMunicipality } from './find-municipality';
import type { ReadContext } from './input';
import type { CellReading } from './proposal';
import type { Cell } from './sheet';

const THEME_LIMIT = 120;
const NONE = new Set(['nej', 'ingen', 'inga', 'inget', 'inga andra', 'inga andra uppdrag', 'ingen annan', 'delas inte', 'delas ej', 'nej delas inte', '0', 'inga teman', 'inte']);

const DUTIES: readonly { readonly duty: Duty; readonly pattern: RegExp }[] = [
  { duty: 'andts', pattern: /^(?:andts?|ant|drog.*|alkohol.*|narkotika.*|andts? .*|.* andts?)$/u },
  { duty: 'krisberedskap', pattern: /beredskap|^kris$|civilt forsvar|totalforsvar|^rsa$/u },
  { duty: 'trafiksakerhet', pattern: /trafik/u },
  { duty: 'extremism', pattern: /extremism|^vbe\b|radikalisering/u },
  { duty: 'vald-nara', pattern: /vald i nara|^vinr\b|^vin$|kvinnofrid|nara relation|hedersrelaterat/u },
  { duty: 'folkhalsa', pattern: /folkhals/u },
  { duty: 'social-ungdom', pattern: /^social|ungdom|^ungdom|socialtjanst|^sspf?\b|faltarbet|^unga$/u },
  { duty: 'integration', pattern: /integration/u },
  { duty: 'sakerhet', pattern: /sakerhet|^trygghet.*|trygghet$/u },
  { duty: 'annat', pattern: /^annat$|^annat uppdrag$|^andra uppdrag$|^ovrigt$|^ovriga$|^annan$/u },
];

function piecesOf(text: string, separators: RegExp): readonly string[] {
  return text.split(separators).map((piece) => tidy(piece).replace(/^(?:[-•*·]|och|samt)\s+|[.]$/gu, '').trim()).filter((piece) => piece !== '');
}

/** Between answers in one cell. */
const SEPARATORS = /[;,\n\r/+&|()]|\s(?:och|samt)\s/u;
/** "Ej folkhälsa": a duty is named that the coordinator does not have. */
const NOT = /^(?:ej|inte|icke|inga?|utan)\b/u;

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function dutyOf(text: string): Duty | null {
  const said = fold(text);
  return DUTIES.find(({ pattern }) => pattern.test(said))?.duty ?? null;
}

/** The other duties of a coordinator. A duty that the list does not know is asked about, with "annat" in its place. */
export function readDuties(cell: Cell): CellReading {
  if (NONE.has(fold(cell.text))) return { state: 'read', value: { kind: 'duties', duties: [] } };
  const pieces = piecesOf(cell.text.replace(/social\s*\/\s*ungdom/giu, 'socialungdom'), SEPARATORS);
  const named = pieces.filter((piece) => !NOT.test(fold(piece)));
  const duties = named.map(dutyOf);
  const known = unique(duties.map((duty) => duty ?? 'annat'));
  const sure = pieces.length > 0 && named.length === pieces.length && duties.every((duty) => duty !== null);
  return sure ? { state: 'read', value: { kind: 'duties', duties: known } } : { state: 'doubt', problem: problem('unknown-word', [{ kind: 'duties', duties: known }]) };
}

/** Municipalities that the coordinator is shared with. */
export function readCodes(cell: Cell, { municipalities }: Pick<ReadContext, 'municipalities'>): CellReading {
  if (NONE.has(fold(cell.text))) return { state: 'read', value: { kind: 'codes', codes: [] } };
  const said = cell.text.replace(/^\s*(?:ja\b[ ,:.]*)?(?:(?:delas|delar|delad)\b[ :]*)?(?:med\b)?/iu, '');
  const found = piecesOf(said, SEPARATORS).map((piece) => findMunicipality(piece, municipalities).code);
  const codes = unique(found.filter((code) => code !== null));
  if (codes.length > 0 && found.every((code) => code !== null)) return { state: 'read', value: { kind: 'codes', codes } };
  // A name may hold what else parts two.
  const whole = codes.length === 0 ? findMunicipality(cell.text, municipalities).code : null;
  if (whole !== null) return { state: 'read', value: { kind: 'codes', codes: [whole] } };
  return { state: 'doubt', problem: problem('unknown-municipality', codes.length > 0 ? [{ kind: 'codes', codes }] : []) };
}

/** The listed theme that a text names as a whole, by id, label or synonym; null when none does. */
function knownTheme(text: string, themes: readonly Theme[]): Theme | null {
  const said = fold(text);
  if (said === '') return null;
  return themes.find(({ id, label, synonyms }) => [id, label, ...synonyms].some((one) => fold(one) === said)) ?? null;
}

/**
 * Themes: those of the list by id, label or synonym; others as they were written, with the likeliest of the list as a hint.
 * A label with a comma in it is one theme.
 */
export function readThemes(cell: Cell, { themes }: Pick<ReadContext, 'themes'>): CellReading {
  const whole = knownTheme(cell.text, themes);
  if (whole !== null) return { state: 'read', value: { kind: 'themes', themes: [whole.id] } };
  if (NONE.has(fold(cell.text))) return { state: 'read', value: { kind: 'themes', themes: [] } };
  const separated = /[;\n\r|]/u.test(cell.text) ? /[;\n\r|]/u : /,/u;
  const pieces = piecesOf(cell.text, separated);
  const long = pieces.some((piece) => piece.length > THEME_LIMIT);
  if (long || pieces.length > 40) return { state: 'wrong', problem: problem('too-long', [{ kind: 'themes', themes: pieces.slice(0, 40).map((piece) => piece.slice(0, THEME_LIMIT)) }]) };
  const asWritten = unique(pieces.map((piece) => knownTheme(piece, themes)?.id ?? piece));
  const suggested = unique(pieces.map((piece) => (knownTheme(piece, themes) ?? themesIn(piece, themes)[0]?.theme)?.id ?? piece));
  const value = { kind: 'themes', themes: asWritten } as const;
  if (asWritten.join('\n') === suggested.join('\n')) return { state: 'read', value };
  return { state: 'read', value, hint: problem('theme-suggested', [{ kind: 'themes', themes: suggested }]) };
}
