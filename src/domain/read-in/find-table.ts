/** Where in a sheet the answers are: a heading row over one row a municipality, or questions down a column. */
import { isEmpty, tidy } from './cell-text';
import { LAW_ITEMS, type FieldId } from './fields';
import type { RememberedColumns } from './input';
import { withListColumns } from './list-columns';
import { isBareDate, matchHeading } from './match-heading';
import type { ColumnUse } from './proposal';
import type { Cell, Sheet } from './sheet';

const HEADING_ROWS = 40;
const QUESTION_COLUMNS = 8;
const LEAST_QUESTIONS = 3;
/** Looking for misspelt headings costs more, so it is done in the likely places only. */
const [MISSPELT_ROWS, MISSPELT_COLUMNS] = [5, 60];

export interface Heading {
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

/** Settles headings that mean something only after the one before ("Lägesbild", "datum"), and those that say the same. */
function resolve(headings: readonly { readonly text: string; readonly index: number }[], remembered: RememberedColumns, forgiving: boolean, across: boolean): readonly Heading[] {
  let before: FieldId | null = null;
  const matched = withListColumns(headings.map(({ text, index }): Heading => {
    const use = matchHeading(text, remembered, forgiving);
    const item = LAW_ITEMS.find((one) => one === before);
    const resolved: ColumnUse = item !== undefined && isBareDate(text) ? { kind: 'field', field: `${item}-date`, sure: true } : use;
    before = resolved.kind === 'field' ? resolved.field : null;
    return { text, index, use: resolved };
  }), remembered, across);
  return matched.map((heading) => {
    const { use } = heading;
    if (use.kind !== 'field') return heading;
    const same = matched.filter((one) => one.use.kind === 'field' && one.use.field === use.field);
    const sure = same.filter((one) => one.use.kind === 'field' && one.use.sure);
    if (same.length === 1 || (sure.length === 1 && sure[0] === heading)) return heading;
    return { ...heading, use: { kind: 'question', candidates: [use.field] } };
  });
}

const isKnown = ({ use }: Heading): boolean => use.kind !== 'unknown';
/** Does what stands under it say something of an answer? */
export const isAnswering = ({ use }: Heading): boolean => use.kind === 'field' || use.kind === 'part' || use.kind === 'question';

function score(headings: readonly Heading[]): number {
  if (!headings.some(isAnswering)) return 0;
  return headings.filter((heading) => isKnown(heading)).length;
}

function headingsOfRow(sheet: Sheet, row: number, withAbove: boolean): readonly { readonly text: string; readonly index: number }[] {
  const width = Math.max(sheet.rows[row]?.length ?? 0, withAbove ? sheet.rows[row - 1]?.length ?? 0 : 0);
  return Array.from({ length: width }, (_, index) => {
    const own = withAbove ? shownAt(sheet, row, index) : textAt(sheet, row, index);
    const above = withAbove ? shownAt(sheet, row - 1, index) : '';
    return { text: above === '' || above === own ? own : `${above} ${own}`.trim(), index };
  }).filter(({ text }) => text !== '');
}

function bestRow(sheet: Sheet, remembered: RememberedColumns): { readonly table: FoundTable; readonly score: number } | null {
  let best: { readonly table: FoundTable; readonly score: number } | null = null;
  for (let row = 0; row < Math.min(sheet.rows.length, HEADING_ROWS); row += 1) {
    for (const withAbove of row === 0 ? [false] : [false, true]) {
      const texts = headingsOfRow(sheet, row, withAbove);
      const found = score(resolve(texts, remembered, false, true));
      if (found < 2 || found <= (best?.score ?? 0)) continue;
      best = { table: { kind: 'rows', headRow: row, headings: resolve(texts, remembered, true, true), mergedHead: withAbove }, score: found };
    }
  }
  return best;
}

function bestColumn(sheet: Sheet, remembered: RememberedColumns): { readonly table: FoundTable; readonly score: number } | null {
  let best: { readonly table: FoundTable; readonly score: number } | null = null;
  for (let column = 0; column < QUESTION_COLUMNS; column += 1) {
    const texts = sheet.rows.slice(0, 500).map((_, index) => ({ text: textAt(sheet, index, column), index })).filter(({ text }) => text !== '');
    const found = score(resolve(texts, remembered, false, false));
    if (found < LEAST_QUESTIONS || found <= (best?.score ?? 0)) continue;
    best = { table: { kind: 'questions', column, headings: resolve(texts, remembered, true, false) }, score: found };
  }
  return best;
}

/** A heading row among the first in which nothing is spelt as it should be. */
function misspeltRow(sheet: Sheet, remembered: RememberedColumns): FoundTable | null {
  for (let row = 0; row < Math.min(sheet.rows.length, MISSPELT_ROWS); row += 1) {
    const texts = headingsOfRow(sheet, row, false);
    if (texts.length > MISSPELT_COLUMNS) continue;
    const headings = resolve(texts, remembered, true, true);
    if (score(headings) >= 2) return { kind: 'rows', headRow: row, headings, mergedHead: false };
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
