/**
 * Workbooks of Excel and LibreOffice. Read by hand on top of a zip and an XML library, since what Excel has done to a number
 * (dates, percentages) shows in its format alone, and what is hidden, merged or computed has to be told.
 */
import { columnName } from '../../../domain/read-in/column-name';
import type { FileContent } from '../../../domain/read-in/input';
import type { FileNote } from '../../../domain/read-in/proposal';
import type { Sheet } from '../../../domain/read-in/sheet';
import { decodeText } from '../decode-text';
import type { ReadLimits } from '../limits';
import { ReadingError } from './reading-error';
import { readSheet, type WorkbookParts } from './read-sheet';
import { listPacked, unpack } from './unpack';
import { readFormats, readSharedTexts, readWorkbook } from './workbook';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHARED = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const MOST_SHEETS = 60;

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const bytes = files.get(path);
  if (bytes === undefined) return null;
  const decoded = decodeText(bytes);
  if (decoded === null) throw new ReadingError('damaged');
  return decoded.text;
}

/** What a zip without a workbook is: a document, an OpenDocument sheet, a binary workbook, an archive. */
function otherKind(names: readonly string[]): string {
  if (names.includes('xl/workbook.bin')) return '.xlsb';
  if (names.includes('word/document.xml')) return '.docx';
  if (names.includes('ppt/presentation.xml')) return '.pptx';
  return names.includes('mimetype') ? '.ods' : '.zip';
}

/** "3–5, 9": ascending places, neighbours drawn together. */
function rangesOf(places: readonly number[], named: (place: number) => string): string {
  const all = new Set(places);
  return places.filter((place) => !all.has(place - 1)).map((start) => {
    let end = start;
    while (all.has(end + 1)) end += 1;
    return end === start ? named(start) : `${named(start)}–${named(end)}`;
  }).join(', ');
}

function readWhole(file: string, bytes: Uint8Array, limits: ReadLimits): FileContent {
  const packed = listPacked(bytes);
  const names = [...packed.keys()];
  if (!packed.has(WORKBOOK)) throw new ReadingError('unknown-type', otherKind(names));
  const frame = unpack(bytes, packed, (name) => [WORKBOOK, RELATIONS, SHARED, STYLES].includes(name), limits.unpackedBytes);
  const workbookXml = textOf(frame, WORKBOOK) ?? '';
  const { sheets: entries, from1904 } = readWorkbook(workbookXml, textOf(frame, RELATIONS) ?? '');
  if (entries.length > MOST_SHEETS) throw new ReadingError('unpacks-too-large');
  const [sharedXml, stylesXml] = [textOf(frame, SHARED), textOf(frame, STYLES)];
  const parts: WorkbookParts = {
    texts: sharedXml === null ? [] : readSharedTexts(sharedXml), formats: stylesXml === null ? [] : readFormats(stylesXml), from1904,
  };
  const used = [...frame.values()].reduce((sum, { length }) => sum + length, 0);
  const paths = new Set(entries.map(({ path }) => path));
  const files = unpack(bytes, packed, (name) => paths.has(name), limits.unpackedBytes - used);
  const notes: FileNote[] = names.some((name) => name.startsWith('xl/externalLinks/')) ? [{ kind: 'external-links', detail: '' }] : [];
  const sheets = entries.map(({ name, hidden, path }): Sheet => {
    const xml = textOf(files, path);
    if (xml === null) throw new ReadingError('damaged');
    const { rows, merged, formulas, hidden: unseen } = readSheet(xml, parts, limits);
    if (formulas !== null && !hidden) notes.push({ kind: 'formulas', detail: `${name}, ${formulas.first}` });
    if (!hidden && unseen.rows.length > 0) notes.push({ kind: 'hidden-rows', detail: `${name}, ${rangesOf(unseen.rows, (row) => String(row + 1))}` });
    if (!hidden && unseen.columns.length > 0) notes.push({ kind: 'hidden-columns', detail: `${name}, ${rangesOf(unseen.columns, columnName)}` });
    return { file, name, hidden, rows, merged };
  });
  return { kind: 'sheets', sheets, notes };
}

/** Reads a workbook, or says why it can't be read. Never throws. */
export function readXlsx(file: string, bytes: Uint8Array, limits: ReadLimits): FileContent {
  try {
    return readWhole(file, bytes, limits);
  } catch (error) {
    // Whatever a library trips over in a broken file is a broken file.
    return error instanceof ReadingError ? { kind: 'refused', reason: error.reason, detail: error.detail } : { kind: 'refused', reason: 'damaged', detail: '' };
  }
}
