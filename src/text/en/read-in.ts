import type { FileNoteKind, ProblemKind, RefusalKind } from '../../domain/read-in/proposal';
import { formatNumber, list, withUnit } from '../format';
import type { readInText as swedish } from '../sv/read-in';
import type { Translation } from '../translation';
import { questionText } from './questions';

const problems: Readonly<Record<ProblemKind, { readonly short: string; readonly what: string }>> = {
  range: { short: 'several numbers', what: 'There are several numbers here, but the answer is to be a single one.' },
  about: { short: 'approximate', what: 'The number is approximate.' },
  'hours-of-what': { short: 'hours per what?', what: 'It does not say that the hours are per week. The suggestion is their share of 40 hours a week.' },
  'number-and-words': { short: 'number with more words', what: 'There is more than a number here. Check that the number holds without the rest.' },
  'share-or-percent': { short: 'share or per cent?', what: 'So small a number can be a share of a post, or per cent.' },
  'number-as-date': { short: 'number turned into a date', what: 'Excel seems to have turned a number into a date.' },
  'percent-hundredfold': { short: 'a hundred times too large?', what: 'The number looks as if it became a hundred times too large when the cell was formatted as per cent.' },
  'employment-rate': { short: 'share of own post?', what: 'It can be a share of the person’s own post, which can be less than full time, and not of full time.' },
  'out-of-range': { short: 'outside the limits', what: 'The number is too small or too large to be an answer.' },
  'not-a-number': { short: 'no number', what: 'A number is needed here.' },
  'not-a-date': { short: 'unclear date', what: 'The date cannot be read with certainty.' },
  'unknown-word': { short: 'unknown answer', what: 'The answer is not one of those that can be chosen.' },
  'unknown-municipality': { short: 'unknown municipality', what: 'Not all municipalities here can be recognised.' },
  'formula-error': { short: 'error in a formula', what: 'The cell contains a formula without a valid value. Formulas are not computed here.' },
  'theme-suggested': { short: 'on the list?', what: 'It resembles a theme on the list. It is kept as it is written unless you choose the word of the list.' },
  person: { short: 'information on a person', what: 'It looks like a name, address or number of a person. Write a function or a switchboard instead.' },
  'person-in-text': { short: 'information on a person', what: 'The text has an e-mail address or a telephone number that looks like that of a person. Correct the text: remove the address or number, and the name if it is there.' },
  'none-or-untold': { short: 'none, or no answer?', what: 'The word “saknas” can mean that there is no resource, or that the information is missing. Choose which.' },
  'date-to-come': { short: 'date to come', what: 'The answer is dated later than today.' },
  'too-long': { short: 'too long', what: 'The text is longer than there is room for.' },
  'date-alone': { short: 'date without an answer', what: 'The date counts only when the answer it belongs to is yes, ongoing or no.' },
  'initiative-gap': { short: 'an empty place before an initiative', what: 'Fill in the initiative before it, or empty the last one first. What you have written stays here.' },
  'initiative-untold': { short: 'initiative without a name', what: 'It counts only when the initiative has a title or a description.' },
};

