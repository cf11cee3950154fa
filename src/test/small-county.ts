/**
 * A made-up county of three municipalities, cut from the project's own snapshots and renamed, so that it has every
 * field that they have: a test of what only knows the real county would fail on it.
 */
import type { SnapshotFile } from '../snapshots/files';
import { parseSnapshot } from '../snapshots/parse';
import { realText } from './real-snapshots';

export const SMALL_CODES = ['9801', '9802', '9803'] as const;
export const SMALL_NAMES = ['Storstad', 'Mellanby', 'Lillby'] as const;
const WORDS = { code: '98', name: 'Provlandet', fullName: 'Provlandets län', countyBoard: 'Länsstyrelsen i Provlandet' };

const REAL = parseSnapshot('manifest.json', realText('manifest.json')).county;
const REAL_CODES = new Set(REAL.municipalities.map(({ code }) => code));
const NEW_CODES = new Map(REAL.municipalities.slice(0, SMALL_CODES.length).map(({ code }, index) => [code, SMALL_CODES[index] ?? '']));
const NEW_NAMES = new Map(REAL.municipalities.slice(0, SMALL_CODES.length).map(({ name }, index) => [name, SMALL_NAMES[index] ?? '']));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Fields whose strings, and records whose keys, are codes. Elsewhere "2023" is a year. */
const CODE_FIELDS = new Set(['code', 'sharedWith']);
const BY_CODE = new Set(['values']);

function isGone(code: Json | undefined): boolean {
  return typeof code === 'string' && REAL_CODES.has(code) && !NEW_CODES.has(code);
}

/** Does an entry of a list belong to a municipality that is not kept? */
function belongsElsewhere(entry: Json, field: string): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return CODE_FIELDS.has(field) && isGone(entry);
  const { code, properties } = entry;
  return isGone(code) || (typeof properties === 'object' && properties !== null && !Array.isArray(properties) && isGone(properties['code']));
}

function renamed(value: Json, field = ''): Json {
  if (typeof value === 'string') {
    const code = CODE_FIELDS.has(field) ? NEW_CODES.get(value) : undefined;
    return code ?? NEW_NAMES.get(value) ?? value.replaceAll(REAL.name, WORDS.name);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((entry) => !belongsElsewhere(entry, field)).map((entry) => renamed(entry, field));
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
    if (!BY_CODE.has(field)) return [[key, renamed(inner, key)]];
    return isGone(key) ? [] : [[NEW_CODES.get(key) ?? key, renamed(inner)]];
  }));
}

/** The text of a snapshot of the small county. */
export function smallText(file: SnapshotFile): string {
  const value = renamed(JSON.parse(realText(file)) as Json);
  if (file !== 'manifest.json' || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const municipalities = REAL.municipalities.slice(0, SMALL_CODES.length).map((municipality, index) => ({
    ...municipality, code: SMALL_CODES[index], name: SMALL_NAMES[index], officialName: `${SMALL_NAMES[index]}s kommun`,
    seat: { ...municipality.seat, name: SMALL_NAMES[index] }, label: { ...municipality.label, order: index + 1 },
  }));
  return JSON.stringify({ ...value, product: 'Provkartan', county: { ...REAL, ...WORDS, municipalities } });
}
