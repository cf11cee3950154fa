/** Cells for tests, and readings as they are compared. */
import { textCell } from './cell-text';
import type { CellReading, FieldValue, ProblemKind } from './proposal';
import type { Cell, Sheet } from './sheet';

export function numberCell(number: number, format: string | null = null): Cell {
  return { ...textCell(String(number)), kind: 'number', number, format };
}

/** A date as a spreadsheet stores it: days since 1899-12-30. */
export function dateCell(serial: number, format: string | null = 'yyyy-mm-dd'): Cell {
  return { ...textCell(String(serial)), kind: 'date', number: serial, format };
}

/** Excel's number of a day. @param iso "2026-05-22" */
export function serialOf(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}

export const readNumber = (number: number): CellReading => ({ state: 'read', value: { kind: 'number', number } });
export const readDay = (date: string): CellReading => ({ state: 'read', value: { kind: 'date', date } });
export const wrong = (kind: ProblemKind): CellReading => ({ state: 'wrong', problem: { kind, suggestions: [] } });

const asValue = (one: number | string): FieldValue => (typeof one === 'number' ? { kind: 'number', number: one } : { kind: 'date', date: one });
/** A doubt with the numbers or dates that may be meant, the likeliest first. */
export const doubt = (kind: ProblemKind, ...suggestions: readonly (number | string)[]): CellReading =>
  ({ state: 'doubt', problem: { kind, suggestions: suggestions.map(asValue) } });

/** A sheet of lines, its cells parted by bars. */
export function sheetOf(lines: readonly string[], more: Partial<Sheet> = {}): Sheet {
  return { file: 'svar.xlsx', name: 'Blad1', hidden: false, merged: [], rows: lines.map((line) => (line === '' ? [] : line.split('|').map(textCell))), ...more };
}
