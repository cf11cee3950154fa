/** Answer sheets: questions down a column, the answer beside each; or one column of answers for each municipality. */
import { fold } from '../fold';
import { isEmpty, tidy } from './cell-text';
import { findMunicipality, municipalityWithin, type FoundMunicipality } from './find-municipality';
import { cellAt, isAnswering, type FoundTable } from './find-table';
import type { ReadContext } from './input';
import { answeredOf, proposeCells, type HeadedCell } from './propose-cells';
import type { SheetProposal } from './propose-rows';
import type { ProposedAnswer } from './proposal';
import type { Cell, Place, Sheet } from './sheet';

const ANSWER_HEADINGS = /^(?:svar|ert svar|vart svar|ditt svar|kommunens svar|fyll i har|ange svar|svara har|answer)$/u;
/** Columns beside questions that hold no answers: help, choices, what the round says already. */
const OTHER_HEADINGS = /^(?:forklaring|hjalp|instruktion|exempel|svarsalternativ|svar att valja|mojliga svar|alternativ|kommentar|vad som (?:avses|menas)|sa har svarar|anvisning|enligt omgangen|enligt insamlingen|nuvarande uppgift|nr$|id$)/u;
const EMPTY: Cell = { text: '', kind: 'empty', number: null, format: null, formula: false };
const WIDTH_LIMIT = 60;

interface AnswerColumn {
  readonly column: number;
  /** From the head of the column, when several municipalities stand beside each other. */
  readonly municipality: FoundMunicipality | null;
  readonly said: string;
}

type Questions = Extract<FoundTable, { kind: 'questions' }>;

/** The first row of questions that stand together: what stands apart above them is a title or a notice. */
function firstQuestion(headings: Questions['headings']): number {
  const rows = headings.filter(isAnswering).map(({ index }) => index);
  return rows.find((row, index) => (rows[index + 1] ?? row) - row <= 2) ?? 0;
}

function answerColumns(sheet: Sheet, { column, headings }: Questions, context: ReadContext): readonly AnswerColumn[] {
  const firstRow = firstQuestion(headings);
  const width = Math.min(WIDTH_LIMIT, Math.max(0, ...sheet.rows.map((row) => row.length)));
  const right = Array.from({ length: Math.max(0, width - column - 1) }, (_, index) => column + 1 + index);
  const headOf = (at: number): readonly string[] => sheet.rows.slice(0, firstRow + 1).map((row) => fold(row[at]?.text ?? ''));
  // An example may name a municipality too.
  const besides = (at: number): boolean => headOf(at).some((text) => OTHER_HEADINGS.test(text));
  for (let row = Math.max(0, firstRow - 5); row <= firstRow; row += 1) {
    const named = right.filter((at) => !besides(at)).flatMap((at): readonly AnswerColumn[] => {
      const said = tidy(cellAt(sheet, row, at)?.text ?? '');
      const municipality = findMunicipality(said, context.municipalities);
      return municipality.code === null ? [] : [{ column: at, municipality, said }];
    });
    if (named.length > 1) return named;
  }
  const filled = right.filter((at) => headings.some(({ index, use, text }) => use.kind !== 'unknown' && !isEmpty(cellAt(sheet, index, at)) && tidy(cellAt(sheet, index, at)?.text ?? '') !== text));
  const chosen = right.find((at) => headOf(at).some((text) => ANSWER_HEADINGS.test(text)))
    ?? filled.find((at) => !besides(at));
  return chosen === undefined ? [] : [{ column: chosen, municipality: null, said: '' }];
}

/** By the question about it, else by what stands above the questions, the sheet's name, the file's name. */
function municipalityOf(sheet: Sheet, table: Questions, cells: readonly HeadedCell[], context: ReadContext): FoundMunicipality & { readonly said: string } {
  const asked = cells.filter(({ heading, cell }) => heading.use.kind === 'municipality' && !isEmpty(cell)).map(({ cell }) => tidy(cell.text));
  const answers = asked.map((said) => ({ ...findMunicipality(said, context.municipalities), said }));
  const told = answers.find(({ code }) => code !== null) ?? answers[0];
  if (told !== undefined) return told;
  const above = sheet.rows.slice(0, table.headings[0]?.index ?? 0).flatMap((row) => row.map((cell) => tidy(cell.text)));
  for (const said of [...above, ...sheet.rows.slice(0, 3).flatMap((row) => row.slice(0, 3).map((cell) => tidy(cell.text))), sheet.name ?? '', sheet.file ?? '']) {
    const code = municipalityWithin(said.replace(/\.\w+$/u, ''), context.municipalities);
    if (code !== null) return { code, problem: null, candidates: [], said };
  }
  return { code: null, problem: 'none-said', candidates: [], said: '' };
}

/** @param id begins the id of every answer of the sheet */
export function proposeQuestions(sheet: Sheet, table: Questions, id: string, context: ReadContext): SheetProposal {
  const placeOf = (row: number | null, column: number | null): Place => ({ file: sheet.file, sheet: sheet.name, row, column });
  const columns = answerColumns(sheet, table, context);
  const told = (row: number): boolean => columns.some(({ column }) => !isEmpty(cellAt(sheet, row, column)));
  const persons = table.headings.filter(({ use, index }) => use.kind === 'person' && told(index)).map(({ text }) => text);
  const answers = columns.flatMap(({ column, municipality, said }): readonly ProposedAnswer[] => {
    const cells = table.headings.map((heading): HeadedCell => ({ heading, cell: cellAt(sheet, heading.index, column) ?? EMPTY, place: placeOf(heading.index, column) }));
    const proposed = proposeCells(cells, context);
    if (proposed.length === 0) return [];
    const found = municipality === null ? municipalityOf(sheet, table, cells, context) : { ...municipality, said };
    return [{
      id: `${id}-${column}`, code: found.code, codeProblem: found.problem, saidMunicipality: found.said, candidates: found.candidates,
      place: placeOf(null, column), cells: proposed, moreInitiatives: [], answered: answeredOf(cells, context.today), approved: false,
    }];
  });
  return {
    columns: table.headings.filter(({ use, index }) => use.kind !== 'unknown' || told(index)).map(({ text, index, use }) => ({ heading: text, place: placeOf(index, table.column), use })),
    answers,
    notes: persons.length > 0 ? [{ kind: 'persons-dropped', detail: persons.join(', ') }] : [],
  };
}
