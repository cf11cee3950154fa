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

/** Formats that a workbook refers to by number alone, from each number on. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  { from: 1, formats: ['0', '0.00', '#,##0', '#,##0.00'] },
  { from: 9, formats: ['0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??', 'yyyy-mm-dd', 'd-mmm-yy', 'd-mmm', 'mmm-yy', 'h:mm', 'h:mm:ss', 'h:mm', 'h:mm:ss', 'yyyy-mm-dd h:mm'] },
  { from: 37, formats: ['#,##0', '#,##0', '#,##0.00', '#,##0.00'] },
  { from: 45, formats: ['mm:ss', '[h]:mm:ss', 'mm:ss.0', '##0.0E+0', '@'] },
].flatMap(({ from, formats }) => formats.map((format, index) => [String(from + index), format] as const)));

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
      const format = own.get(numFmtId ?? '0') ?? BUILT_IN.get(numFmtId ?? '0');
      formats.push(format === undefined || /^(?:general|standard)$/iu.test(format) ? null : format);
    },
    close: (name) => { if (name === 'cellXfs') within = false; },
  });
  return formats;
}
