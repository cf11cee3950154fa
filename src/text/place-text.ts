import { columnName } from '../domain/read-in/column-name';
import type { Place } from '../domain/read-in/sheet';
import { readInText } from './sv/read-in';

/** Where something stands: "svar.xlsx, blad Svar, cell C7", "inklistrat, rad 3". */
export function placeText({ file, sheet, row, column }: Place): string {
  const { place } = readInText;
  const cell = row !== null && column !== null ? place.cell(columnName(column), row + 1)
    : row !== null ? place.row(row + 1) : column !== null ? place.column(columnName(column)) : null;
  return [file ?? place.pasted, sheet === null ? null : place.sheet(sheet), cell].filter((part) => part !== null).join(', ');
}
