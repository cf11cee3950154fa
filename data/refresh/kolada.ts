import * as v from 'valibot';
import { believeJson } from './believe';
import { type County, type Place, sameName } from './place';
import { OddAnswer } from './refusal';
import { KOLADA, KOLADA_LIST } from './sources';
import type { Web } from './web';

/** One value of a key figure, both sexes together; null with Kolada's reason when there is none. */
export interface KoladaValue {
  readonly code: string;
  readonly year: number;
  readonly value: number | null;
  /** "" with a value; else "-" bortfall, "." ej tillämpligt, ".." sekretess. */
  readonly status: string;
}

const page = <T extends v.GenericSchema>(of: T) =>
  v.object({ values: v.array(of), next_url: v.optional(v.nullable(v.string())) });
const municipality = v.object({ id: v.string(), title: v.string(), type: v.string() });
const data = v.object({
  kpi: v.string(),
  municipality: v.string(),
  period: v.pipe(v.number(), v.integer()),
  values: v.array(v.object({
    gender: v.picklist(['T', 'K', 'M']),
    status: v.optional(v.nullable(v.string())),
    value: v.nullable(v.pipe(v.number(), v.finite())),
  })),
});

/** More pages than any real answer has. */
const MOST_PAGES = 50;

async function pages<T extends v.GenericSchema>(
  web: Web, name: string, first: string, of: T,
): Promise<readonly v.InferOutput<T>[]> {
  const schema = page(of);
  const all: v.InferOutput<T>[] = [];
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null;) {
    if (seen.has(url)) throw new OddAnswer(name, 'next_url går i cirkel');
    if (seen.size === MOST_PAGES) throw new OddAnswer(name, `fler än ${MOST_PAGES} sidor`);
    seen.add(url);
    const nth = seen.size === 1 ? name : `${name}, sida ${seen.size}`;
    const answer: v.InferOutput<typeof schema> = believeJson(nth, await web({ name: nth, url }), schema);
    for (const value of answer.values) all.push(value);
    url = answer.next_url ?? null;
    // The address comes from outside: it must not lead anywhere else.
    if (url !== null && !url.startsWith(`${KOLADA}/`)) throw new OddAnswer(nth, `next_url leder till ${url}`);
  }
  return all;
}

/** Every Swedish municipality, after a check that the county's own are there under their names. */
export async function fetchMunicipalities(web: Web, county: County): Promise<readonly Place[]> {
  const name = 'Kolada, kommuner';
  const all = await pages(web, name, `${KOLADA}/municipality?page_size=500`, municipality);
  const places = all.filter(({ type }) => type === 'K').map(({ id, title }) => ({ code: id, name: title.trim() }));
  const byCode = new Map(places.map((place) => [place.code, place]));
  if (byCode.size !== places.length) throw new OddAnswer(name, 'samma kommunkod står två gånger');
  for (const own of county.municipalities) {
    const theirs = byCode.get(own.code);
    if (theirs === undefined) throw new OddAnswer(name, `${own.code} ${own.name} saknas`);
    if (!sameName(theirs.name, own.name)) {
      throw new OddAnswer(name, `kod ${own.code} heter ”${theirs.name}” i svaret, väntade ”${own.name}”`);
    }
  }
  return places;
}

/** The values of a key figure for the county's municipalities in the years, by year and code. */
export async function fetchKpi(web: Web, county: County, kpi: string, years: readonly number[]): Promise<readonly KoladaValue[]> {
  const name = `Kolada ${kpi}`;
  const asked = new Set(county.municipalities.map(({ code }) => code));
  const found = new Map<string, KoladaValue>();
  for (const ids of chunks([...asked])) {
    for (const span of chunks(years)) {
      const url = `${KOLADA}/data/kpi/${kpi}/municipality/${ids.join(',')}/year/${span.join(',')}?page_size=2000`;
      for (const row of await pages(web, name, url, data)) {
        const place = `${row.municipality} ${row.period}`;
        if (row.kpi !== kpi) throw new OddAnswer(name, `svaret gäller ${row.kpi}`);
        if (!asked.has(row.municipality)) throw new OddAnswer(name, `kommunkod ${row.municipality} är inte efterfrågad`);
        if (!span.includes(row.period)) throw new OddAnswer(name, `år ${row.period} är inte efterfrågat`);
        if (found.has(place)) throw new OddAnswer(name, `${place} står två gånger`);
        // A municipality that did not take part may stand there with nothing at all.
        if (row.values.length === 0) continue;
        const totals = row.values.filter(({ gender }) => gender === 'T');
        const [total] = totals;
        if (total === undefined || totals.length > 1) throw new OddAnswer(name, `${place} har ${totals.length} värden för alla kön`);
        found.set(place, {
          code: row.municipality,
          year: row.period,
          value: total.value,
          status: total.value === null ? reason(total.status ?? '') : '',
        });
      }
    }
  }
  if (![...found.values()].some(({ value }) => value !== null)) throw new OddAnswer(name, 'svaret innehåller inga värden');
  return [...found.values()].sort((a, b) => a.year - b.year || a.code.localeCompare(b.code));
}

/** Kolada writes the reason as a mark in its files and as a word in its interface. */
function reason(status: string): string {
  switch (status.trim().toLowerCase()) {
    case '..': case 'private': return '..';
    case '.': return '.';
    default: return '-';
  }
}

function chunks<T>(list: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let i = 0; i < list.length; i += KOLADA_LIST) parts.push(list.slice(i, i + KOLADA_LIST));
  return parts;
}
