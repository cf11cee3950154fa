import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import { columnKey } from './column-key';
import { cellAt, findTable, isAnswering, isEmptyRow, type FoundTable } from './find-table';
import { sheetOf } from './fixtures';
import type { MergedArea, Sheet } from './sheet';

const NOTHING = '';

const find = (lines: readonly string[], merged: readonly MergedArea[] = []) => findTable(sheetOf(lines, { merged }), {});
const wide = (row: number, fromColumn: number, toColumn: number): MergedArea => ({ fromRow: row, toRow: row, fromColumn, toColumn });
const blank = (count: number) => Array.from({ length: count }, () => NOTHING);

/** Each heading as "place text: what it is". */
const said = (table: FoundTable | null) => (table?.headings ?? []).map(({ index, text, use }) => {
  const what = use.kind === 'field' ? `${use.field}${use.sure ? '' : '?'}` : use.kind === 'question' ? `${use.candidates.join()} or not` : use.kind;
  return `${index} ${text}: ${what}`;
});

describe('a heading row over one row a municipality', () => {
  it('is found under titles and empty lines; an empty heading is none', () => {
    const table = find(['Sammanställning', NOTHING, 'Kommun||Avsatt tid|Oro', 'Mora||50 %|2']);
    expect(table).toMatchObject({ kind: 'rows', headRow: 2, mergedHead: false });
    expect(said(table)).toEqual(['0 Kommun: municipality', '2 Avsatt tid: setAsidePercent', '3 Oro: concern']);
  });

  it('is looked for in the first 40 rows', () => {
    expect(find([...blank(39), 'Kommun|Oro', 'Mora|2'])).toMatchObject({ kind: 'rows', headRow: 39 });
    expect(find([...blank(40), 'Kommun|Oro', 'Mora|2'])).toBeNull();
  });

  it('is the one that says most, and the first of those that say as much', () => {
    expect(find(['Kommun|Oro', 'Kommun|Oro|Behov'])).toMatchObject({ headRow: 1 });
    expect(find(['Kommun|Oro', 'Kommun|Oro'])).toMatchObject({ headRow: 0 });
    // Columns to tick are told from each other's company, and count.
    const ticked = find(['Kommun|Oro|Behov', 'Kommun|Oro|Folkhälsa|Säkerhet']);
    expect(ticked).toMatchObject({ headRow: 1 });
    expect(said(ticked)).toEqual(['0 Kommun: municipality', '1 Oro: concern', '2 Folkhälsa: part', '3 Säkerhet: part']);
  });

  it('counts no misspelt heading while it is looked for, and reads them once it is found', () => {
    const table = find(['Kommunn|Polisoroo|Avsatt tidd', 'Kommun|Oro|Åtgärdspaln', 'Mora|2|ja']);
    expect(table).toMatchObject({ headRow: 1 });
    expect(said(table)).toEqual(['0 Kommun: municipality', '1 Oro: concern', '2 Åtgärdspaln: atgardsplan?']);
  });

  it('needs something that is answered: a list of persons is none', () => {
    expect(find(['Kommun|Namn|E-post', 'Mora|Anna|a@mora.se'])).toBeNull();
    expect(find(['ID|Starttid|Status', '1|2|3'])).toBeNull();
  });
});

describe('two heading rows', () => {
  it('say together what a merged heading says over several columns, and no column beside it', () => {
    const lines = ['|Lägesbild||Åtgärdsplan||Oro', 'Kommun|finns|datum|finns|datum', 'Mora|ja|2024|nej'];
    const table = find(lines, [wide(0, 1, 2), wide(0, 3, 4)]);
    expect(table).toMatchObject({ kind: 'rows', headRow: 1, mergedHead: true });
    expect(said(table)).toEqual([
      '0 Kommun: municipality', '1 Lägesbild finns: lagesbild', '2 Lägesbild datum: lagesbild-date',
      '3 Åtgärdsplan finns: atgardsplan', '4 Åtgärdsplan datum: atgardsplan-date', '5 Oro: concern',
    ]);
  });

  it('say one thing once where a heading is merged over both', () => {
    const table = find(['Kommun|Lägesbild|', '|finns|datum', 'Mora|ja|2024'], [{ fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 0 }, wide(0, 1, 2)]);
    expect(said(table)).toEqual(['0 Kommun: municipality', '1 Lägesbild finns: lagesbild', '2 Lägesbild datum: lagesbild-date']);
  });
});

