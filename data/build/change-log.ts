import { fieldWord, isContainer, valueWord } from './words';

/** More than this in one file is told as a number: nobody reads a thousand lines. */
const LINES_PER_FILE = 60;
const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6 });

type Names = ReadonlyMap<string, string>;
type Item = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What tells one item of a list from another, so that a new one first in the list is not eleven changes. */
function keyOf(item: unknown): string | null {
  if (!isObject(item)) return null;
  for (const field of ['id', 'code', 'period', 'title']) {
    const key = item[field];
    if (typeof key === 'string') return key;
  }
  if ('text' in item && 'start' in item) return `${String(item['start'] ?? 'odaterat')}: ${String(item['text'])}`;
  return typeof item['name'] === 'string' ? item['name'] : null;
}

/** A list whose items all have keys of their own becomes an object; other lists are compared whole. */
function keyed(list: readonly unknown[]): Item | null {
  const keys = list.map(keyOf);
  const known = keys.filter((key) => key !== null);
  if (known.length < list.length || new Set(known).size < known.length) return null;
  return Object.fromEntries(list.map((item, index) => [known[index] ?? '', item]));
}

/** A missing cell or an answer is told in one breath, whatever it was before. */
function isWhole(value: Item): boolean {
  return typeof value['missing'] === 'string' || typeof value['state'] === 'string';
}

function childrenOf(value: unknown): Item | null {
  if (isObject(value)) return isWhole(value) ? null : value;
  return Array.isArray(value) && value.some(isObject) ? keyed(value) : null;
}

/** A value as it is told: numbers the Swedish way, text in quotation marks, anything larger as JSON. */
export function told(value: unknown): string {
  if (value === undefined || value === null) return 'inget';
  if (typeof value === 'number') return NUMBER.format(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string') return valueWord(value) ?? `”${value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'inget' : value.map(told).join('; ');
  if (isObject(value) && isWhole(value)) {
    const reason = value['missing'] ?? value['reason'];
    return reason === undefined ? told(value['value']) : `uppgift saknas (${told(reason)})`;
  }
  return Object.entries(Object(value)).map(([field, part]) => `${fieldWord(field) ?? field} ${told(part)}`).join(', ');
}

function placeOf(path: readonly string[], names: Names): string {
  return path.filter((step) => !isContainer(step)).map((step) => names.get(step) ?? fieldWord(step) ?? step).join(', ');
}

function differences(before: unknown, after: unknown, path: readonly string[], names: Names): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const place = placeOf(path, names);
  if (before === undefined) return [`${place}: ny${isObject(after) ? '' : `, ${told(after)}`}`];
  if (after === undefined) return [`${place}: borttagen${isObject(before) ? '' : `, var ${told(before)}`}`];
  const [old, fresh] = [childrenOf(before), childrenOf(after)];
  if (old === null || fresh === null) return [`${place}: från ${told(before)} till ${told(after)}`];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  const inside = fields.flatMap((field) => differences(old[field], fresh[field], [...path, field], names));
  return inside.length > 0 ? inside : [`${place}: ordningen är en annan`];
}

/**
 * What changed between two snapshots, a line a change: where, from what, to what, in plain Swedish.
 * @param names what codes and ids are called, so that the log says Falun and not a number
 */
export function changesIn(before: unknown, after: unknown, names: Names): readonly string[] {
  const lines = differences(before, after, [], names);
  const more = lines.length - LINES_PER_FILE;
  return more > 0 ? [...lines.slice(0, LINES_PER_FILE), `… och ${NUMBER.format(more)} ändringar till`] : lines;
}
