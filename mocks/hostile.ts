/** Snapshots that are well-formed JSON and still must not be believed, each made from the true one. */
import type { SnapshotName } from './snapshot-files';

export interface Hostile {
  readonly name: string;
  readonly file: SnapshotName;
  readonly change: (text: string) => string;
}

/** Would set a mark on the window if it were ever read as markup. */
export const MARKUP = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Puts a value at a path such as ['features', 0, 'properties', 'code']; a missing path is a test's error. */
function put(text: string, place: readonly (string | number)[], value: Json | ((old: Json) => Json)): string {
  const root: Json = JSON.parse(text);
  let at: Json = root;
  for (const key of place.slice(0, -1)) {
    const next: unknown = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    if (typeof next !== 'object' || next === null) throw new Error(`No "${String(key)}" in the snapshot.`);
    at = next as Json;
  }
  const last = place.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined || !Reflect.has(at, last)) {
    throw new Error(`No ${place.join('.')} in the snapshot.`);
  }
  const old: Json = Reflect.get(at, last);
  Reflect.set(at, last, typeof value === 'function' ? value(old) : value);
  return JSON.stringify(root);
}

const AREAS = 'municipalities.geojson';
const FIRST_FIGURES = ['series', 0, 'periods', 0, 'values'] as const;

function list(old: Json): Json[] {
  if (!Array.isArray(old)) throw new Error('Expected a list in the snapshot.');
  return old;
}

/** The first value of an object, changed. */
function firstValue(old: Json, value: Json): Json {
  if (typeof old !== 'object' || old === null || Array.isArray(old)) throw new Error('Expected an object in the snapshot.');
  const [key = ''] = Object.keys(old);
  return { ...old, [key]: value };
}

/** Refused as a whole, and told in an alert that names the file. */
export const REFUSED: readonly Hostile[] = [
  { name: 'a figure of 1e308', file: 'values.json', change: (text) => put(text, FIRST_FIGURES, (old) => firstValue(old, 1e308)) },
  { name: 'a figure in words', file: 'values.json', change: (text) => put(text, FIRST_FIGURES, (old) => firstValue(old, 'NaN')) },
  { name: 'NaN, which is not JSON', file: 'values.json', change: (text) => text.replace(/:\s*\d+(\.\d+)?\s*([,}])/, ':NaN$2') },
  { name: 'one municipality missing', file: AREAS, change: (text) => put(text, ['features'], (old) => list(old).slice(1)) },
  { name: 'a code twice', file: AREAS, change: (text) => put(text, ['features'], (old) => [...list(old), ...list(old).slice(0, 1)]) },
  { name: 'an unknown code', file: AREAS, change: (text) => put(text, ['features', 0, 'properties', 'code'], '9999') },
  { name: 'a code that is not one', file: AREAS, change: (text) => put(text, ['features', 0, 'properties', 'code'], '../../x') },
  { name: 'a ring of two points', file: AREAS, change: (text) => put(text, ['features', 0, 'geometry'], { type: 'Polygon', coordinates: [[[14, 60], [15, 61]]] }) },
  { name: 'one municipality fewer', file: 'manifest.json', change: (text) => put(text, ['county', 'municipalities'], (old) => list(old).slice(1)) },
  { name: 'another county\'s code', file: 'manifest.json', change: (text) => put(text, ['county', 'municipalities', 0, 'code'], '9999') },
  { name: 'a county without extent', file: 'manifest.json', change: (text) => put(text, ['county', 'bounds'], [14, 60, 14, 60]) },
  { name: 'class breaks that fall', file: 'indicators.json', change: (text) => put(text, ['indicators', 0, 'classification', 'breaks', 'equal'], [9, 5, 1]) },
  { name: 'markup in a municipality\'s name', file: 'manifest.json', change: (text) => put(text, ['county', 'municipalities', 0, 'name'], MARKUP) },
  { name: 'markup in the name of an area', file: AREAS, change: (text) => put(text, ['features', 0, 'properties', 'name'], MARKUP) },
  { name: 'markup in an indicator\'s label', file: 'indicators.json', change: (text) => put(text, ['indicators', 0, 'label'], MARKUP) },
  { name: 'a link that is script', file: 'profiles.json', change: (text) => put(text, ['profiles', 0, 'contact', 'website'], 'javascript:alert(1)') },
];

/** Let in, since a text may hold any character, and shown letter by letter. */
export const SHOWN_AS_TEXT: readonly Hostile[] = [
  { name: 'markup in an indicator\'s caveat', file: 'indicators.json', change: (text) => put(text, ['indicators', 0, 'caveat'], MARKUP) },
];
