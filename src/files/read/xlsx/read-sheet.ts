/** The cells of one worksheet, as they were saved. Formulas are never computed. */
import { isEmpty } from '../../../domain/read-in/cell-text';
import type { Cell, MergedArea } from '../../../domain/read-in/sheet';
import type { ReadLimits } from '../limits';
import { ReadingError } from './reading-error';
import { isDateFormat, showNumber } from './show-number';
import { walkXml } from './walk-xml';
import { TextCollector } from './workbook';

export interface WorkbookParts {
  readonly texts: readonly string[];
  readonly formats: readonly (string | null)[];
  readonly from1904: boolean;
}

export interface ReadSheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedArea[];
  /** Address of the first formula, and how many there are. */
  readonly formulas: { readonly first: string; readonly count: number } | null;
  /** Rows and columns that are hidden and hold something, 0-based, ascending. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

const EMPTY: Cell = { text: '', kind: 'empty', number: null, format: null, formula: false };
const MOST_MERGED = 2_000;
const DAYS_TO_1904 = 1_462;
const DAY_MS = 86_400_000;

interface Address {
  readonly row: number;
  readonly column: number;
}

/** "AB12" as row 11, column 27; null when it is no address. */
function addressOf(reference: string): Address | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (match === null) return null;
  const column = [...match[1] ?? ''].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

function areaOf(reference: string): MergedArea | null {
  const [from, to] = reference.split(':').map(addressOf);
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
}

interface Raw {
  readonly type: string;
  readonly format: string | null;
  readonly value: string | null;
  readonly inline: string;
  readonly formula: string | null;
}

function numberCell(number: number, { format }: Raw, formula: boolean, from1904: boolean): Cell {
  if (!Number.isFinite(number)) return { ...EMPTY, kind: 'error', text: String(number), formula };
  const date = isDateFormat(format);
  const stored = date && from1904 ? number + DAYS_TO_1904 : number;
  return { text: showNumber(stored, format), kind: date ? 'date' : 'number', number: stored, format, formula };
}

function textCell(text: string, format: string | null, formula: boolean, limit: number): Cell {
  return text === '' ? { ...EMPTY, formula } : { text: text.slice(0, limit), kind: 'text', number: null, format, formula };
}

function cellOf(raw: Raw, { texts, from1904 }: WorkbookParts, limit: number): Cell {
  const formula = raw.formula !== null;
  const value = raw.value ?? '';
  if (formula && raw.value === null && raw.type !== 'str' && raw.type !== 'inlineStr') {
    // Written by a program that computes nothing: there is no saved value to read.
    return { text: `=${raw.formula ?? ''}`.slice(0, 200), kind: 'error', number: null, format: null, formula };
  }
  switch (raw.type) {
    case 's': return textCell(texts[Number(value)] ?? '', raw.format, formula, limit);
    case 'str': return textCell(value, raw.format, formula, limit);
    case 'inlineStr': return textCell(raw.inline, raw.format, formula, limit);
    case 'b': return value === '' ? EMPTY : { text: value === '1' || value === 'true' ? 'SANT' : 'FALSKT', kind: 'boolean', number: null, format: null, formula };
    case 'e': return { text: value, kind: 'error', number: null, format: null, formula };
    case 'd': {
      // A time without a zone is no moment of the machine's own: the day that was written is the day that is read.
      const days = Date.parse(/T[^Z+-]*$/u.test(value) ? `${value}Z` : value) / DAY_MS + 25_569;
      return Number.isNaN(days) ? textCell(value, raw.format, formula, limit) : { text: value.slice(0, 10), kind: 'date', number: days, format: raw.format, formula };
    }
    default: return value.trim() === '' ? { ...EMPTY, formula } : numberCell(Number(value), raw, formula, from1904);
  }
}

/** A row or column range that nobody sees: hidden, or folded away in an outline. */
const isHidden = ({ hidden }: Readonly<Record<string, string>>): boolean => hidden === '1' || hidden === 'true';

/** @throws ReadingError when the sheet is damaged or larger than the limits */
export function readSheet(xml: string, parts: WorkbookParts, limits: ReadLimits): ReadSheet {
  const rows: Cell[][] = [];
  const merged: MergedArea[] = [];
  const collector = new TextCollector();
  const hiddenRows = new Set<number>();
  const hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  let formulas: ReadSheet['formulas'] = null;
  let row = -1;
  let column = -1;
  let attributes: Readonly<Record<string, string>> = {};
  let [value, formula]: [string | null, string | null] = [null, null];
  let tooMany: ReadingError | null = null;
  let reading: 'v' | 'f' | null = null;

  const place = (stop: () => void): void => {
    const { r = '', t = 'n', s = '' } = attributes;
    const cell = cellOf({ type: t, format: parts.formats[Number(s)] ?? null, value, inline: collector.take(), formula }, parts, limits.cellLength);
    if (formula !== null) formulas = { first: formulas?.first ?? r, count: (formulas?.count ?? 0) + 1 };
    if (cell.kind === 'empty') return;
    if (row >= limits.rows) tooMany = new ReadingError('too-many-rows', String(limits.rows));
    else if (column >= limits.columns) tooMany = new ReadingError('too-many-columns', String(column + 1));
    if (tooMany !== null) { stop(); return; }
    while (rows.length <= row) rows.push([]);
    const cells = rows[row];
    if (cells === undefined) return;
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = cell;
  };
  let stopWalk = (): void => undefined;
  walkXml(xml, {
    open: (name, found, stop) => {
      stopWalk = stop;
      collector.open(name);
      switch (name) {
        case 'row': {
          const at = Number(found['r']);
          row = Number.isInteger(at) && at > 0 ? at - 1 : row + 1;
          column = -1;
          if (isHidden(found)) hiddenRows.add(row);
          break;
        }
        case 'col':
          if (isHidden(found)) hiddenColumns.push({ from: Number(found['min']) - 1, to: Number(found['max']) - 1 });
          break;
        case 'c': {
          attributes = found;
          [value, formula] = [null, null];
          const address = addressOf(found['r'] ?? '');
          column = address?.column ?? column + 1;
          row = address?.row ?? Math.max(row, 0);
          break;
        }
        case 'v': reading = 'v'; value = ''; break;
        case 'f': reading = 'f'; formula = ''; break;
        case 'mergeCell': {
          const area = areaOf(found['ref'] ?? '');
          if (area !== null && merged.length < MOST_MERGED) merged.push(area);
          break;
        }
        default: break;
      }
    },
    close: (name) => {
      collector.close(name);
      if (name === 'v' || name === 'f') reading = null;
      if (name === 'c') place(stopWalk);
    },
    text: (text) => {
      if (reading === 'v') value = (value ?? '') + text;
      else if (reading === 'f') formula = (formula ?? '') + text;
      else collector.text(text);
    },
  });
  if (tooMany !== null) throw tooMany;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => hiddenColumns.some(({ from, to }) => index >= from && index <= to) && rows.some((cells) => !isEmpty(cells[index])));
  return { rows, merged, formulas, hidden: { rows: [...hiddenRows].filter((index) => rows[index]?.some((cell) => !isEmpty(cell))), columns } };
}
