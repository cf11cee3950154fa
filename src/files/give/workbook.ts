import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import { allowedInXml } from '../xml-text';
import { harmless } from './harmless';

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** Widths in signs. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly stickyRows?: number;
  readonly stickyColumns?: number;
}

/** How a cell looks; what fills in stands out from what is given. */
export type CellLook = 'plain' | 'title' | 'heading' | 'note' | 'entry' | 'mark';

export interface BookCell {
  readonly value: string | number | null;
  readonly look: CellLook;
}

const LINE = { borderStyle: 'thin', borderColor: '#c9c2b8' } as const;
const LOOKS = {
  plain: { wrap: true, alignVertical: 'top' },
  title: { fontWeight: 'bold', fontSize: 14 },
  heading: { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#f0ebe3', ...LINE },
  note: { alignVertical: 'top' },
  entry: { wrap: true, alignVertical: 'top', backgroundColor: '#fffdf5', ...LINE },
  mark: { fontWeight: 'bold', textColor: '#8b1a1a' },
} as const satisfies Record<CellLook, object>;

/** Half a sign, which XML has no place for either. */
const HALF_A_SIGN = /\p{Surrogate}/gu;

/** Points that a line of text takes. */
const LINE_HEIGHT = 15.6;
const LOOKS_THAT_RUN_ON: readonly CellLook[] = ['title', 'note', 'mark'];

/** Not every program sees by itself that a wrapped text needs a higher row. */
function heightOf(row: readonly BookCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, look }, column) => {
    if (typeof value !== 'string' || LOOKS_THAT_RUN_ON.includes(look)) return 1;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[column] ?? 10) - 1))), 0);
  });
  return Math.max(row.some(({ look }) => look === 'title') ? 2 : 1, ...lines) * LINE_HEIGHT;
}

function cellOf({ value, look }: BookCell, height: number): Cell {
  const style = { ...LOOKS[look], height };
  if (value === null || value === '') return { ...style };
  return typeof value === 'number' ? { value, type: Number, ...style } : { value: harmless(allowedInXml(value.replaceAll(HALF_A_SIGN, ''))), type: String, ...style };
}

function sheetOf({ name, rows, widths, stickyRows, stickyColumns }: BookSheet): Sheet<Blob> {
  return {
    sheet: name, orientation: 'landscape', columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, widths)))),
    ...(stickyRows === undefined ? {} : { stickyRowsCount: stickyRows }), ...(stickyColumns === undefined ? {} : { stickyColumnsCount: stickyColumns }),
  };
}

/** On paper a sheet is one page wide, however many columns it has. */
const FIT_TO_WIDTH: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace('<pageSetup ', '<pageSetup fitToHeight="0" '),
      },
    },
  },
};

/** Sheets as an XLSX file. No cell of text can be taken for a formula. */
export async function writeWorkbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11, features: [FIT_TO_WIDTH] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
