import { describe, expect, it } from 'vitest';
import { CONTEXT, toldReading } from '../../test/told-proposal';
import { sheetOf } from './fixtures';
import type { ReadContext } from './input';
import { propose } from './propose';
import type { Sheet } from './sheet';

function read(lines: readonly string[], more: Partial<Sheet> = {}, context: ReadContext = CONTEXT) {
  const { files, columns, answers } = propose([{ file: 'svar.xlsx', content: { kind: 'sheets', sheets: [sheetOf(lines, more)], notes: [] } }], context);
  return {
    outcome: files[0], columns,
    who: answers.map(({ code, codeProblem, saidMunicipality }) => `${code ?? codeProblem ?? ''} ${saidMunicipality}`),
    cells: answers.flatMap(({ code, cells }) => cells.map(({ field, place, said, reading }) => `${code ?? '?'} ${place.row ?? ''}:${place.column ?? ''} ${field} "${said}" ${toldReading(reading)}`)),
    answers,
  };
}

describe('rows of municipalities', () => {
  it('become answers, each cell with its place and its words', () => {
    const { outcome, cells, answers } = read(['Svar', '', 'Kommun|Svarsdatum|Oro|Oklart', 'Mora|2026-03-01| 2 |x', '', 'Falun||3|']);
    expect(outcome).toEqual({ kind: 'read', file: 'svar.xlsx', notes: [] });
    expect(cells).toEqual(['2062 3:2 concern "2" = 2', '2080 5:2 concern "3" = 3']);
    expect(answers.map(({ id, place, answered, approved, moreInitiatives }) => ({ id, place, answered, approved, moreInitiatives }))).toEqual([
      { id: '0-0-3', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 3, column: 0 }, answered: '2026-03-01', approved: false, moreInitiatives: [] },
      { id: '0-0-5', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 5, column: 0 }, answered: null, approved: false, moreInitiatives: [] },
    ]);
  });

  it('are left out where they say nothing but who they are', () => {
    expect(read(['Kommun|Oro|Namn', 'Mora|2|', 'Falun||Anna', 'Orsa| |']).who).toEqual(['2062 Mora']);
  });

  it('are no answers where they sum up, and the reader is told', () => {
    const totals = ['Summa', 'Totalt', 'Total', 'Medel', 'Medelvärde', 'Snitt', 'Genomsnitt', 'Median', 'Länet', 'Hela länet', 'Riket', 'Alla kommuner', 'Antal svar', 'Min', 'Max', 'Dalarnas län', 'I länet'];
    const { who, outcome } = read(['Kommun|Oro', 'Mora|2', ...totals.map((total) => `${total}|3`), 'Summering|1']);
    expect(who).toEqual(['2062 Mora', expect.stringContaining('Summering')]);
    expect(outcome).toMatchObject({ notes: [{ kind: 'total-rows', detail: totals.join(', ') }] });
  });

  it('have one municipality, by code and name together', () => {
    const { who, answers } = read(['Kod|Kommunnamn|Oro', '2062|Mora|2', '2062||2', '|Mora|2', '2062|Falun|2', '0180|Mora|2', '0180||2', '|Atlantis|2', '||2']);
    expect(who).toEqual(['2062 2062 Mora', '2062 2062', '2062 Mora', 'several 2062 Falun', 'several 0180 Mora', 'other-county 0180', expect.stringMatching(/^\S+ Atlantis$/u), 'none-said ']);
    expect(answers[3]?.candidates.toSorted()).toEqual(['2062', '2080']);
    expect(answers[4]?.candidates).toEqual(['2062']);
  });

  it('of a merged municipality are the first of them, those below have it too', () => {
    const merged = [{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 }];
    expect(read(['Kommun|Oro', 'Mora|2', '|3', 'Falun|1'], { merged }).who).toEqual(['2062 Mora', '2062 Mora', '2080 Falun']);
    expect(read(['Kommun|Oro', 'Mora|2', '|3', 'Falun|1']).who).toEqual(['2062 Mora', 'none-said ', '2080 Falun']);
  });
});

describe('columns whose heading says nothing', () => {
  it('are municipalities where half of the rows name one', () => {
    expect(read(['X|Oro|Behov', 'Mora|2|a', 'Falun|3|b']).who).toEqual(['2062 Mora', '2080 Falun']);
    expect(read(['X|Oro|Behov', 'Mora|2|a', 'Atlantis|3|b']).who).toEqual(['2062 Mora', expect.stringContaining('Atlantis')]);
    expect(read(['X|Oro|Behov', 'Mora|2|a', 'Atlantis|3|b', 'Ys|3|b']).outcome).toEqual({ kind: 'refused', file: 'svar.xlsx', reason: 'no-municipalities', detail: '' });
    // Beside the table, where nothing stands over it.
    expect(read(['Oro|Behov|', '2|a|Mora', '3|b|Falun']).who).toEqual(['2062 Mora', '2080 Falun']);
    // Codes alone may be years.
    expect(read(['X|Oro|Behov', '2062|2|a', '2080|3|b']).outcome).toMatchObject({ kind: 'refused', reason: 'no-municipalities' });
  });

  it('are looked for among what nothing else is known of', () => {
    expect(read(['Kommun|Oro|Delas med|X', 'Mora|2|Orsa|Falun']).who).toEqual(['2062 Mora']);
    expect(read(['Oro|Delas med|Behov', '2|Orsa|a']).who).toEqual(['none-said ']);
  });

  it('are persons where most of them are addresses', () => {
    const use = (...cells: readonly string[]) => read(['Kommun|Oro|X', ...cells.map((cell) => `Mora|2|${cell}`)]).columns[2]?.use.kind;
    expect([use('a@b.se', 'c@d.se', 'nej'), use('a@b.se', '', ''), use('a@b.se', 'nej'), use('', ''), use('a@b.se och c@d.se')]).toEqual(['person', 'person', 'unknown', 'unknown', 'unknown']);
  });
});

