/** The template that is sent out to the municipalities: a row for each, a column for each question. */
import { columnName } from '../../domain/read-in/column-name';
import { FIELD_IDS, type FieldId } from '../../domain/read-in/fields';
import type { County, Theme } from '../../domain/municipality';
import { fieldWords, municipalityHeadings, REASON_WORDS } from '../../text/sv/round-fields';
import { templateText } from '../../text/sv/template';
import { choicesOf } from './answer-choices';
import { LIMITS, withEntryRules, type EntryRule, type Opened } from './entry-rules';
import { writeWorkbook, type BookCell, type BookSheet } from './workbook';
import { writeCsv, type CsvDialect } from './write-csv';

/** Columns that say whose row it is. */
const GIVEN_COLUMNS = 2;
/** The notice and the headings. */
const HEAD_ROWS = 2;
const ANSWERS_SHEET = 2;

const cell = (value: string | number | null, look: BookCell['look'] = 'plain'): BookCell => ({ value, look });

function choicesText(field: FieldId): string {
  const choices = choicesOf(field);
  switch (choices.kind) {
    case 'one':
    case 'several': return [...choices.words, ...(choices.reasons ? REASON_WORDS : [])].join('; ');
    case 'number': return [templateText.freeNumber, ...REASON_WORDS].join('; ');
    case 'theme':
    case 'themes': return templateText.chooseTheme;
    case 'date':
    case 'text': return '';
  }
}

function firstSheet(county: County): BookSheet {
  const { sheets, title, notice, stepsHeading, steps, questionsHeading, columns } = templateText;
  return {
    name: sheets.first, widths: [44, 70, 60],
    rows: [
      [cell(title(county.fullName), 'title')], [cell(notice, 'mark')], [],
      [cell(stepsHeading, 'heading')], ...steps.map((step, index) => [cell(`${index + 1}. ${step}`, 'note')]), [],
      [cell(questionsHeading, 'title')],
      [cell(columns.question, 'heading'), cell(columns.help, 'heading'), cell(columns.answers, 'heading')],
      ...FIELD_IDS.map((field) => [cell(fieldWords[field].heading), cell(fieldWords[field].help), cell(choicesText(field))]),
    ],
  };
}

function widthOf(field: FieldId): number {
  const { kind } = choicesOf(field);
  return kind === 'text' || kind === 'several' || kind === 'themes' || kind === 'theme' ? 28 : 17;
}

function answersSheet({ municipalities }: County): BookSheet {
  const { notice, sheets } = templateText;
  return {
    name: sheets.answers, stickyRows: HEAD_ROWS, stickyColumns: GIVEN_COLUMNS,
    widths: [11, 18, ...FIELD_IDS.map(widthOf)],
    rows: [
      [cell(notice, 'mark')],
      [municipalityHeadings.code, municipalityHeadings.name, ...FIELD_IDS.map((field) => fieldWords[field].heading)].map((text) => cell(text, 'heading')),
      ...municipalities.map(({ code, name }) => [cell(code, 'heading'), cell(name, 'heading'), ...FIELD_IDS.map(() => cell(null, 'entry'))]),
    ],
  };
}

/** Cut between words, so that a prompt never ends in half of one. */
function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}

function allowedIn(field: FieldId, column: number, themeCount: number): EntryRule['allowed'] {
  const choices = choicesOf(field);
  switch (choices.kind) {
    case 'one': return { kind: 'words', words: [...choices.words, ...(choices.reasons ? REASON_WORDS : [])] };
    case 'number': {
      const first = `${columnName(column)}${HEAD_ROWS + 1}`;
      const reasons = REASON_WORDS.map((word) => `${first}="${word}"`).join(',');
      return { kind: 'condition', formula: `OR(AND(ISNUMBER(${first}),${first}>=0,${first}<=${choices.most}),${reasons})`, message: templateText.notANumber };
    }
    case 'theme': return { kind: 'area', area: `${templateText.sheets.themes}!$A$2:$A$${themeCount + 1}` };
    case 'several':
    case 'themes':
    case 'date':
    case 'text': return { kind: 'anything' };
  }
}

function rulesOf({ municipalities }: County, themes: readonly Theme[]): readonly EntryRule[] {
  return FIELD_IDS.map((field, index) => {
    const column = index + GIVEN_COLUMNS;
    const { heading, help } = fieldWords[field];
    return {
      column, fromRow: HEAD_ROWS, toRow: HEAD_ROWS + municipalities.length - 1, title: shortened(heading, LIMITS.title), prompt: shortened(help, LIMITS.prompt),
      allowed: allowedIn(field, column, themes.length),
    };
  });
}

/** The template as XLSX: what to do, a sheet to fill in where codes and headings are locked, and the themes. */
export async function templateWorkbook(county: County, themes: readonly Theme[]): Promise<Uint8Array> {
  const themeSheet: BookSheet = {
    name: templateText.sheets.themes, widths: [60], rows: [[cell(templateText.themesHeading, 'heading')], ...themes.map(({ label }) => [cell(label)])],
  };
  const book = await writeWorkbook([firstSheet(county), answersSheet(county), themeSheet]);
  return withEntryRules(book, new Map([[ANSWERS_SHEET, {
    rules: rulesOf(county, themes),
    opened: (row: number, column: number): Opened | null => {
      const field = FIELD_IDS[column - GIVEN_COLUMNS];
      if (row < HEAD_ROWS || field === undefined) return null;
      return choicesOf(field).kind === 'number' ? 'general' : 'text';
    },
  }]]));
}

/** The same questions as CSV. The notice stands before the headings, as on the sheet. */
export function templateCsv({ municipalities }: County, dialect: CsvDialect): string {
  const empty = FIELD_IDS.map(() => null);
  return writeCsv([
    [templateText.notice],
    [municipalityHeadings.code, municipalityHeadings.name, ...FIELD_IDS.map((field) => fieldWords[field].heading)],
    ...municipalities.map(({ code, name }) => [code, name, ...empty]),
  ], dialect);
}
