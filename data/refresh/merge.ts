import type { FactRow, FactTable } from './fact-table';
import { BadInput } from './refusal';

export interface TableShape {
  /** Columns that together name a fact, in sorting order. */
  readonly key: readonly string[];
  /** Columns that hold what is said; the rest says where it comes from. */
  readonly values: readonly string[];
}

export type Change =
  | { readonly kind: 'new'; readonly row: FactRow }
  /** What was said differs from what the publisher says. */
  | { readonly kind: 'corrected'; readonly before: FactRow; readonly row: FactRow }
  /** The publisher says the same; the row now bears its mark. */
  | { readonly kind: 'confirmed'; readonly row: FactRow };

export interface Merged {
  readonly table: FactTable;
  readonly changes: readonly Change[];
}

/**
 * Puts the publisher's rows in the place of those with the same key. A row that already is official and says
 * the same is left as it is, so that a second run changes nothing. Rows that nobody fetched are kept.
 */
export function merge(table: FactTable, shape: TableShape, fetched: readonly FactRow[]): Merged {
  const keyOf = (row: FactRow) => shape.key.map((column) => row[column] ?? '').join(' ');
  const rows = new Map<string, FactRow>();
  for (const row of table.rows) {
    if (rows.has(keyOf(row))) throw new BadInput(table.file, `${keyOf(row)} står två gånger`);
    rows.set(keyOf(row), row);
  }
  const changes: Change[] = [];
  for (const row of fetched) {
    const before = rows.get(keyOf(row));
    const same = before !== undefined && shape.values.every((column) => sameCell(before[column], row[column]));
    if (same && before['quality'] === 'official') continue;
    rows.set(keyOf(row), row);
    if (before === undefined) changes.push({ kind: 'new', row });
    else if (same) changes.push({ kind: 'confirmed', row });
    else changes.push({ kind: 'corrected', before, row });
  }
  if (changes.length === 0) return { table, changes };
  const sorted = [...rows.values()].sort((a, b) => {
    for (const column of shape.key) {
      const order = (a[column] ?? '').localeCompare(b[column] ?? '', 'en');
      if (order !== 0) return order;
    }
    return 0;
  });
  return { table: { ...table, rows: sorted }, changes };
}

function sameCell(a = '', b = ''): boolean {
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}