describe('columns and their headings', () => {
  const down = (column: number): MergedArea => ({ fromRow: 1, toRow: 2, fromColumn: column, toColumn: column });
  it('have a heading that is merged downwards, beside headings of groups that say nothing more', () => {
    const table = find(
      ['Sammanställning', 'Kommun|Datum|Tjänst||Polis||Lagkrav', '||Avsatt arbetstid|Antal personer|Oro|Operativ resurs|Lägesbild|Åtgärdsplan', 'Mora|2026-03-01|50 %|2|3|delvis|ja|nej'],
      [wide(0, 0, 7), down(0), down(1), wide(1, 2, 3), wide(1, 4, 5), wide(1, 6, 7)],
    );
    expect(table).toMatchObject({ headRow: 2, mergedHead: false });
    expect(said(table)).toEqual([
      '0 Kommun: municipality', '1 Datum: date', '2 Avsatt arbetstid: setAsidePercent', '3 Antal personer: people', '4 Oro: concern', '5 Operativ resurs: resource',
      '6 Lägesbild: lagesbild', '7 Åtgärdsplan: atgardsplan',
    ]);
  });

  it('have a heading merged downwards also where the row ends before it', () => {
    expect(said(find(['|||Datum', 'Kommun|Oro|Behov', 'Mora|2|a|2026'], [{ fromRow: 0, toRow: 1, fromColumn: 3, toColumn: 3 }]))).toContain('3 Datum: date');
  });

  it('are shown without one where answers stand in them, and are not read', () => {
    const lines = ['Kommun||Avsatt arbetstid|Antal personer', 'Mora|x|50 %|2||y', 'Falun|| |1|'];
    expect(said(find(lines))).toEqual(['0 Kommun: municipality', '1 : unknown', '2 Avsatt arbetstid: setAsidePercent', '3 Antal personer: people', '5 : unknown']);
    // Notes beside and beneath are no answers.
    expect(said(find(['Kommun||Oro', 'Mora||2', '|Källa: enkät|', '', '|||Sidan 1']))).toEqual(['0 Kommun: municipality', '2 Oro: concern']);
  });

  it('are what the reader says without one too, in that place alone', () => {
    const sheet = sheetOf(['Kommun||Oro', 'Mora|2|3']);
    const place = { file: sheet.file, sheet: sheet.name, row: 0, column: 1 };
    const remembered = { [columnKey('', place)]: { kind: 'field', field: 'people', sure: true } as const };
    expect(said(findTable(sheet, remembered))[1]).toBe('1 : people');
    expect(said(findTable({ ...sheet, file: 'annan.xlsx' }, remembered))[1]).toBe('1 : unknown');
    expect(said(findTable(sheetOf(['Kommun|Oro|', 'Mora|3|2']), remembered))[2]).toBe('2 : unknown');
    // A sign alone is no heading either.
    expect(said(findTable(sheetOf(['Kommun|–|Oro', 'Mora|2|3']), remembered))[1]).toBe('1 –: people');
  });
});

