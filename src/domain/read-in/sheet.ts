/** A file as cells, before anything is understood of it. What a reader of XLSX, CSV or a paste hands over. */

/** A cell as the file says it. */
export interface Cell {
  /** As a person sees it in the file: "50 %", "0,5", "2026-05-22". */
  readonly text: string;
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** The stored number of a number or date cell (days since 1899-12-30 for a date); null otherwise. */
  readonly number: number | null;
  /** The number format of the cell, e.g. "0%"; null where the file has none. */
  readonly format: string | null;
  /** The value was computed by a formula. It is read as saved; nothing is computed here. */
  readonly formula: boolean;
}

export interface Sheet {
  /** File name; null for what was pasted. */
  readonly file: string | null;
  /** Name of the sheet within the file; null where files have none. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Rows from the sheet's first, empty ones included, so that an index is a place in the file. */
  readonly rows: readonly (readonly Cell[])[];
  /** Areas that are shown as one cell; what they say stands in their first cell. Empty for files that have none. */
  readonly merged: readonly MergedArea[];
}

/** An area of merged cells, ends included, 0-based. */
export interface MergedArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Where something stands in a file. */
export interface Place {
  readonly file: string | null;
  readonly sheet: string | null;
  /** 0-based; null when the whole sheet or a field of a JSON file is meant. */
  readonly row: number | null;
  readonly column: number | null;
}
