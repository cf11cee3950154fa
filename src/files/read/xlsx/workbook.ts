/** The parts of a workbook around its sheets: their names and places, shared texts, number formats. */
import { walkXml } from './walk-xml';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Path within the package. */
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904, as old Macs did. */
  readonly from1904: boolean;
}

const FOLDER = 'xl/';

function relations(xml: string): ReadonlyMap<string, { readonly target: string; readonly worksheet: boolean }> {
  const found = new Map<string, { readonly target: string; readonly worksheet: boolean }>();
  walkXml(xml, { open: (name, { Id, Target, Type }) => {
    if (name === 'Relationship' && Id !== undefined && Target !== undefined) found.set(Id, { target: Target, worksheet: Type?.endsWith('/worksheet') === true });
  } });
  return found;
}

/** Worksheets in the order of their tabs; chart sheets have no cells. */
export function readWorkbook(workbookXml: string, relationsXml: string): Workbook {
  const targets = relations(relationsXml);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walkXml(workbookXml, { open: (tag, { name, state, id, date1904 }) => {
    if (tag === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    const relation = tag === 'sheet' && id !== undefined ? targets.get(id) : undefined;
    if (relation === undefined || !relation.worksheet) return;
    const path = relation.target.startsWith('/') ? relation.target.slice(1) : FOLDER + relation.target.replace(/^\.\//u, '');
    sheets.push({ name: name ?? '', hidden: state === 'hidden' || state === 'veryHidden', path });
  } });
  return { sheets, from1904 };
}

/** Excel writes characters that XML does not allow as _x000D_. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/giu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

/** Collects the text of `t` elements, those of reading aids left out. */
export class TextCollector {
  private depth = 0;
  private aid = 0;
  private collected = '';

  open(name: string): void {
    if (name === 'rPh') this.aid += 1;
    if (name === 't') this.depth += 1;
  }

  close(name: string): void {
    if (name === 'rPh') this.aid -= 1;
    if (name === 't') this.depth -= 1;
  }

  text(text: string): void {
    if (this.depth > 0 && this.aid === 0) this.collected += text;
  }

  take(): string {
    const text = unescapeText(this.collected);
    this.collected = '';
    return text;
  }
}

export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  walkXml(xml, {
    open: (name) => collector.open(name),
    close: (name) => {
      collector.close(name);
      if (name === 'si') texts.push(collector.take());
    },
    text: (text) => collector.text(text),
  });
  return texts;
}

/** Formats that a workbook refers to by number alone. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** Number formats by the style number of a cell; null for "General". */
export function readFormats(xml: string): readonly (string | null)[] {
  const own = new Map<string, string>();
  const formats: (string | null)[] = [];
  let within = false;
  walkXml(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && numFmtId !== undefined && formatCode !== undefined) own.set(numFmtId, formatCode);
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const format = own.get(numFmtId ?? '0') ?? (Object.hasOwn(BUILT_IN, numFmtId ?? '0') ? BUILT_IN[numFmtId ?? '0'] : undefined);
      formats.push(format === undefined || /^(?:general|standard)$/iu.test(format) ? null : format);
    },
    close: (name) => { if (name === 'cellXfs') within = false; },
  });
  return formats;
}