describe('a heading that may ask whether or when', () => {
  const ofCells = (heading: string, ...cells: readonly string[]) => said(find([`Kommun|Oro|${heading}`, ...cells.map((cell) => `Mora|2|${cell}`)]))[2];
  it('is what stands under it', () => {
    expect(ofCells('Lägesbild beslutad', 'ja', 'nej', 'pågår', 'vet ej', '')).toBe('2 Lägesbild beslutad: lagesbild?');
    expect(ofCells('Lägesbild beslutad', 'ja, 2024-05-14', 'nej')).toBe('2 Lägesbild beslutad: lagesbild?');
    expect(ofCells('Åtgärdsplan antagen', '2024-05-14', '2025', '4/5 2024', '')).toBe('2 Åtgärdsplan antagen: atgardsplan-date');
    expect(ofCells('Åtgärdsplan antagen', 'kanske')).toBe('2 Åtgärdsplan antagen: atgardsplan-date');
  });

  it('is asked about where both stand, or where whether has a column of its own', () => {
    expect(ofCells('Lägesbild beslutad', 'ja', '2024-05-14')).toBe('2 Lägesbild beslutad: lagesbild-date,lagesbild or not');
    expect(said(find(['Kommun|Lägesbild|Lägesbild beslutad', 'Mora|ja|ja']))[2]).toBe('2 Lägesbild beslutad: lagesbild-date,lagesbild or not');
    expect(said(find(['Kommun|Lägesbild beslutad|Lägesbild, datum', 'Mora|ja|2024'])).slice(1)).toEqual(['1 Lägesbild beslutad: lagesbild?', '2 Lägesbild, datum: lagesbild-date']);
  });

  it('is no heading that says when, nor one that the reader has said', () => {
    for (const heading of ['Lägesbild, datum', 'Lägesbild senast beslutad', 'När antogs lägesbilden']) expect(ofCells(heading, 'ja', 'nej'), `${heading}`).toBe(`2 ${heading}: lagesbild-date`);
    const remembered = { 'lagesbild beslutad': { kind: 'field', field: 'lagesbild-date', sure: true } as const };
    expect(said(findTable(sheetOf(['Kommun|Oro|Lägesbild beslutad', 'Mora|2|ja']), remembered))[2]).toBe('2 Lägesbild beslutad: lagesbild-date');
  });

  it('is decided by the answer beside a question too', () => {
    expect(said(find(['Kommun|Mora', 'Oro|2', 'Avsatt tid|50', 'Lägesbild beslutad|pågår']))[3]).toBe('3 Lägesbild beslutad: lagesbild?');
  });
});

describe('questions down a column', () => {
  it('are found in any of the first eight columns, each in its row', () => {
    const questions = (column: number) => find(['Kommun', NOTHING, 'Avsatt tid', 'Oro'].map((text) => (text === NOTHING ? text : `${'|'.repeat(column)}${text}|50`)));
    for (const column of [0, 1, 7]) {
      expect(questions(column)).toMatchObject({ kind: 'questions', column });
      expect(said(questions(column))).toEqual(['0 Kommun: municipality', '2 Avsatt tid: setAsidePercent', '3 Oro: concern']);
    }
    expect(questions(8)).toBeNull();
  });

  it('are at least three', () => {
    expect(find(['Kommun|Mora', 'Oro|2'])).toBeNull();
    expect(find(['Avsatt tid|50 %', 'Oro|2', 'Behov|nej'])).toMatchObject({ kind: 'questions' });
  });

  it('give way to a heading row that says as much, and win over one that says less', () => {
    const cross = ['Kommun|Oro|Tid', 'Andra uppdrag', 'Behov'];
    expect(find(cross)).toMatchObject({ kind: 'rows' });
    expect(find([...cross, 'Teman'])).toMatchObject({ kind: 'questions' });
  });

  it('are those of the column that has most of them, the first of equals', () => {
    expect(find(['Oro|Tid', 'Behov|Teman', 'Uppdrag|Resurs', '|Råd'])).toMatchObject({ kind: 'questions', column: 1 });
    expect(find(['Oro|Råd', 'Behov|Teman', 'Andra uppdrag|Resurs'])).toMatchObject({ kind: 'questions', column: 0 });
  });

  it('are no columns to tick, and may be misspelt once the others are found', () => {
    const table = find(['Kommun|Mora', 'Oro|2', 'Avsatt tid|50', 'Folkhälsa|', 'Säkerhet|', 'Åtgärdspaln|ja']);
    expect(said(table).slice(3)).toEqual(['3 Folkhälsa: unknown', '4 Säkerhet: unknown', '5 Åtgärdspaln: atgardsplan?']);
    // Misspelt ones do not make a list of questions, and duties do not either.
    expect(find(['Kommunn|Mora', 'Polisoroo|2', 'Avsatt tidd|50'])).toBeNull();
    expect(find(['Kommun|Mora', 'Oro|2', 'Folkhälsa|', 'Säkerhet|'])).toBeNull();
  });

  it('end where no form reaches', () => {
    const table = find(['Kommun|Mora', 'Oro|2', 'Avsatt tid|50', ...blank(496), 'Behov|nej', 'Teman|nej']);
    expect(said(table).map((one) => one.split(' ')[0])).toEqual(['0', '1', '2', '499']);
  });
});

