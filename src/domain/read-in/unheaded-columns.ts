/** Columns over which no heading stands. */
import { isEmpty } from './cell-text';
import type { Cell, Sheet } from './sheet';

const holds = (cell: Cell | undefined): boolean => cell !== undefined && !(cell.kind === 'text' && cell.text === '') && !isEmpty(cell);

/**
 * Columns without a heading in which the rows of answers hold something. They are shown to the reader, and not read
 * unless the reader says what they are. A note beneath or beside the table makes no column.
 * @param headed columns that have a heading
 * @param telling those that tell whether a row is an answer
 */
export function unheadedColumns(sheet: Sheet, headRow: number, headed: ReadonlySet<number>, telling: readonly number[]): readonly { readonly text: string; readonly index: number }[] {
  const rows = sheet.rows.slice(headRow + 1).filter((row) => telling.some((index) => holds(row[index])));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !headed.has(index) && rows.some((row) => holds(row[index])))
    .map((index) => ({ text: '', index }));
}
