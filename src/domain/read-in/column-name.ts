/** "A", "Z", "AA": a column as spreadsheets name it. @param column from 0 */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCodePoint(65 + (column % 26))}`;
}
