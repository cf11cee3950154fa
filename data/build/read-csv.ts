import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Column } from './columns';
import { FactsError } from './problem';
import type { Problem } from './problem';

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row of a file: its values by column, and the line it stands on. */
export type Row<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } & {
  readonly line: number;
};

/** A file with its rows, for messages that name both. */
export interface FactFile<R> {
  readonly file: string;
  readonly rows: readonly R[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'record' in value && Array.isArray(value.record);
}

function parseText(file: string, source: string): readonly Parsed[] {
  try {
    const records: unknown[] = parse(source, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
    return records.filter(isParsed);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const row = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new FactsError([{ file, row, column: null, said, expected: 'en CSV-fil enligt RFC 4180' }]);
  }
}

/** What stands for bytes that are no UTF-8, such as a file saved in Windows-1252. */
const UNREADABLE = '\uFFFD';

/** A row with a cell too many or too few; the column is the first one that has none, or the last. */
function wrongLength(file: string, row: number, record: readonly string[], names: readonly string[]): Problem {
  return {
    file, row, column: names[record.length] ?? names.at(-1) ?? null, said: record.join(','),
    expected: `${names.length} celler, raden har ${record.length}`,
  };
}

/**
 * Reads CSV text strictly: the header must be exactly the columns, every cell must parse.
 * @param file name used in messages
 * @throws FactsError with every refused cell (file, row, column, what it said, what was expected)
 */
export function parseCsv<C extends Columns>(file: string, source: string, columns: C): FactFile<Row<C>> {
  const names = Object.keys(columns);
  const [header, ...body] = parseText(file, source);
  const said = header?.record.join(',') ?? '';
  if (said !== names.join(',')) {
    throw new FactsError([{ file, row: 1, column: null, said, expected: `rubrikerna ${names.join(',')}` }]);
  }
  const problems: Problem[] = [];
  const rows = body.map(({ record, info }) => {
    const values: Record<string, unknown> = { line: info.lines };
    if (record.length !== names.length) {
      // A comma too many or too few moves every cell after it; what those say would only mislead.
      problems.push(wrongLength(file, info.lines, record, names));
      return values;
    }
    names.forEach((name, index) => {
      const cell = record[index] ?? '';
      const column = columns[name];
      const value = cell.includes(UNREADABLE) ? undefined : column?.parse(cell);
      if (value === undefined) {
        const expected = cell.includes(UNREADABLE) ? 'text i UTF-8' : column?.expected ?? '';
        problems.push({ file, row: info.lines, column: name, said: cell, expected });
      }
      values[name] = value;
    });
    return values;
  });
  if (problems.length > 0) throw new FactsError(problems);
  // Each cell has gone through its own column's parser above, which the type system cannot follow.
  return { file, rows: rows as unknown as readonly Row<C>[] };
}

/** Is the file there at all? What is there is read, or refused. */
export function hasTable(dir: string, name: string): boolean {
  return existsSync(join(dir, name));
}

/**
 * Reads a file from a directory; see parseCsv. A missing file is a problem like any other.
 * @param room the directory's name in messages
 */
export function readCsv<C extends Columns>(dir: string, name: string, columns: C, room = 'facts'): FactFile<Row<C>> {
  const file = `${room}/${name}`;
  let source: string;
  try {
    source = readFileSync(join(dir, name), 'utf8');
  } catch {
    throw new FactsError([{ file, row: null, column: null, said: null, expected: 'filen finns inte eller kan inte läsas' }]);
  }
  return parseCsv(file, source, columns);
}
