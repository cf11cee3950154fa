/** Where in a sheet the answers are: a heading row over one row a municipality, or questions down a column. */
import { isEmpty, tidy } from './cell-text';
import type { RememberedColumns } from './input';
import type { ColumnUse } from './proposal';
import { matched, resolve, withoutDoubles, type Matching, type Told } from './resolve-headings';
import type { Cell, Sheet } from './sheet';
import { withStatusOrDate } from './status-or-date';
import { unheadedColumns } from './unheaded-columns';

const HEADING_ROWS = 40;
const QUESTION_COLUMNS = 8;
const LEAST_QUESTIONS = 3;
/** Looking for misspelt headings costs more, so it is done in the likely places only. */
const [MISSPELT_ROWS, MISSPELT_COLUMNS] = [5, 60];

export interface Heading {
  /** Empty over a column that has none. */
  readonly text: string;
  /** Column of a table, row of a sheet of questions. */
  readonly index: number;
  readonly use: ColumnUse;
}

export type FoundTable =
  | { readonly kind: 'rows'; readonly headRow: number; readonly headings: readonly Heading[]; readonly mergedHead: boolean }
  | { readonly kind: 'questions'; readonly column: number; readonly headings: readonly Heading[] };

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

const textAt = (sheet: Sheet, row: number, column: number): string => tidy(cellAt(sheet, row, column)?.text ?? '');

/** The text of a cell, or of the merged area it is part of. */
function shownAt(sheet: Sheet, row: number, column: number): string {
  const own = textAt(sheet, row, column);
  if (own !== '') return own;
  const area = sheet.merged.find((one) => row >= one.fromRow && row <= one.toRow && column >= one.fromColumn && column <= one.toColumn);
  return area === undefined ? '' : textAt(sheet, area.fromRow, area.fromColumn);
}

/** A heading that is merged downwards stands over its column in each of its rows; one merged across is that of a group. */
function headingAt(sheet: Sheet, row: number, column: number): string {
  const own = textAt(sheet, row, column);
  if (own !== '') return own;
  const area = sheet.merged.find((one) => one.fromColumn === column && one.toColumn === column && row > one.fromRow && row <= one.toRow);
  return area === undefined ? '' : textAt(sheet, area.fromRow, column);
}

const isKnown = ({ use }: Heading): boolean => use.kind !== 'unknown';
/** Does what stands under it say something of an answer? */
export const isAnswering = ({ use }: Heading): boolean => use.kind === 'field' || use.kind === 'part' || use.kind === 'question';

function score(headings: readonly Heading[]): number {
  if (!headings.some(isAnswering)) return 0;
  return headings.filter((heading) => isKnown(heading)).length;
}

function headingsOfRow(sheet: Sheet, row: number, withAbove: boolean): readonly Told[] {
  const widthOf = (at: number): number => sheet.rows[at]?.length ?? 0;
  const mergedTo = Math.max(0, ...sheet.merged.filter((one) => row > one.fromRow && row <= one.toRow).map((one) => one.toColumn + 1));
  const width = Math.max(widthOf(row), mergedTo, withAbove ? widthOf(row - 1) : 0);
  return Array.from({ length: width }, (_, index) => {
    const own = withAbove ? shownAt(sheet, row, index) : headingAt(sheet, row, index);
    const above = withAbove ? shownAt(sheet, row - 1, index) : '';
    return { text: above === '' || above === own ? own : `${above} ${own}`.trim(), index };
  }).filter(({ text }) => text !== '');
}

interface Found {
  readonly table: FoundTable;
  readonly score: number;
}

const acrossRow = ({ file, name: sheet }: Sheet, row: number, remembered: RememberedColumns): Matching =>
  ({ remembered, across: true, placeOf: (column) => ({ file, sheet, row, column }) });
const downColumn = ({ file, name: sheet }: Sheet, column: number, remembered: RememberedColumns): Matching =>
  ({ remembered, across: false, placeOf: (row) => ({ file, sheet, row, column }) });

