/** What the page has to show, read from the facts themselves and not from what the page was built of. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

function rows(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(new URL(`../data/facts/${file}`, import.meta.url)), { columns: true, bom: true });
}

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The county's municipalities in the order of their codes. */
export const MUNICIPALITIES: readonly NamedCode[] = JSON.parse(
  readFileSync(new URL('../data/county.json', import.meta.url), 'utf8'),
).municipalities;

export const NAMES: readonly string[] = MUNICIPALITIES.map(({ name }) => name);

/** Code of a municipality by its name. Throws on a name that is not of the county. */
export function codeOf(name: string): string {
  const found = MUNICIPALITIES.find((municipality) => municipality.name === name);
  if (found === undefined) throw new Error(`No municipality is called ${name}.`);
  return found.code;
}

/** Population at the end of a year, by name. */
export function population(year: number): ReadonlyMap<string, number> {
  return new Map(rows('population.csv')
    .filter((row) => row['year'] === String(year) && row['population'] !== '')
    .map((row) => [row['name'] ?? '', Number(row['population'])]));
}

/** A text without any kind of space, so that "57 685" can be compared whichever space stands in it. */
export function tight(text: string): string {
  return text.replaceAll(/\s/g, '');
}
