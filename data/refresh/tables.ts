import { join } from 'node:path';
import { type FactTable, readFacts } from './fact-table';
import type { TableShape } from './merge';

export interface RefreshedTable extends TableShape {
  /** What the table holds, in Swedish, for the change log. */
  readonly label: string;
  readonly file: string;
  readonly columns: readonly string[];
}

/** The files of `data/facts/` that the refresh writes; their columns are told in the README beside them. */
export const TABLES = {
  population: {
    label: 'Folkmängd', file: 'population.csv', columns: ['code', 'name', 'year', 'population'],
    key: ['year', 'code'], values: ['population'],
  },
  county: {
    label: 'Länets folkmängd', file: 'county-totals.csv', columns: ['measure', 'year', 'value'],
    key: ['measure', 'year'], values: ['value'],
  },
  crime: {
    label: 'Anmälda brott', file: 'crime.csv', columns: ['code', 'name', 'year', 'count', 'rate_per_100k'],
    key: ['year', 'code'], values: ['count', 'rate_per_100k'],
  },
  kolada: {
    label: 'Medborgarundersökningen', file: 'kolada-values.csv', columns: ['code', 'name', 'kpi', 'year', 'value', 'status'],
    key: ['kpi', 'year', 'code'], values: ['value', 'status'],
  },
} as const satisfies Record<string, RefreshedTable>;

export type TableId = keyof typeof TABLES;
export const TABLE_IDS: readonly TableId[] = ['population', 'county', 'crime', 'kolada'];

/** The tables as they stand. */
export async function readTables(factsDir: string): Promise<Readonly<Record<TableId, FactTable>>> {
  const read = (id: TableId) => readFacts(join(factsDir, TABLES[id].file), TABLES[id].columns);
  return {
    population: await read('population'), county: await read('county'),
    crime: await read('crime'), kolada: await read('kolada'),
  };
}
