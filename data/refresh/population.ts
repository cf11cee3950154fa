import { FIRST_NOISY_YEAR, NOISE_PER_MUNICIPALITY } from '../build/noise';
import { refuseLeap } from './bounds';
import { cellsOf, type JsonStat } from './json-stat';
import { type County, type Place, sameName } from './place';
import { type PxWeb, pxWebV1, pxWebV2, type Selection, type Variable } from './pxweb';
import { NoAnswer, OddAnswer } from './refusal';
import { FIRST_YEAR, SCB_TABLES, type ScbTable } from './sources';
import type { Outside, Web } from './web';

export interface Population {
  readonly year: number;
  /** The table's page for people. */
  readonly page: string;
  /** Inhabitants 31 December per municipality code. */
  readonly municipalities: ReadonlyMap<string, number>;
  /** The county's own published figure. */
  readonly county: number;
}

/** Figures that are known already: code (municipality or county) → year → inhabitants. */
export type KnownPopulation = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Codes for "all" in the two tables; the older one has none for sex and marital status. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  Alder: ['tot', 'TotSA', 'TOT1'], Kon: ['TotSa'], Civilstand: ['SC'],
};

/**
 * Population of the county and its municipalities from 2010 to the year-end before `thisYear`, oldest first.
 * PxWebApi 1 is asked when 2 gives no answer; an odd answer (OddAnswer) is final.
 */
export async function fetchPopulation(
  outside: Outside, web: Web, county: County, thisYear: number, known: KnownPopulation,
): Promise<readonly Population[]> {
  const v2 = pxWebV2(web);
  const v1 = pxWebV1(web);
  try {
    return await fetchWith(v2, county, thisYear, known);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    outside.say(`  ${v2.name} gav inget svar (${error.message}). Frågar ${v1.name} i stället.`);
    return await fetchWith(v1, county, thisYear, known);
  }
}

