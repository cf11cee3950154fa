/** What readers are shown of the data, which is written in Swedish whatever the page speaks. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Columns of the facts that hold words; the others hold figures, codes, addresses and names. */
const COLUMNS = new Set(['title', 'text', 'note', 'definition', 'label', 'synonyms', 'publisher', 'group_2023_name', 'group_2017_name', 'area', 'unit']);
/** What the catalogue says of indicators, and the example round of municipalities. */
const CATALOGUE_FIELDS = new Set(['label', 'shortLabel', 'unit', 'description', 'caveat', 'source', 'denominator', 'note']);
const ROUND_FIELDS = new Set(['name', 'needs', 'title', 'text', 'contact']);

function textsUnder(node: unknown, fields: ReadonlySet<string>, shown = false): readonly string[] {
  if (typeof node === 'string') return shown ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => textsUnder(value, fields, Array.isArray(node) ? shown : fields.has(key)));
}

/** Texts of a file of facts. */
export function textsOfFacts(csv: string): readonly string[] {
  const rows = parse<Readonly<Record<string, string>>>(csv, { bom: true, columns: true });
  return rows.flatMap((row) => Object.entries(row).filter(([column]) => COLUMNS.has(column)).map(([, text]) => text));
}

export const textsOfCatalogue = (json: string): readonly string[] => textsUnder(JSON.parse(json), CATALOGUE_FIELDS);
export const textsOfRound = (json: string): readonly string[] => textsUnder(JSON.parse(json), ROUND_FIELDS);

/** Every text that the data under a folder shows, by its file. */
export function shownData(folder: string): readonly (readonly [file: string, texts: readonly string[]])[] {
  const inside = (name: string, ending: string, read: (content: string) => readonly string[]) => readdirSync(join(folder, name))
    .filter((file) => file.endsWith(ending)).map((file) => [`${name}/${file}`, read(readFileSync(join(folder, name, file), 'utf8'))] as const);
  return [
    ...inside('facts', '.csv', textsOfFacts), ...inside('indicators', '.json', textsOfCatalogue), ...inside('rounds', '.json', textsOfRound),
  ];
}
