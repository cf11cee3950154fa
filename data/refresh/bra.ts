import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { believeText } from './believe';
import { type County, nameKey, type Place } from './place';
import { OddAnswer } from './refusal';
import type { Web } from './web';

export interface ReportedCrime {
  /** All reported crimes of the year. */
  readonly count: number;
  /** Per 100 000 inhabitants, as Brå prints it: a whole number. */
  readonly rate: number;
}

const HEADER = ['Kommun', 'Antal', 'Per 100 000 inv.'];
const WHOLE_COUNTRY: ReadonlySet<string> = new Set(['hela landet', 'riket']);
const table = v.array(v.array(v.string()));

/**
 * Brå's file of one year: `Kommun;Antal;Per 100 000 inv.`, names without codes. Every name must be a
 * municipality (`all`), each exactly once, since a name that does not fit may hide one that is missed.
 * @returns the county's municipalities by code
 */
export async function fetchReportedCrime(
  web: Web, county: County, all: readonly Place[], year: number, url: string,
): Promise<ReadonlyMap<string, ReportedCrime>> {
  const name = `Brå ${year}`;
  const text = believeText(name, await web({ name, url }));
  const rows = split(name, text);
  const [header, ...body] = rows;
  if (header === undefined || header.length !== HEADER.length || HEADER.some((title, i) => tidy(header[i]) !== title)) {
    throw new OddAnswer(name, `första raden är ”${(header ?? []).join(';')}”, väntade ”${HEADER.join(';')}”`);
  }
  const codeOf = new Map(all.map((place) => [nameKey(place.name), place.code]));
  const found = new Map<string, ReportedCrime>();
  for (const [i, row] of body.entries()) {
    const [title = '', count = '', rate = ''] = row;
    if (row.length === HEADER.length && WHOLE_COUNTRY.has(nameKey(title))) continue;
    const code = codeOf.get(nameKey(title));
    if (row.length !== HEADER.length) throw new OddAnswer(name, `rad ${i + 2} har ${row.length} kolumner`);
    if (code === undefined) throw new OddAnswer(name, `rad ${i + 2}: ”${title}” är inget kommunnamn`);
    if (found.has(code)) throw new OddAnswer(name, `rad ${i + 2}: ”${title}” står två gånger`);
    found.set(code, { count: whole(name, i + 2, title, count), rate: whole(name, i + 2, title, rate) });
  }
  const missing = all.filter(({ code }) => !found.has(code));
  if (missing.length > 0) throw new OddAnswer(name, `kommuner saknas: ${missing.slice(0, 5).map((place) => place.name).join(', ')}`);
  return new Map(county.municipalities.flatMap(({ code }) => {
    const crime = found.get(code);
    return crime === undefined ? [] : [[code, crime] as const];
  }));
}

function split(name: string, text: string): readonly (readonly string[])[] {
  try {
    return v.parse(table, parse(text, { delimiter: ';', relax_column_count: true, skip_empty_lines: true, trim: true }));
  } catch (error) {
    throw Object.assign(new OddAnswer(name, 'svaret går inte att läsa som CSV'), { cause: error });
  }
}

function tidy(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/gu, ' ').trim();
}

function whole(name: string, line: number, title: string, cell: string): number {
  const digits = cell.replace(/\s+/gu, '');
  if (!/^\d{1,7}$/.test(digits)) throw new OddAnswer(name, `rad ${line}: ${title} har ”${cell}”, väntade ett heltal`);
  return Number(digits);
}