/** The table under a row of headings, with the columns that have none and what the cells tell of the others. */
function rowsTable(sheet: Sheet, headRow: number, told: readonly Told[], mergedHead: boolean, matching: Matching): FoundTable {
  const telling = resolve(told, matching, true).filter((heading) => isAnswering(heading) || heading.use.kind === 'municipality').map(({ index }) => index);
  const unheaded = unheadedColumns(sheet, headRow, new Set(told.map(({ index }) => index)), telling);
  const all = matched([...told, ...unheaded].toSorted((a, b) => a.index - b.index), matching, true);
  const under = ({ index }: Heading) => sheet.rows.slice(headRow + 1).map((row) => row[index]);
  return { kind: 'rows', headRow, headings: withoutDoubles(withStatusOrDate(all, under, matching.remembered)), mergedHead };
}

/** A row's headings, by themselves or with what stands above them: what says most, then what asks for most answers. */
function headingsAt(sheet: Sheet, row: number, matching: Matching): { readonly told: readonly Told[]; readonly withAbove: boolean; readonly score: number } {
  const of = (withAbove: boolean) => {
    const told = headingsOfRow(sheet, row, withAbove);
    const headings = resolve(told, matching, false);
    return { told, withAbove, score: score(headings), fields: headings.filter(({ use }) => use.kind === 'field').length };
  };
  const lone = of(false);
  if (row === 0) return lone;
  const both = of(true);
  return both.score > lone.score || (both.score === lone.score && both.fields > lone.fields) ? both : lone;
}

function bestRow(sheet: Sheet, remembered: RememberedColumns): Found | null {
  let best: Found | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, HEADING_ROWS); row += 1) {
    const matching = acrossRow(sheet, row, remembered);
    const { told, withAbove, score: found } = headingsAt(sheet, row, matching);
    if (found < 2 || found <= (best?.score ?? 0)) continue;
    best = { table: rowsTable(sheet, row, told, withAbove, matching), score: found };
  }
  return best;
}

function bestColumn(sheet: Sheet, remembered: RememberedColumns): Found | null {
  let best: Found | null = null;
  for (let column = 0; column < QUESTION_COLUMNS; column += 1) {
    const matching = downColumn(sheet, column, remembered);
    const told = sheet.rows.slice(0, 500).map((_, index) => ({ text: textAt(sheet, index, column), index })).filter(({ text }) => text !== '');
    const found = score(resolve(told, matching, false));
    if (found < LEAST_QUESTIONS || found <= (best?.score ?? 0)) continue;
    const beside = ({ index }: Heading) => sheet.rows[index]?.slice(column + 1) ?? [];
    best = { table: { kind: 'questions', column, headings: withoutDoubles(withStatusOrDate(matched(told, matching, true), beside, remembered)) }, score: found };
  }
  return best;
}

/** A heading row among the first in which nothing is spelt as it should be. */
function misspeltRow(sheet: Sheet, remembered: RememberedColumns): FoundTable | null {
  for (let row = 0; row < Math.min(sheet.rows.length, MISSPELT_ROWS); row += 1) {
    const told = headingsOfRow(sheet, row, false);
    if (told.length > MISSPELT_COLUMNS) continue;
    const matching = acrossRow(sheet, row, remembered);
    if (score(resolve(told, matching, true)) >= 2) return rowsTable(sheet, row, told, false, matching);
  }
  return null;
}

/** The answers' table of a sheet; null when there is none that can be told. */
export function findTable(sheet: Sheet, remembered: RememberedColumns): FoundTable | null {
  const [across, down] = [bestRow(sheet, remembered), bestColumn(sheet, remembered)];
  if (across === null && down === null) return misspeltRow(sheet, remembered);
  if (down !== null && down.score > (across?.score ?? 0)) return down.table;
  return across?.table ?? null;
}

/** Is there anything in the row at all? */
export function isEmptyRow(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).every((cell) => isEmpty(cell));
}
