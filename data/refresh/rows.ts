import { FIRST_NOISY_YEAR } from '../build/noise';
import type { ReportedCrime } from './bra';
import type { FactRow } from './fact-table';
import type { KoladaValue } from './kolada';
import type { County } from './place';
import type { Population } from './population';
import { KOLADA_PAGE, type SurveyKpi } from './sources';

const NOISE = 'SCB lägger från 2025 in små slumpmässiga störningar, så delar och summor stämmer inte alltid på enheten.';
const NO_VALUE: Readonly<Record<string, string>> = {
  '-': 'Inget värde hos Kolada: bortfall.',
  '.': 'Inget värde hos Kolada: ej tillämpligt.',
  '..': 'Inget värde hos Kolada: sekretess.',
};
const official = { retrieved_from: '', quality: 'official' } as const;

/** Rows for `population.csv`. */
export function populationRows(county: County, populations: readonly Population[]): readonly FactRow[] {
  return populations.flatMap(({ year, page, municipalities }) => county.municipalities.map(({ code, name }) => ({
    code, name, year: String(year), population: String(municipalities.get(code) ?? ''),
    publisher: 'SCB', reference_date: `${year}-12-31`, url: page, ...official, note: year >= FIRST_NOISY_YEAR ? NOISE : '',
  })));
}

/** Rows for `county-totals.csv`. */
export function countyRows(populations: readonly Population[]): readonly FactRow[] {
  return populations.map(({ year, page, county }) => ({
    measure: 'folkmangd', year: String(year), value: String(county),
    publisher: 'SCB', reference_date: `${year}-12-31`, url: page, ...official, note: year >= FIRST_NOISY_YEAR ? NOISE : '',
  }));
}

/** Rows for `crime.csv` of one year: Brå's count, and Kolada's rate, which has the decimal that Brå's file lacks. */
export function crimeRows(
  county: County, year: number, url: string, crimes: ReadonlyMap<string, ReportedCrime>, rates: ReadonlyMap<string, number>,
): readonly FactRow[] {
  return county.municipalities.map(({ code, name }) => {
    const rate = rates.get(code);
    return {
      code, name, year: String(year), count: String(crimes.get(code)?.count ?? ''), rate_per_100k: rate?.toFixed(1) ?? '',
      publisher: 'Brå', reference_date: String(year), url, ...official,
      note: rate === undefined ? 'Kvoten fanns inte hos Kolada när antalet hämtades.' : 'Kvoten är hämtad från Kolada (N07540).',
    };
  });
}

/** Rows for `kolada-values.csv` of one key figure; shares are kept to at most two decimals. */
export function surveyRows(county: County, kpi: SurveyKpi, values: readonly KoladaValue[]): readonly FactRow[] {
  const names = new Map(county.municipalities.map(({ code, name }) => [code, name]));
  return values.map(({ code, year, value, status }) => ({
    code, name: names.get(code) ?? '', kpi: kpi.id, year: String(year),
    value: value === null ? '' : String(Number(value.toFixed(2))), status,
    publisher: kpi.publisher, reference_date: String(year), url: KOLADA_PAGE, ...official,
    note: value === null ? NO_VALUE[status] ?? '' : kpi.note(year),
  }));
}