async function fetchWith(
  px: PxWeb, county: County, thisYear: number, known: KnownPopulation,
): Promise<readonly Population[]> {
  const found = new Map<number, Population>();
  for (const table of SCB_TABLES) {
    const name = px.label(table);
    const variables = await px.describe(table);
    const years = codes(name, variables, 'Tid').map(Number)
      .filter((year) => year >= FIRST_YEAR && year < thisYear && !found.has(year));
    if (years.length === 0) continue;
    const selection = select(name, variables, county, years);
    const answer = await px.read(table, selection);
    for (const population of readYears(name, answer, selection, county, years, table)) {
      check(name, population, county, known);
      found.set(population.year, population);
    }
  }
  for (const years of known.values()) {
    for (const year of years.keys()) {
      if (year >= FIRST_YEAR && !found.has(year)) throw new OddAnswer(px.name, `år ${year} saknas, fast det är känt sedan förut`);
    }
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}

function codes(name: string, variables: readonly Variable[], wanted: string): readonly string[] {
  const variable = variables.find(({ code }) => code === wanted);
  if (variable === undefined) throw new OddAnswer(name, `variabeln ${wanted} saknas i tabellens beskrivning`);
  return variable.values.map(({ code }) => code);
}

/** Totals where the table has them, else every part, to be added up; codes come from the table's own description. */
function select(name: string, variables: readonly Variable[], county: County, years: readonly number[]): Selection {
  const places: readonly Place[] = [...county.municipalities, { code: county.code, name: county.fullName }];
  const offered = new Set(codes(name, variables, 'Region'));
  for (const place of places) {
    if (!offered.has(place.code)) throw new OddAnswer(name, `${place.code} ${place.name} finns inte i tabellen`);
  }
  const contents = variables.find(({ code }) => code === 'ContentsCode')?.values ?? [];
  const population = contents.find(({ label }) => label.trim().toLocaleLowerCase('sv') === 'folkmängd');
  if (population === undefined) throw new OddAnswer(name, 'innehållet Folkmängd finns inte i tabellen');
  const parts = Object.entries(TOTALS).map(([variable, totals]) => {
    const all = codes(name, variables, variable);
    const total = totals.find((code) => all.includes(code));
    if (total !== undefined) return { variable, codes: [total] };
    // Ages cannot be added up: groups and single years stand side by side. Nor can noisy cells.
    if (variable === 'Alder' || years.some((year) => year >= FIRST_NOISY_YEAR)) {
      throw new OddAnswer(name, `variabeln ${variable} har ingen kod för alla`);
    }
    return { variable, codes: all };
  });
  return [
    { variable: 'Region', codes: places.map(({ code }) => code) },
    ...parts,
    { variable: 'ContentsCode', codes: [population.code] },
    { variable: 'Tid', codes: years.map(String) },
  ];
}

function readYears(
  name: string, answer: JsonStat, selection: Selection, county: County, years: readonly number[], table: ScbTable,
): readonly Population[] {
  for (const { variable, codes: asked } of selection) {
    const got = answer.dimension[variable]?.category.label;
    const codesGot = new Set(cellCodes(answer, variable));
    const missing = asked.filter((code) => !codesGot.has(code));
    const extra = [...codesGot].filter((code) => !asked.includes(code));
    if (got === undefined || missing.length > 0) throw new OddAnswer(name, `${variable} ${missing.join(', ')} saknas i svaret`);
    if (extra.length > 0) throw new OddAnswer(name, `${variable} ${extra.join(', ')} står i svaret utan att vara efterfrågad`);
  }
  for (const { code, name: wanted } of [...county.municipalities, { code: county.code, name: county.fullName }]) {
    const label = (answer.dimension['Region']?.category.label[code] ?? '').replace(/^\d+\s+/, '');
    if (!sameName(label, wanted)) throw new OddAnswer(name, `kod ${code} heter ”${label}” i svaret, väntade ”${wanted}”`);
  }
  const sums = new Map<string, number>();
  for (const { at, value } of cellsOf(name, answer)) {
    const key = `${at.get('Region') ?? ''} ${at.get('Tid') ?? ''}`;
    if (value === null || !Number.isInteger(value) || value < 0) {
      throw new OddAnswer(name, `värdet för ${key} är ${String(value)}, väntade ett heltal`);
    }
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  const at = (code: string, year: number): number => {
    const value = sums.get(`${code} ${year}`);
    if (value === undefined) throw new OddAnswer(name, `värde saknas för ${code} ${year}`);
    return value;
  };
  return years.map((year) => ({
    year,
    page: table.page,
    county: at(county.code, year),
    municipalities: new Map(county.municipalities.map(({ code }) => [code, at(code, year)])),
  }));
}

function cellCodes(answer: JsonStat, variable: string): readonly string[] {
  const index = answer.dimension[variable]?.category.index ?? [];
  return Array.isArray(index) ? index : Object.keys(index);
}

function check(name: string, population: Population, county: County, known: KnownPopulation): void {
  const { year } = population;
  const none: ReadonlyMap<number, number> = new Map();
  for (const place of county.municipalities) {
    const value = population.municipalities.get(place.code) ?? 0;
    if (value === 0) throw new OddAnswer(name, `${place.name} ${year} har ingen folkmängd`);
    refuseLeap(name, place.name, year, value, known.get(place.code) ?? none);
  }
  refuseLeap(name, county.fullName, year, population.county, known.get(county.code) ?? none);
  const sum = [...population.municipalities.values()].reduce((total, value) => total + value, 0);
  const slack = year >= FIRST_NOISY_YEAR ? NOISE_PER_MUNICIPALITY * county.municipalities.length : 0;
  if (Math.abs(sum - population.county) > slack) {
    throw new OddAnswer(name, `${year}: kommunerna blir tillsammans ${sum}, länet är ${population.county}`);
  }
}
