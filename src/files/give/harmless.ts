/** Signs that make a spreadsheet take a text for a formula, or hide one behind a line break. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A plain number may begin with a minus sign: it is computed with, never executed. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A text as it may stand in a file that is opened in a spreadsheet: never read as a formula, and still readable. */
export function harmless(text: string): string {
  return STARTS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
