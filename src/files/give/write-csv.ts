import { harmless } from './harmless';

/** A number, a text, or nothing said. */
export type CsvCell = string | number | null;

/** "excel": UTF-8 with BOM, semicolon, decimal comma. "plain": RFC 4180, comma, decimal point, no BOM. */
export type CsvDialect = 'excel' | 'plain';

const BOM = '\uFEFF';

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets open the plain variant too, so a formula is made harmless in both. */
function textOf(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  const text = String(cell);
  return dialect === 'excel' ? text.replace('.', ',') : text;
}

/** Rows as CSV with CRLF after each, without what only a file begins with: for the clipboard. */
export function csvLines(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const separator = dialect === 'excel' ? ';' : ',';
  return rows.map((row) => `${row.map((cell) => quoted(textOf(cell, dialect), separator)).join(separator)}\r\n`).join('');
}

/** Rows as a CSV file. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  return `${dialect === 'excel' ? BOM : ''}${csvLines(rows, dialect)}`;
}
