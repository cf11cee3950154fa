/** Tables with one row a municipality, and exports of form tools with one row an answer. */
import { fold } from '../fold';
import { isEmpty, tidy } from './cell-text';
import { columnName } from './column-name';
import { findMunicipality, type FoundMunicipality } from './find-municipality';
import { cellAt, isAnswering, isEmptyRow, type FoundTable, type Heading } from './find-table';
import type { ReadContext } from './input';
import { answeredOf, holdsAddresses, proposeCells, type HeadedCell } from './propose-cells';
import type { ColumnMatch, FileNote, ProposedAnswer } from './proposal';
import type { Cell, Place, Sheet } from './sheet';

/** What a sheet gave. */
export interface SheetProposal {
  readonly columns: readonly ColumnMatch[];
  readonly answers: readonly ProposedAnswer[];
  readonly notes: readonly FileNote[];
}

const TOTALS = /^(?:summa|totalt?|total|medel|medelvarde|medeltal|snitt|genomsnitt|median|lanet|hela lanet|riket|alla kommuner|antal svar|min|max)\b|\blan$|\blanet$/u;
/** Rows that are looked at when a column is told by what stands in it. */
const SAMPLE_ROWS = 100;
const EMPTY: Cell = { text: '', kind: 'empty', number: null, format: null, formula: false };

/** Two columns, as code and name, have to speak of the same municipality. */
function municipalityOf(cells: readonly Cell[], context: ReadContext): FoundMunicipality {
  const found = cells.filter((cell) => !isEmpty(cell)).map((cell) => findMunicipality(cell.text, context.municipalities));
  const codes = [...new Set(found.flatMap(({ code }) => (code === null ? [] : [code])))];
  if (codes.length > 1) return { code: null, problem: 'several', candidates: codes };
  const foreign = found.find(({ problem }) => problem === 'other-county');
  if (foreign !== undefined && codes.length > 0) return { code: null, problem: 'several', candidates: codes };
  return foreign ?? found.find(({ code }) => code !== null) ?? found[0] ?? { code: null, problem: 'none-said', candidates: [] };
}

/** A heading that says nothing may stand over municipalities or over addresses all the same. */
function seenByContent(sheet: Sheet, headRow: number, headings: readonly Heading[], context: ReadContext): readonly Heading[] {
  const rows = sheet.rows.slice(headRow + 1, headRow + 1 + SAMPLE_ROWS).flatMap((row, index) => (isEmptyRow(sheet, headRow + 1 + index) ? [] : [row]));
  const withAddresses = headings.map((heading): Heading =>
    (heading.use.kind === 'unknown' && holdsAddresses(rows.map((row) => row[heading.index])) ? { ...heading, use: { kind: 'person' } } : heading));
  if (withAddresses.some(({ use }) => use.kind === 'municipality')) return withAddresses;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const column = Array.from({ length: Math.min(width, 20) }, (_, index) => index).find((index) => {
    // Names only: years look like codes.
    if (withAddresses.some((heading) => heading.index === index && heading.use.kind !== 'unknown')) return false;
    const known = rows.filter((row) => /\p{L}/u.test(row[index]?.text ?? '') && findMunicipality(row[index]?.text ?? '', context.municipalities).code !== null).length;
    return known > 0 && known * 2 >= rows.length;
  });
  if (column === undefined) return withAddresses;
  const text = withAddresses.find(({ index }) => index === column)?.text ?? '';
  return [...withAddresses.filter(({ index }) => index !== column), { text, index: column, use: { kind: 'municipality' } }];
}

/** The row of a municipality that is merged over several rows is the first of them. */
function shownCell(sheet: Sheet, row: number, column: number): Cell {
  const area = sheet.merged.find((one) => row > one.fromRow && row <= one.toRow && column >= one.fromColumn && column <= one.toColumn);
  return (area === undefined ? cellAt(sheet, row, column) : cellAt(sheet, area.fromRow, area.fromColumn)) ?? EMPTY;
}

/** @param id begins the id of every answer of the sheet */
export function proposeRows(sheet: Sheet, table: Extract<FoundTable, { kind: 'rows' }>, id: string, context: ReadContext): SheetProposal {
  const { headRow, mergedHead } = table;
  const headings = seenByContent(sheet, headRow, table.headings, context);
  const placeOf = (row: number | null, column: number | null): Place => ({ file: sheet.file, sheet: sheet.name, row, column });
  const answers: ProposedAnswer[] = [];
  const totals: string[] = [];
  for (let row = headRow + 1; row < sheet.rows.length; row += 1) {
    if (isEmptyRow(sheet, row)) continue;
    const municipalityCells = headings.filter(({ use }) => use.kind === 'municipality').map(({ index }) => shownCell(sheet, row, index));
    const said = municipalityCells.map((cell) => tidy(cell.text)).filter((text) => text !== '').join(' ');
    const headed = headings.map((heading): HeadedCell => ({ heading, cell: cellAt(sheet, row, heading.index) ?? EMPTY, place: placeOf(row, heading.index) }));
    const hasAnswers = headed.some(({ heading, cell }) => isAnswering(heading) && !isEmpty(cell));
    if (!hasAnswers) continue;
    const found = municipalityOf(municipalityCells, context);
    if (found.code === null && TOTALS.test(fold(said))) { totals.push(said); continue; }
    const municipalityColumn = headings.find(({ use }) => use.kind === 'municipality')?.index ?? null;
    answers.push({
      id: `${id}-${row}`, code: found.code, codeProblem: found.problem, saidMunicipality: said, candidates: found.candidates,
      place: placeOf(row, municipalityColumn), cells: proposeCells(headed, context), moreInitiatives: [], answered: answeredOf(headed, context.today), approved: false,
    });
  }
  const used = (heading: Heading): boolean => sheet.rows.slice(headRow + 1).some((row) => !isEmpty(row[heading.index]));
  const persons = headings.filter((heading) => heading.use.kind === 'person' && used(heading)).map(({ text, index }) => (text === '' ? columnName(index) : text));
  return {
    columns: headings.map(({ text, index, use }) => ({ heading: text, place: placeOf(headRow, index), use })),
    answers,
    notes: [
      ...(persons.length > 0 ? [{ kind: 'persons-dropped', detail: persons.join(', ') } as const] : []),
      ...(mergedHead ? [{ kind: 'merged-heads', detail: sheet.name ?? '' } as const] : []),
      ...(totals.length > 0 ? [{ kind: 'total-rows', detail: totals.join(', ') } as const] : []),
    ],
  };
}
