import type { Series, SeriesPeriod } from '../../src/domain/dataset';
import type { MissingReason, Quality } from '../../src/domain/reading';
import type { Facts, SourceRow } from './fact-files';
import type { CountyFile } from './sources';

type Cell = number | { readonly missing: MissingReason };

interface YearRow extends SourceRow {
  readonly code: string;
  readonly year: number;
}

/** Best first; a period is as good as its weakest row. */
const QUALITIES: readonly Quality[] = ['official', 'reported', 'second-hand', 'derived', 'example'];

function weakest(qualities: readonly Quality[]): Quality {
  return qualities.reduce((worst, quality) => (QUALITIES.indexOf(quality) > QUALITIES.indexOf(worst) ? quality : worst), 'official');
}

function onlyOne<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** A period out of one year's rows: values in the county's order, provenance as weak as the weakest row. */
function periodOf<R extends YearRow>(
  rows: readonly R[], period: string, title: string, county: number | null, cell: (row: R) => Cell,
): SeriesPeriod {
  const notes = unique(rows.map((row) => row.note));
  return {
    period,
    date: onlyOne(rows.map((row) => row.reference_date)) ?? period,
    publisher: unique(rows.map((row) => row.publisher)).join(', '),
    title,
    url: onlyOne(rows.map((row) => row.url)),
    quality: weakest(rows.map((row) => row.quality)),
    note: notes.length === 0 ? null : notes.join(' '),
    county,
    values: Object.fromEntries(rows.toSorted((a, b) => a.code.localeCompare(b.code)).map((row) => [row.code, cell(row)])),
  };
}

function byYear<R extends YearRow>(rows: readonly R[]): readonly (readonly [number, readonly R[]])[] {
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => a - b);
  return years.map((year) => [year, rows.filter((row) => row.year === year)]);
}

function populationSeries({ population, countyTotals }: Facts): Series {
  const total = (year: number) =>
    countyTotals.rows.find((row) => row.measure === 'folkmangd' && row.year === year)?.value ?? null;
  return {
    id: 'folkmangd', unit: 'invånare', timeless: false,
    periods: byYear(population.rows).map(([year, rows]) =>
      periodOf(rows, String(year), 'Folkmängd 31 december', total(year), (row) => row.population)),
  };
}

function landSeries({ area, countyTotals }: Facts): Series {
  const year = Number(area.rows[0]?.reference_date?.slice(0, 4) ?? 0);
  const rows = area.rows.map((row) => ({ ...row, year }));
  const county = countyTotals.rows.find((row) => row.measure === 'landareal' && row.year === year)?.value ?? null;
  return {
    id: 'landareal', unit: 'km²', timeless: true,
    periods: [periodOf(rows, String(year), 'Land- och vattenareal', county, (row) => row.land_km2)],
  };
}

/** Only years with a count for every municipality: a map of three out of all would mislead. */
function crimeSeries({ crime }: Facts, county: CountyFile): Series {
  const counted = crime.rows.flatMap((row) => (row.count === null ? [] : [{ ...row, count: row.count }]));
  const complete = byYear(counted).filter(([, rows]) => rows.length === county.municipalities.length);
  return {
    id: 'anmalda-brott', unit: 'anmälda brott', timeless: false,
    periods: complete.map(([year, rows]) => periodOf(rows, String(year), 'Anmälda brott totalt', null, (row) => row.count)),
  };
}

/** Kolada's signs for a value that is not there. */
function kpiMissing(status: '-' | '.' | '..' | null): MissingReason {
  switch (status) {
    case '.': return 'not-applicable';
    case '..': return 'confidential';
    case '-':
    case null: return 'not-in-sources';
  }
}

function kpiSeries({ kpis, kpiValues }: Facts): readonly Series[] {
  const present = [...new Set(kpiValues.rows.map((row) => row.kpi))].toSorted();
  return present.map((kpi) => {
    const title = kpis.rows.find((row) => row.kpi === kpi)?.title ?? kpi;
    const rows = kpiValues.rows.filter((row) => row.kpi === kpi);
    return {
      id: kpi, unit: title.includes('(%)') ? '%' : 'antal', timeless: false,
      periods: byYear(rows).map(([year, ofYear]) =>
        periodOf(ofYear, String(year), title, null, (row) => row.value ?? { missing: kpiMissing(row.status) })),
    };
  });
}

/** Every series that has figures; a key figure without rows is left out. */
export function buildSeries(facts: Facts, county: CountyFile): readonly Series[] {
  return [populationSeries(facts), landSeries(facts), crimeSeries(facts, county), ...kpiSeries(facts)]
    .filter((series) => series.periods.length > 0);
}
