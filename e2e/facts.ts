/** What the page has to show, read from the facts themselves and not from what the page was built of. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

function rows(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(new URL(`../data/facts/${file}`, import.meta.url)), { columns: true, bom: true });
}

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
}

/** The county's municipalities in the order of their codes. */
const MUNICIPALITIES: readonly Municipality[] = JSON.parse(
  readFileSync(new URL('../data/county.json', import.meta.url), 'utf8'),
).municipalities;

export const NAMES: readonly string[] = MUNICIPALITIES.map(({ name }) => name);

/** A municipality by its name. Throws on a name that is not of the county. */
export function municipality(name: string): Municipality {
  const found = MUNICIPALITIES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No municipality is called ${name}.`);
  return found;
}

export function codeOf(name: string): string {
  return municipality(name).code;
}

/** Names of the municipalities of the county that share a border with one, from the table the boundaries are held to. */
export function neighboursOf(name: string): readonly string[] {
  const code = codeOf(name);
  return rows('../build/boundaries-neighbours.csv').flatMap(({ a, b }) => (a === code ? [b] : b === code ? [a] : []))
    .flatMap((other) => MUNICIPALITIES.find((one) => one.code === other)?.name ?? []);
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

type NumberField = 'setAsidePercent' | 'concern';

interface ExampleAnswer extends Readonly<Record<NumberField, { readonly value?: number }>> {
  readonly code: string;
}

/** A field of the example round by the municipality's name; null where it is missing. */
export function exampleAnswers(field: NumberField): ReadonlyMap<string, number | null> {
  const round: { readonly answers: readonly ExampleAnswer[] } = JSON.parse(
    readFileSync(new URL('../data/rounds/exempel.json', import.meta.url), 'utf8'),
  );
  return new Map(round.answers.map((answer) => [
    MUNICIPALITIES.find(({ code }) => code === answer.code)?.name ?? answer.code, answer[field].value ?? null,
  ]));
}
