import {
  code, decimal, id, listed, mailbox, oneOf, optional, partialDate, phone, text, url, whole, year,
} from './columns';
import { FactsError } from './problem';
import type { Problem } from './problem';
import { hasTable, readCsv } from './read-csv';
import type { Columns, FactFile, Row } from './read-csv';

/** The six columns every file ends with; see `data/facts/README.md`. */
const SOURCE = {
  publisher: text,
  reference_date: optional(partialDate),
  url: optional(url),
  retrieved_from: optional(text),
  quality: oneOf('official', 'second-hand', 'derived', 'reported', 'example'),
  note: optional(text),
};
export type SourceRow = Row<typeof SOURCE>;

const MUNICIPALITY = { code, name: text };
const PEOPLE = whole(0, 5_000_000);
const KM2 = decimal(0, 200_000);

const population = { ...MUNICIPALITY, year, population: PEOPLE, ...SOURCE };
const countyTotals = { measure: oneOf('folkmangd', 'landareal'), year, value: decimal(0, 20_000_000), ...SOURCE };
const halfYear = {
  ...MUNICIPALITY, date: partialDate, population: PEOPLE, change_since_2016_12_31: whole(-100_000, 100_000), ...SOURCE,
};
const area = { ...MUNICIPALITY, land_km2: KM2, inland_water_km2: KM2, total_km2: KM2, ...SOURCE };
const seats = { ...MUNICIPALITY, seat: text, lon: decimal(-180, 180), lat: decimal(-85, 85), seat_population: optional(PEOPLE), ...SOURCE };
const skrGroups = {
  ...MUNICIPALITY, group_2023: id, group_2023_name: text, kolada_group: text, group_2017: id, group_2017_name: text, ...SOURCE,
};
const policeAreas = { ...MUNICIPALITY, police_area: text, basis: oneOf('stated', 'derived'), ...SOURCE };
const crime = { ...MUNICIPALITY, year, count: optional(whole(0, 1_000_000)), rate_per_100k: optional(decimal(0, 100_000)), ...SOURCE };
const policeFigures = { area: text, measure: text, value: decimal(0, 10_000_000), unit: text, ...SOURCE };
const promises = {
  ...MUNICIPALITY, kind: oneOf('promise', 'survey'), start: optional(partialDate), end: optional(partialDate), text, ...SOURCE,
};
const agreements = { ...MUNICIPALITY, start: optional(partialDate), end: optional(partialDate), text, ...SOURCE };
const initiatives = {
  ...MUNICIPALITY, title: text, text, prevention: oneOf('social', 'situational'), theme: id, secondary_themes: listed,
  year: optional(year), ...SOURCE,
};
const themes = { id, label: text, synonyms: listed, ...SOURCE };
const contacts = { ...MUNICIPALITY, phone: optional(phone), mailbox: optional(mailbox), website: optional(url), ...SOURCE };
const places = { name: text, code, municipality: text, lon: decimal(-180, 180), lat: decimal(-85, 85), ...SOURCE };
const letter = { ...MUNICIPALITY, signed: oneOf('sender', 'not-sender'), ...SOURCE };
const kpis = {
  kpi: text, title: text, municipality_type: oneOf('K', 'L', 'A'), publication_period: year, publication_date: partialDate,
  definition: text, ...SOURCE,
};
const kpiValues = {
  ...MUNICIPALITY, kpi: text, year, value: optional(decimal(-1e9, 1e9)), status: optional(oneOf('-', '.', '..')), ...SOURCE,
};

/** Runs all readers, so that one report names every file's problems. */
function collect<T extends Record<string, () => unknown>>(readers: T): { [K in keyof T]: ReturnType<T[K]> } {
  const problems: Problem[] = [];
  const results: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(readers)) {
    try {
      results[key] = read();
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new FactsError(problems);
  // Every reader has run and none has thrown, so every key holds its own reader's result.
  return results as { [K in keyof T]: ReturnType<T[K]> };
}

/** The columns of the tables that every county has to have, for whoever sets up another one. */
export const NEEDED_TABLES = { population, area, seats } as const;

/**
 * Reads every facts file.
 * @param dir the directory of the CSV files
 * @param shared where lists that are the product's own stand; a table that is in neither place is then empty.
 *   Null where every table has to be there
 * @throws FactsError with every refused cell of every file
 */
export function readFacts(dir: string, shared: string | null = null) {
  const needed = <C extends Columns>(name: string, columns: C) => (): FactFile<Row<C>> => readCsv(dir, `${name}.csv`, columns);
  const file = <C extends Columns>(name: string, columns: C) => (): FactFile<Row<C>> => (
    shared === null || hasTable(dir, `${name}.csv`) ? readCsv(dir, `${name}.csv`, columns) : { file: `facts/${name}.csv`, rows: [] });
  const list = <C extends Columns>(name: string, columns: C) => (): FactFile<Row<C>> =>
    readCsv(shared === null || hasTable(dir, `${name}.csv`) ? dir : shared, `${name}.csv`, columns);
  return collect({
    population: needed('population', population),
    countyTotals: file('county-totals', countyTotals),
    halfYear: file('population-2017-06-30', halfYear),
    area: needed('area', area),
    seats: needed('seats', seats),
    skrGroups: file('skr-groups', skrGroups),
    policeAreas: file('police-areas', policeAreas),
    crime: file('crime', crime),
    policeFigures: file('police-figures', policeFigures),
    promises: file('promises', promises),
    agreements: file('agreements', agreements),
    initiatives: file('initiatives', initiatives),
    themes: list('themes', themes),
    contacts: file('contacts', contacts),
    places: file('places', places),
    letter: file('letter-2017', letter),
    kpis: list('kolada-kpis', kpis),
    kpiValues: file('kolada-values', kpiValues),
  });
}

export type Facts = ReturnType<typeof readFacts>;
