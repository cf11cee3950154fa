import { describe, expect, it } from 'vitest';
import { CONTEXT, toldReading } from '../../test/told-proposal';
import { sheetOf } from './fixtures';
import { propose } from './propose';
import type { Sheet } from './sheet';

function read(lines: readonly string[], more: Partial<Sheet> = {}) {
  const sheet = sheetOf(lines, { file: 'svar.xlsx', name: 'Blad1', ...more });
  const { files, columns, answers } = propose([{ file: sheet.file, content: { kind: 'sheets', sheets: [sheet], notes: [] } }], CONTEXT);
  return {
    outcome: files[0], columns, answers,
    who: answers.map(({ code, codeProblem, saidMunicipality }) => `${code ?? codeProblem ?? ''} ${saidMunicipality}`),
    cells: answers.flatMap(({ cells }) => cells.map(({ field, place, reading }) => `${place.row ?? ''}:${place.column ?? ''} ${field} ${toldReading(reading)}`)),
  };
}
const SHEET = ['Kommun|Mora', 'Avsatt tid|50 %', 'Oro|2', 'Behov|Stöd'];

describe('a sheet of questions', () => {
  it('is one answer, each cell with its place', () => {
    const { outcome, who, cells, answers } = read([...SHEET, 'Svarsdatum|2026-03-01']);
    expect(outcome).toEqual({ kind: 'read', file: 'svar.xlsx', notes: [] });
    expect(who).toEqual(['2062 Mora']);
    expect(cells).toEqual(['1:1 setAsidePercent = 50', '2:1 concern = 2', '3:1 needs = "Stöd"']);
    expect(answers.map(({ id, place, answered, approved, moreInitiatives }) => ({ id, place, answered, approved, moreInitiatives }))).toEqual([
      { id: '0-0-1', place: { file: 'svar.xlsx', sheet: 'Blad1', row: null, column: 1 }, answered: '2026-03-01', approved: false, moreInitiatives: [] },
    ]);
  });

  it('is of the municipality that a title, the sheet’s name or the file’s name speaks of, where no question does', () => {
    const questions = SHEET.slice(1);
    expect(read(['Svar från Mora kommun', '', ...questions]).who).toEqual(['2062 Svar från Mora kommun']);
    expect(read(questions, { name: 'Mora' }).who).toEqual(['2062 Mora']);
    expect(read(questions, { file: 'falun-svar.xlsx' }).who).toEqual(['2080 falun-svar.xlsx']);
    expect(read(questions, { name: null, file: null }).who).toEqual(['none-said ']);
    // What the sheet says itself comes first.
    expect(read(['Svar från Mora kommun', ...questions], { name: 'Falun' }).who).toEqual(['2062 Svar från Mora kommun']);
    expect(read(['Kommun|Orsa', ...questions], { name: 'Falun' }).who).toEqual(['2034 Orsa']);
  });

  it('is read from the column that says "svar", else from the first with answers that is no help', () => {
    expect(read(['Fråga|Förklaring|Svar', 'Kommun|din|Mora', 'Oro|1–4|2', 'Behov|fritt|nej']).cells).toEqual(['2:2 concern = 2', '3:2 needs = "nej"']);
    expect(read(['Fråga|Exempel|Här', 'Kommun|Falun|Mora', 'Oro|1|2', 'Behov|ja|nej']).who).toEqual(['2062 Mora']);
    expect(read(['Fråga||Här', 'Kommun||Mora', 'Oro||2', 'Behov||nej']).who).toEqual(['2062 Mora']);
    for (const head of ['Ert svar', 'Kommunens svar', 'Fyll i här', 'ANGE SVAR', 'Answer']) expect(read([`Fråga|x|${head}`, 'Kommun||Mora', 'Oro|1|2', 'Behov|ja|nej']).cells, `${head}`).toEqual(['2:2 concern = 2', '3:2 needs = "nej"']);
    for (const head of ['Förklaring', 'Hjälp', 'Instruktion', 'Svarsalternativ', 'Möjliga svar', 'Kommentar', 'Vad som avses', 'Så här svarar ni', 'Enligt omgången', 'Nuvarande uppgift', 'Nr', 'ID']) {
      expect(read([`Fråga|${head}|x`, 'Kommun|Falun|Mora', 'Oro|1|2', 'Behov|ja|nej']).who, `${head}`).toEqual(['2062 Mora']);
    }
  });

  it('has no answer in a question that is merged over its row', () => {
    expect(read(['Kommun|Kommun|Mora', 'Oro|Oro|2', 'Behov|Behov|nej', 'Tid|Tid|50 %']).who).toEqual(['2062 Mora']);
  });

  it('may stand beside others, a column each, named above the questions', () => {
    const { who, cells } = read(['|Mora|Falun', 'Avsatt tid|50 %|', 'Oro|2|3', 'Behov|nej|']);
    expect(who).toEqual(['2062 Mora', '2080 Falun']);
    expect(cells).toEqual(['1:1 setAsidePercent = 50', '2:1 concern = 2', '3:1 needs = "nej"', '2:2 concern = 3']);
    // One name alone is a title; a column with nothing in it is no answer.
    expect(read(['|Mora|Falun|Orsa', 'Avsatt tid|50 %||', 'Oro|2|3|', 'Behov|nej||']).who).toEqual(['2062 Mora', '2080 Falun']);
  });

  it('tells of columns that were asked or answered, and of persons that were dropped', () => {
    const { columns, outcome } = read(['Kommun|Mora', 'Oro|2', 'Behov|nej', 'Namn|Anna', 'E-post|', 'Skriv gärna|hej', 'Tack för hjälpen|', 'Tid|50 %']);
    expect(columns.map(({ heading, place, use }) => `${place.row ?? ''}:${place.column ?? ''} ${heading} ${use.kind}`)).toEqual([
      '0:0 Kommun municipality', '1:0 Oro field', '2:0 Behov field', '3:0 Namn person', '4:0 E-post person', '5:0 Skriv gärna unknown', '7:0 Tid field',
    ]);
    expect(outcome).toMatchObject({ notes: [{ kind: 'persons-dropped', detail: 'Namn' }] });
  });

  it('without an answer is empty', () => {
    expect(read(['Kommun|', 'Oro|', 'Behov|', 'Tid|']).outcome).toEqual({ kind: 'refused', file: 'svar.xlsx', reason: 'empty', detail: '' });
    expect(read(['Kommun', 'Oro', 'Behov', 'Tid']).outcome).toMatchObject({ reason: 'empty' });
    expect(read(['Kommun|Mora', 'Oro|', 'Behov|', 'Tid|']).outcome).toMatchObject({ reason: 'empty' });
  });
});
