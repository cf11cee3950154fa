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

/** Rows as CSV with CRLF after each. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const separator = dialect === 'excel' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => quoted(textOf(cell, dialect), separator)).join(separator));
  return `${dialect === 'excel' ? BOM : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
