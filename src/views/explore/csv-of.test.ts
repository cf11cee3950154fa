import { describe, expect, it } from 'vitest';
import { ORDINAL, POPULATION, SET_ASIDE, categoryReading, missingReading, numberReading } from '../../domain/fixtures';
import type { Indicator } from '../../domain/indicator';
import type { Moment } from '../../domain/moment';
import type { Reading } from '../../domain/reading';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { csvOf } from './csv-of';

const MOMENT: Moment = { year: 2025, from: 2015, to: 2025, date: '2026-11-22', round: null };
const NAMES = new Map([['9801', 'Storstad'], ['9802', 'Mellanby; "norra"'], ['9803', '=cmd|calc'], ['9804', '@Lillby'], ['9805', '+1'], ['9806', '-Bo'],
  ['9807', '\rBo'], ['9808', '\n=1'], ['9809', '＝1'], ['9810', '＠Bo'], ['9811', ' Bo']]);
const rows = (readings: Parameters<typeof csvOf>[0], indicator: Indicator = POPULATION) => csvOf(readings, indicator, MOMENT, NAMES).split('\r\n');

describe('csvOf', () => {
  it('writes what Swedish Excel reads: semicolons, decimal comma, no grouping, CRLF at the end', () => {
    expect(rows([numberReading('9801', 59_974)])).toEqual([
      'Kommunkod;Kommun;Folkmängd (invånare);Varför uppgift saknas;Uppgiften gäller;Kvalitet;Källa',
      '9801;Storstad;59974;;31 december 2025;officiell;SCB', '',
    ]);
    expect(rows([numberReading('9801', 12.5)], { ...SET_ASIDE, decimals: 1 })[1]).toContain(';12,5;');
  });

  it('rounds as the table prints: halves away from zero, and no minus zero', () => {
    const figures = [1.45, -1.45, -0.04, 0].map((value) => rows([numberReading('9801', value)], { ...POPULATION, decimals: 1 })[1]?.split(';')[2]);
    expect(figures).toEqual(['1,5', '-1,5', '0,0', '0,0']);
  });

  it('leaves a missing figure empty and says why', () => {
    expect(rows([missingReading('9801', 'vacant')])[1]).toMatch(/^9801;Storstad;;vakant;/);
  });

  it('writes a category in words, and the two years of a change', () => {
    expect(rows([categoryReading('9801', 'viss')], ORDINAL)[1]).toContain(';viss oro;');
    const change: Indicator = { ...POPULATION, kind: 'change', moment: 'year-pair', decimals: 1 };
    expect(rows([numberReading('9801', -3.25)], change)[0]).toMatch(/;Från;Till$/);
    expect(rows([numberReading('9801', -3.25)], change)[1]).toMatch(/;-3,3;.*;2015;2025$/);
  });

  it('writes the day of a state beside the source’s own, and the part that has a date of its own beside the publisher', () => {
    const state = categoryReading('9801', 'viss');
    const undated = { ...state, provenance: { ...state.provenance, date: '', quality: 'reported' as const } };
    const written = rows([undated], { ...ORDINAL, kind: 'date-state', moment: 'date' });
    expect(written[0]).toMatch(/;Uppgiften gäller;Kvalitet;Källa;Läget den$/);
    expect(written[1]).toMatch(/;utan datum i källan;redovisad;SCB;22 november 2026$/);
    const density = numberReading('9801', 2);
    const computed = { ...density, provenance: { ...density.provenance, beside: { title: 'Areal', date: '2016-01-01' } } };
    expect(rows([computed])[1]).toMatch(/;31 december 2025;officiell;SCB, areal 1 januari 2016$/);
  });

  it('carries what must be said beside the figure on every row', () => {
    const written = rows([numberReading('9801', 2)], { ...POPULATION, brief: 'Anmälningar, inte brott.' });
    expect(written[0]).toMatch(/;Källa;Förbehåll$/);
    expect(written[1]).toMatch(/;SCB;Anmälningar, inte brott\.$/);
  });

  it('quotes what would part a cell, and takes the edge off what could be a formula', () => {
    const cells = rows([...NAMES.keys()].map((code) => numberReading(code, -7))).slice(1, -1).map((line) => line.replace(/;-7;.*$/, ''));
    expect(cells).toEqual([
      '9801;Storstad', '9802;"Mellanby; ""norra"""', "9803;'=cmd|calc", "9804;'@Lillby", "9805;'+1", "9806;'-Bo",
      '9807;"\'\rBo"', '9808;"\'\n=1"', "9809;'＝1", "9810;'＠Bo", '9811;" Bo"',
    ]);
  });

  it('is silent about what is internal, and says what is for the network’s meeting', () => {
    const round = ownRoundOf([
      answerOf('9801', { visibility: 'internal', setAsidePercent: valueOf(40) }), answerOf('9802', { visibility: 'network', setAsidePercent: valueOf(60) }),
    ]);
    const answered = (code: string, value: number): Reading => {
      const reading = numberReading(code, value);
      return { ...reading, provenance: { ...reading.provenance, publisher: round.name, date: '2026-11-03', quality: 'reported', answer: true } };
    };
    const readings = [answered('9801', 40), answered('9802', 60)];
    const [head, first, second] = csvOf(readings, SET_ASIDE, { ...MOMENT, round }, NAMES).split('\r\n');
    expect(head).toBe(`Kommunkod;Kommun;${SET_ASIDE.label} (${SET_ASIDE.unit});Varför uppgift saknas;Uppgiften gäller;Kvalitet;Källa;Märkning`);
    expect(first).toBe('9801;Storstad;;märkt internt, lämnas inte ut;;;Insamling 2026;Får visas på nätverksmöte, inte offentligt');
    expect(second).toBe('9802;"Mellanby; ""norra""";60;;3 november 2026;redovisad;Insamling 2026;Får visas på nätverksmöte, inte offentligt');
  });

  it('marks every row when one of them is invented, and none when none is', () => {
    const [head, ...invented] = rows([numberReading('9801', 5, true), missingReading('9802', 'vacant', true)], SET_ASIDE);
    expect(head).toMatch(/;Märkning$/);
    expect(invented.slice(0, 2).every((line) => line.endsWith(';Påhittat exempel'))).toBe(true);
    expect(rows([numberReading('9801', 5)])[0]).not.toContain('Märkning');
  });
});
