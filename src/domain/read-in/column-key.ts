/** Under which the reader's choice for a column is found again. */
import { headingKey } from './match-heading';
import type { Place } from './sheet';

/** By its heading, wherever it stands; a column without one is known by its place, in this file alone. */
export function columnKey(heading: string, { file, sheet, row, column }: Place): string {
  const key = headingKey(heading);
  // Brackets do not occur in the key of a heading.
  return key === '' ? JSON.stringify([file, sheet, row, column]) : key;
}

/** Is the choice for files to come as well? Another file's column B is another column. */
export function isForFilesToCome(key: string): boolean {
  return !key.startsWith('[');
}
