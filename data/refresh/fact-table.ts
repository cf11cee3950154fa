import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as v from 'valibot';
import { BadInput } from './refusal';

export type FactRow = Readonly<Record<string, string>>;
/** A CSV of `data/facts/`, whole, as text cells. */
export interface FactTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
}

/** The six columns that every fact ends with. */
export const SOURCE_COLUMNS = ['publisher', 'reference_date', 'url', 'retrieved_from', 'quality', 'note'] as const;

const cells = v.array(v.array(v.string()));

/** Reads a table; throws BadInput when its columns are not exactly `columns` and the six of the source. */
export async function readFacts(file: string, columns: readonly string[]): Promise<FactTable> {
  const expected = [...columns, ...SOURCE_COLUMNS];
  const [header = [], ...body] = v.parse(cells, parse(await readFile(file, 'utf8'), { bom: true }));
  if (header.join() !== expected.join()) throw new BadInput(file, `kolumnerna är ${header.join()}, väntade ${expected.join()}`);
  const rows = body.map((row) => Object.fromEntries(expected.map((column, i) => [column, row[i] ?? ''])));
  return { file, columns: expected, rows };
}

/** The table as CSV text, as it stands in the repository. */
export function writeFacts(table: FactTable): string {
  return stringify(table.rows.map((row) => table.columns.map((column) => row[column] ?? '')), {
    header: true, columns: [...table.columns], record_delimiter: '\n',
  });
}

/** The number in a cell, or null when the cell is empty; throws BadInput on anything else. */
export function numberIn(table: FactTable, row: FactRow, column: string): number | null {
  const cell = row[column] ?? '';
  if (cell === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new BadInput(table.file, `${column}: ”${cell}” är inget tal`);
  return Number(cell);
}
