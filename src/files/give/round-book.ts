/** A round as it is given out: XLSX with cover and definitions, or CSV. */
import type { Dataset } from '../../domain/dataset';
import type { Choice, Given } from '../../domain/give/audience';
import { FIELD_IDS } from '../../domain/read-in/fields';
import type { PartialDate } from '../../domain/reading';
import { answerCells, namesIn } from '../../text/answer-cells';
import { swedishDate } from '../../text/format';
import { giveText } from '../../text/sv/give';
import { fieldWords, municipalityHeadings, preventionWords } from '../../text/sv/round-fields';
import { writeWorkbook, type BookCell, type BookSheet } from './workbook';
import { writeCsv, type CsvDialect } from './write-csv';

export interface GivenOut {
  readonly given: Given;
  readonly choice: Choice;
  readonly dataset: Dataset;
  /** Day on which the file is written. */
  readonly day: PartialDate;
}

const cell = (value: string | number | null, look: BookCell['look'] = 'plain'): BookCell => ({ value, look });

/** What was left out, a line each. */
export function leftOutLines({ given: { leftOut }, dataset }: Pick<GivenOut, 'given' | 'dataset'>): readonly string[] {
  const { municipality } = namesIn(dataset);
  const lines = giveText.leftOut(leftOut, leftOut.answers.map(municipality));
  return lines.length === 0 ? [giveText.nothingLeftOut] : lines;
}

/** Headings and rows; an invented round says so on each of them. */
function tableOf({ given: { round }, dataset }: GivenOut): readonly (readonly (string | number | null)[])[] {
  const names = namesIn(dataset);
  const mark = round.invented ? [giveText.invented] : [];
  return [
    [municipalityHeadings.code, municipalityHeadings.name, ...FIELD_IDS.map((field) => fieldWords[field].heading), ...(round.invented ? [giveText.mark] : [])],
    ...round.answers.map((answer) => [answer.code, names.municipality(answer.code), ...answerCells(answer, names), ...mark]),
  ];
}

function coverSheet(out: GivenOut): BookSheet {
  const { given: { round }, choice, dataset, day } = out;
  const { rows, audiences, markWords } = giveText;
  const source = round.invented ? giveText.inventedSource(dataset.product) : giveText.source(dataset.county.countyBoard, dataset.product);
  const lines: readonly (readonly [string, string])[] = [
    [rows.date, swedishDate(round.date)], [rows.audience, audiences[choice.audience]], [rows.answers, String(round.answers.length)],
    [rows.source, source], [rows.written, swedishDate(day)],
    ...leftOutLines(out).map((line, index): readonly [string, string] => [index === 0 ? rows.leftOut : '', line]),
    ...Object.values(markWords).map((line, index): readonly [string, string] => [index === 0 ? rows.marks : '', line]),
  ];
  return {
    name: giveText.sheets.cover, widths: [30, 100],
    rows: [
      [cell(giveText.title(round.name, dataset.county.fullName), 'title')],
      ...(round.invented ? [[cell(giveText.inventedNote, 'mark')]] : []), [],
      ...lines.map(([label, text]) => [cell(label, label === '' ? 'plain' : 'heading'), cell(text)]), [],
      [cell(giveText.estimate, 'note')], [cell(giveText.law, 'note')],
    ],
  };
}

function answersSheet(out: GivenOut): BookSheet {
  const [headings = [], ...rows] = tableOf(out);
  return {
    name: giveText.sheets.answers, stickyRows: 1, stickyColumns: 2, widths: headings.map((_, column) => (column === 0 ? 11 : 22)),
    rows: [headings.map((text) => cell(text, 'heading')), ...rows.map((row) => row.map((value) => cell(value, value === giveText.invented ? 'mark' : 'plain')))],
  };
}

/** Every initiative, also those beyond the places of the table. */
function initiativesSheet({ given: { round }, dataset }: GivenOut): BookSheet {
  const names = namesIn(dataset);
  const rows = round.answers.flatMap(({ code, initiatives }) => initiatives.map(({ title, text, prevention, theme, contactFunction }) => [
    code, names.municipality(code), title, text, prevention === null ? null : preventionWords[prevention], theme === null ? null : names.theme(theme), contactFunction,
    ...(round.invented ? [giveText.invented] : []),
  ]));
  const headings = [...giveText.initiativeColumns, ...(round.invented ? [giveText.mark] : [])];
  return {
    name: giveText.sheets.initiatives, stickyRows: 1, widths: [11, 18, 36, 60, 16, 30, 30, 18],
    rows: [headings.map((text) => cell(text, 'heading')), ...rows.map((row) => row.map((value) => cell(value)))],
  };
}

function definitionsSheet(): BookSheet {
  const { definitionColumns, sheets } = giveText;
  return {
    name: sheets.definitions, widths: [44, 100],
    rows: [
      [cell(definitionColumns.heading, 'heading'), cell(definitionColumns.meaning, 'heading')],
      ...FIELD_IDS.map((field) => [cell(fieldWords[field].heading), cell(fieldWords[field].help)]),
    ],
  };
}

/** The round as XLSX. */
export function roundWorkbook(out: GivenOut): Promise<Uint8Array> {
  const initiatives = out.given.round.answers.some((answer) => answer.initiatives.length > 0) ? [initiativesSheet(out)] : [];
  return writeWorkbook([coverSheet(out), answersSheet(out), ...initiatives, definitionsSheet()]);
}

/** The round as CSV: headings and a row for each answer, nothing else, so that any program can read it. */
export function roundCsv(out: GivenOut, dialect: CsvDialect): string {
  return writeCsv(tableOf(out), dialect);
}

/** What stands beside a snapshot: how to publish it and what was left out. */
export function readMeOf(out: GivenOut): string {
  const { given: { round }, choice, dataset, day } = out;
  const { readMe, audiences } = giveText;
  return [
    readMe.title(round.name, dataset.product), readMe.written(day), readMe.audience(audiences[choice.audience]), ...leftOutLines(out), '', readMe.source(`${round.id}.json`), '',
  ].join('\n');
}