const refusals: Readonly<Record<RefusalKind, (detail: string) => string>> = {
  'too-large': (detail) => `The file is too large (${withUnit(formatNumber(Number(detail) / 1_000_000, 0), 'MB')}). A file with answers is seldom over 1 MB; at most 20 MB is read. Save only the sheet with the answers in a new file.`,
  'too-many-rows': (detail) => `The file has more than ${formatNumber(Number(detail), 0)} rows. Remove rows that are not answers, or save only the sheet with the answers.`,
  'too-many-columns': (detail) => `The file has too many columns (${formatNumber(Number(detail), 0)}). Remove columns that are not answers.`,
  'unpacks-too-large': () => 'The file is small but becomes unreasonably large when it is unpacked. It is not read. Save the answers anew in a new workbook.',
  password: () => 'The file is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save again.',
  damaged: () => 'The file is damaged or cut off. Open it in the program it comes from, save it anew and try again.',
  'old-excel': () => 'The file is in Excel’s older format (.xls). Open it and save it as an Excel workbook (.xlsx).',
  'not-a-table': () => 'No table with answers was found. A row of headings is needed, or questions in one column with the answers beside them. The template can be downloaded here.',
  'unknown-type': () => 'The file type is not read. Save as an Excel workbook (.xlsx) or CSV.',
  empty: () => 'There are no answers in the file.',
  'no-municipalities': () => 'It is not possible to see which municipality the rows are about. Add a column with the municipality’s name or code.',
  'other-county': (detail) => `The answers are about a municipality in another county${detail === '' ? '' : ` (${detail})`}.`,
  'newer-version': (detail) => `The file is written by a newer version of the page (format ${detail}). Reload the page and try again.`,
  'wrong-schema': (detail) => `The file is not a file from this page, or has been changed by hand${detail === '' ? '' : ` (error at ${detail})`}.`,
};

const notes: Readonly<Record<FileNoteKind, (detail: string) => string>> = {
  'hidden-sheet': (detail) => `${detail === '' ? 'A hidden sheet' : `The hidden sheet ${detail}`} was not read. Unhide it in Excel if it is to be read.`,
  'hidden-rows': (detail) => `Hidden rows were read too (sheet ${detail}). Check that they are to be included.`,
  'hidden-columns': (detail) => `Hidden columns were read too (sheet ${detail}). Check that they are to be included.`,
  'external-links': () => 'The file takes values from other files. The saved values were read; nothing was fetched.',
  formulas: (detail) => `Formulas are not computed: their saved values were read${detail === '' ? '' : ` (${detail})`}.`,
  'merged-heads': (detail) => `Headings on two rows were read together${detail === '' ? '' : ` (sheet ${detail})`}. Check that the columns came out right.`,
  'persons-dropped': (detail) => `Columns with personal data were not read: ${detail}.`,
  'windows-1252': () => 'The file is in the older character encoding of Windows. Check that the Swedish letters came out right.',
  'invented-refused': (detail) => `The file contains invented examples${detail === '' ? '' : ` (${detail})`} and is never mixed with real answers. Nothing was read in.`,
  'total-rows': (detail) => `Rows that are not answers were skipped: ${detail}.`,
};

export const readInText: Translation<typeof swedish> = {
  place: {
    cell: (column, row) => `cell ${column}${row}`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    sheet: (sheet) => `sheet ${sheet}`,
    pasted: 'pasted',
  },
  problem: (problem) => problems[problem.kind].what,
  problemShort: (kind) => problems[kind].short,
  expected: (field) => `Expected: ${questionText.fields[field].help.replace(/\.$/u, '')}.`,
  refusal: (reason, detail) => refusals[reason](detail),
  note: (kind, detail) => notes[kind](detail),
  municipalityProblem: {
    'other-county': 'The code belongs to a municipality in another county.',
    unknown: 'The municipality cannot be recognised. Choose it in the list, or skip the row.',
    several: 'The row names several municipalities. Choose which one answers.',
    'none-said': 'No municipality is given. Choose which one answers.',
  },
  columnUse: (use) => {
    switch (use.kind) {
      case 'field': return use.sure ? questionText.fields[use.field].heading : `${questionText.fields[use.field].heading} (uncertain)`;
      case 'part': return `${questionText.fields[use.field].heading}, a part of the answer`;
      case 'municipality': return 'municipality';
      case 'answered': return 'when the answer was given';
      case 'person': return 'personal data, not read';
      case 'technical': return 'the form’s own column, not read';
      case 'question': return `may be ${list(use.candidates.map((field) => questionText.fields[field].heading)).replace(/ and (?!.* and )/u, ' or ')}; choose`;
      case 'ignored': return 'not read';
      case 'unknown': return 'unknown column, not read unless you choose what it is';
    }
  },
};