describe('headings that mean something together', () => {
  it('take "datum" for the date of the part of the law before it, and else for the day of the answer', () => {
    expect(said(find(['Kommun|Lägesbild|Datum|Oro|Datum', 'Mora|ja|2024|2|2025']))).toEqual([
      '0 Kommun: municipality', '1 Lägesbild: lagesbild', '2 Datum: lagesbild-date', '3 Oro: concern', '4 Datum: date',
    ]);
  });

  it('ask which of two is meant, unless one alone is certain', () => {
    expect(said(find(['Kommun|Oro|Polisoro']))).toEqual(['0 Kommun: municipality', '1 Oro: concern or not', '2 Polisoro: concern or not']);
    expect(said(find(['Kommun|Behov|Tjänstgöringsgrad|Avsatt tid'])).slice(2)).toEqual(['2 Tjänstgöringsgrad: setAsidePercent or not', '3 Avsatt tid: setAsidePercent']);
    expect(said(find(['Kommun|Behov|Tjänstgöringsgrad|Sysselsättningsgrad'])).slice(2)).toEqual(['2 Tjänstgöringsgrad: setAsidePercent or not', '3 Sysselsättningsgrad: setAsidePercent or not']);
  });

  it('are told as answering or not', () => {
    const kinds = (find(['Kommun|Oro|Polisoro|Uppdrag 1|Tid|Namn|ID'])?.headings ?? []).map((heading) => [heading.text, isAnswering(heading)]);
    expect(kinds).toEqual([['Kommun', false], ['Oro', true], ['Polisoro', true], ['Uppdrag 1', true], ['Tid', true], ['Namn', false], ['ID', false]]);
  });
});

describe('a sheet in which nothing is spelt as it should be', () => {
  it('has its heading row among the first five rows and no more than 60 columns', () => {
    const head = 'Kommunn|Polisoroo';
    expect(said(find([head, 'Mora|2']))).toEqual(['0 Kommunn: municipality', '1 Polisoroo: concern?']);
    expect(find([...blank(4), head])).toMatchObject({ kind: 'rows', headRow: 4, mergedHead: false });
    expect(find([...blank(5), head])).toBeNull();
    const others = (count: number) => Array.from({ length: count }, (_, at) => `|Qwx${at}`).join('');
    expect(find([head + others(58)])).not.toBeNull();
    expect(find([head + others(59)])).toBeNull();
  });

  it('reads columns to tick there too', () => {
    expect(said(find(['Kommunn|Polisoroo|Folkhälsa|Säkerhet'])).slice(2)).toEqual(['2 Folkhälsa: part', '3 Säkerhet: part']);
  });
});

describe('cells and rows', () => {
  it('are empty where nothing is said, and not where something went wrong', () => {
    const sheet = sheetOf([NOTHING, ' | ', 'Mora|']);
    expect([0, 1, 2, 3].map((row) => isEmptyRow(sheet, row))).toEqual([true, true, false, true]);
    const broken: Sheet = { ...sheet, rows: [[{ ...textCell(''), kind: 'error' }]] };
    expect(isEmptyRow(broken, 0)).toBe(false);
    expect([cellAt(sheet, 2, 0)?.text, cellAt(sheet, 2, 9), cellAt(sheet, 9, 0)]).toEqual(['Mora', undefined, undefined]);
  });
});