describe('what the reader is told of columns', () => {
  it('is each heading with its place and use, and whose names were dropped', () => {
    const { columns, outcome } = read(['Kommun|Oro|Namn|E-post|Oklart', 'Mora|2|Anna||?']);
    expect(columns).toEqual([
      { heading: 'Kommun', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 0 }, use: { kind: 'municipality' } },
      { heading: 'Oro', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 1 }, use: { kind: 'field', field: 'concern', sure: true } },
      { heading: 'Namn', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 2 }, use: { kind: 'person' } },
      { heading: 'E-post', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 3 }, use: { kind: 'person' } },
      { heading: 'Oklart', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 4 }, use: { kind: 'unknown' } },
    ]);
    // A column of persons with nothing in it has dropped nobody.
    expect(outcome).toMatchObject({ notes: [{ kind: 'persons-dropped', detail: 'Namn' }] });
  });

  it('is each column that has no heading too, and what in it was dropped', () => {
    const { columns, cells } = read(['Kommun||Avsatt arbetstid|Antal personer', 'Mora|3|50 %|2']);
    expect(columns[1]).toEqual({ heading: '', place: { file: 'svar.xlsx', sheet: 'Blad1', row: 0, column: 1 }, use: { kind: 'unknown' } });
    expect(cells).toEqual(['2062 1:2 setAsidePercent "50 %" = 50', '2062 1:3 people "2" = 2']);
    expect(read(['Kommun||Oro', 'Mora|a@b.se|2']).outcome).toMatchObject({ notes: [{ kind: 'persons-dropped', detail: 'B' }] });
  });

  it('tells of headings in two rows', () => {
    const { outcome, cells } = read(['|Lägesbild|', 'Kommun|finns|datum', 'Mora|ja|2024'], { merged: [{ fromRow: 0, toRow: 0, fromColumn: 1, toColumn: 2 }] });
    expect(outcome).toMatchObject({ notes: [{ kind: 'merged-heads', detail: 'Blad1' }] });
    expect(cells).toEqual(['2062 2:1 lagesbild "ja" = yes', '2062 2:2 lagesbild-date "2024" = 2024']);
  });
});

describe('cells that say more than one thing', () => {
  it('give the date of a part of the law too, unless it has a column', () => {
    expect(read(['Kommun|Lägesbild', 'Mora|ja, antagen 2024-05-14']).cells).toEqual(['2062 1:1 lagesbild "ja, antagen 2024-05-14" = yes', '2062 1:1 lagesbild-date "ja, antagen 2024-05-14" = 2024-05-14']);
    expect(read(['Kommun|Lägesbild|Datum', 'Mora|ja, antagen 2024-05-14|2025']).cells).toEqual(['2062 1:1 lagesbild "ja, antagen 2024-05-14" = yes', '2062 1:2 lagesbild-date "2025" = 2025']);
    expect(read(['Kommun|Oro|Behov', 'Mora|2|sedan 2024']).cells).toHaveLength(2);
  });

  it('are asked about where a share of one’s own post is asked for, until the reader has said what it is', () => {
    const lines = ['Kommun|Tjänstgöringsgrad|Oro', 'Mora|50 %|2', 'Falun|kanske|2', 'Orsa|vakant|2'];
    expect(read(lines).cells.filter((cell) => cell.includes('setAside'))).toEqual([
      '2062 1:1 setAsidePercent "50 %" ? employment-rate 50', '2080 2:1 setAsidePercent "kanske" ! employment-rate', '2034 3:1 setAsidePercent "vakant" = (vacant)',
    ]);
    const remembered = { ...CONTEXT, remembered: { tjanstgoringsgrad: { kind: 'field', field: 'setAsidePercent', sure: true } as const } };
    expect(read(lines, {}, remembered).cells[0]).toBe('2062 1:1 setAsidePercent "50 %" = 50');
  });

  it('have a day to come asked about, also where the form tool says it', () => {
    const { cells, answers } = read(['Kommun|Svarsdatum|Oro', 'Mora|2026-11-28|2', 'Falun|2026-11-27|2'], {}, { ...CONTEXT, today: '2026-11-27' });
    expect(cells).toEqual(['2062 1:1 date "2026-11-28" ? date-to-come 2026-11-28', '2062 1:2 concern "2" = 2', '2080 2:2 concern "2" = 2']);
    expect(answers.map(({ answered }) => answered)).toEqual([null, '2026-11-27']);
    const both = read(['Kommun|Svarsdatum|Datum|Oro', 'Mora|2027-01-01|2026-01-01|2'], {}, { ...CONTEXT, today: '2026-11-27' });
    expect(both.cells[0]).toBe('2062 1:2 date "2026-01-01" = 2026-01-01');
  });

  it('have no day where the form tool’s is not clear', () => {
    expect(read(['Kommun|Svarsdatum|Oro', 'Mora|2026-03-01 12:30|2', 'Falun|4/5/2026|2', 'Orsa|nyss|2']).answers.map(({ answered }) => answered)).toEqual(['2026-03-01', null, null]);
  });
});
