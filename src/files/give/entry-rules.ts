/**
 * What the writing library has no words for, added to the XML of its file: which cells may be filled in on a protected
 * sheet, and what may be written in them. No password: the protection keeps from mistakes, not from people.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnName } from '../../domain/read-in/column-name';
import { escapeXml } from '../xml-text';

/** What may be written in the cells of one column; rows and columns are 0-based, ends included. */
export interface EntryRule {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  /** Told when a cell is entered. */
  readonly title: string;
  readonly prompt: string;
  /** Words to choose among, an area that holds them, a condition for the first cell, or nothing but the prompt. */
  readonly allowed:
    | { readonly kind: 'words'; readonly words: readonly string[] }
    | { readonly kind: 'area'; readonly area: string }
    | { readonly kind: 'condition'; readonly formula: string; readonly message: string }
    | { readonly kind: 'anything' };
}

export interface SheetRules {
  readonly rules: readonly EntryRule[];
  /** Null for a locked cell; "text" for one where nothing that is written becomes a date or a number. */
  readonly opened: (row: number, column: number) => Opened | null;
}
export type Opened = 'text' | 'general';

/** The number format of text, built into every spreadsheet. */
const TEXT_FORMAT = 49;

/** Excel refuses a file with longer ones. */
export const LIMITS = { title: 32, prompt: 255, words: 255 } as const;

function withinLimit(text: string, limit: number): string {
  if (text.length > limit) throw new RangeError(`Longer than the ${limit} signs that a spreadsheet takes: ${text}`);
  return text;
}

function validationOf({ column, fromRow, toRow, title, prompt, allowed }: EntryRule): string {
  const name = columnName(column);
  const about = `allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(withinLimit(title, LIMITS.title))}" prompt="${escapeXml(withinLimit(prompt, LIMITS.prompt))}" sqref="${name}${fromRow + 1}:${name}${toRow + 1}"`;
  switch (allowed.kind) {
    case 'words': {
      const words = withinLimit(allowed.words.join(','), LIMITS.words);
      return `<dataValidation type="list" errorStyle="stop" showErrorMessage="1" ${about}><formula1>"${escapeXml(words)}"</formula1></dataValidation>`;
    }
    case 'area': return `<dataValidation type="list" ${about}><formula1>${escapeXml(allowed.area)}</formula1></dataValidation>`;
    case 'condition':
      return `<dataValidation type="custom" errorStyle="warning" showErrorMessage="1" error="${escapeXml(withinLimit(allowed.message, LIMITS.prompt))}" ${about}><formula1>${escapeXml(allowed.formula)}</formula1></dataValidation>`;
    case 'anything': return `<dataValidation ${about}/>`;
  }
}

/** Every cell style twice more: open, and open for text. The style of an open cell is its own plus once or twice `count`. */
function withOpenStyles(styles: string): { readonly xml: string; readonly count: number } {
  const table = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(styles);
  if (table === null) throw new Error('The table of cell styles is not where it was');
  const [whole, number = '', body = ''] = table;
  const open = body.replaceAll(/<xf ([^>]*)>(.*?)<\/xf>/gs, '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>');
  const text = open.replaceAll('<xf ', `<xf numFmtId="${TEXT_FORMAT}" applyNumberFormat="1" `);
  const count = Number(number);
  return { xml: styles.replace(whole, `<cellXfs count="${count * 3}">${body}${open}${text}</cellXfs>`), count };
}

function ruled(sheet: string, { rules, opened }: SheetRules, styles: number): string {
  const cells = sheet.replaceAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g, (whole, letters: string, row: string, style: string) => {
    const how = opened(Number(row) - 1, columnIndex(letters));
    return how === null ? whole : `<c r="${letters}${row}" s="${Number(style) + styles * (how === 'text' ? 2 : 1)}"`;
  });
  const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';
  const validations = `<dataValidations count="${rules.length}">${rules.map(validationOf).join('')}</dataValidations>`;
  // The schema fixes the order: protection follows the cells, validations precede the margins of the page.
  const guarded = cells.replace('</sheetData>', `</sheetData>${protection}`);
  if (guarded === cells) throw new Error('The cells of the sheet are not where they were');
  const before = guarded.includes('<pageMargins') ? '<pageMargins' : '</worksheet>';
  return guarded.replace(before, `${validations}${before}`);
}

/**
 * Adds rules to sheets of a workbook that the library has written.
 * @param rules by the sheet's number, from 1
 * @throws Error when the library writes another XML than it did
 */
export function withEntryRules(workbook: Uint8Array, rules: ReadonlyMap<number, SheetRules>): Uint8Array {
  const parts = unzipSync(workbook);
  const textOf = (name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The workbook has no ${name}`);
    return strFromU8(part);
  };
  const { xml, count } = withOpenStyles(textOf('xl/styles.xml'));
  parts['xl/styles.xml'] = strToU8(xml);
  for (const [number, sheetRules] of rules) {
    const name = `xl/worksheets/sheet${number}.xml`;
    parts[name] = strToU8(ruled(textOf(name), sheetRules, count));
  }
  return zipSync(parts, { level: 6 });
}
