import { type FactRow, type FactTable, numberIn } from './fact-table';
import type { County } from './place';
import type { KnownPopulation } from './population';

/** What the tables say already: code (municipality or county) → year → inhabitants. */
export function knownPopulation(county: County, population: FactTable, totals: FactTable): KnownPopulation {
  const known = new Map<string, Map<number, number>>();
  const add = (table: FactTable, row: FactRow, code: string, column: string) => {
    const value = numberIn(table, row, column);
    const years = known.get(code) ?? new Map<number, number>();
    if (value !== null) known.set(code, years.set(Number(row['year']), value));
  };
  for (const row of population.rows) add(population, row, row['code'] ?? '', 'population');
  for (const row of totals.rows) {
    if (row['measure'] === 'folkmangd') add(totals, row, county.code, 'value');
  }
  return known;
}

/** Year → crimes in all the county's municipalities together, for the years where each of them is known. */
export function knownCrime(county: County, crime: FactTable): ReadonlyMap<number, number> {
  const counts = new Map<number, number[]>();
  for (const row of crime.rows) {
    const count = numberIn(crime, row, 'count');
    const year = Number(row['year']);
    if (count !== null) counts.set(year, [...(counts.get(year) ?? []), count]);
  }
  return new Map([...counts].flatMap(([year, list]) =>
    list.length === county.municipalities.length ? [[year, list.reduce((a, b) => a + b, 0)] as const] : []));
}

/** "kpi year code" → the share in percent that the table has. */
export function knownShares(kolada: FactTable): ReadonlyMap<string, number> {
  return new Map(kolada.rows.flatMap((row) => {
    const value = numberIn(kolada, row, 'value');
    return value === null ? [] : [[`${row['kpi'] ?? ''} ${row['year'] ?? ''} ${row['code'] ?? ''}`, value] as const];
  }));
}
