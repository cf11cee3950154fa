/** Tables as text: CSV and TSV as Swedish Excel writes them, and cells that are pasted. */
import Papa from 'papaparse';
import type { FileContent } from '../../domain/read-in/input';
import type { FileNote } from '../../domain/read-in/proposal';
import type { Cell } from '../../domain/read-in/sheet';
import type { ReadLimits } from './limits';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_ROWS = 100;
const NO_QUOTES = '\u0000';

interface Parsed {
  readonly rows: readonly (readonly string[])[];
  readonly brokenQuotes: boolean;
}

function parse(text: string, delimiter: string, rows: number, quotes = true): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rows, ...(quotes ? {} : { quoteChar: NO_QUOTES }) });
  return { rows: data, brokenQuotes: errors.some(({ type }) => type === 'Quotes') };
}

/** A quote that is never closed would swallow the rest of the file: then quotes are taken as they stand. */
function parseForgiving(text: string, delimiter: string, rows: number): readonly (readonly string[])[] {
  const parsed = parse(text, delimiter, rows);
  return parsed.brokenQuotes ? parse(text, delimiter, rows, false).rows : parsed.rows;
}

/** How well a delimiter fits: the share of rows that have the commonest width, when that is more than one column. */
function fit(text: string, delimiter: string): number {
  const rows = parseForgiving(text, delimiter, SAMPLE_ROWS).filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, times = 0] = [...widths].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return width < 2 ? 0 : times / rows.length;
}

/** The likeliest delimiter; tab before semicolon before comma where they fit as well. Null when nothing divides the rows. */
function detectDelimiter(text: string): string | null {
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, score: fit(text, delimiter) }));
  // A decimal comma divides as well: the comma has to fit clearly better than the signs that come before it.
  const best = fits.reduce((one, other) => (other.score > one.score + 0.3 ? other : one));
  return best.score > 0 ? best.delimiter : null;
}

function cellOf(text: string): Cell {
  return { text, kind: text.trim() === '' ? 'empty' : 'text', number: null, format: null, formula: false };
}

/** @param file its name, or null for what was pasted */
export function readDelimited(file: string | null, written: string, notes: readonly FileNote[], limits: ReadLimits): FileContent {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const declared = /^"?sep=(.)"?[^\n]*\n/iu.exec(text);
  // The last line ends; it does not begin an empty one.
  const body = (declared === null ? text : text.slice(declared[0].length)).replace(/\n+$/u, '');
  if (body.trim() === '') return { kind: 'refused', reason: 'empty', detail: '' };
  const delimiter = declared?.[1] ?? detectDelimiter(body);
  if (delimiter === null) return { kind: 'refused', reason: 'not-a-table', detail: '' };
  const rows = parseForgiving(body, delimiter, limits.rows + 1);
  if (rows.length > limits.rows) return { kind: 'refused', reason: 'too-many-rows', detail: String(limits.rows) };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > limits.columns) return { kind: 'refused', reason: 'too-many-columns', detail: String(width) };
  // The row of "sep=" is one of the file, so that a row's number is the one that a person sees.
  const first: readonly (readonly Cell[])[] = declared === null ? [] : [[cellOf('')]];
  const cells = rows.map((row) => row.map((cell) => cellOf(cell.slice(0, limits.cellLength))));
  return { kind: 'sheets', sheets: [{ file, name: null, hidden: false, rows: [...first, ...cells], merged: [] }], notes };
}
