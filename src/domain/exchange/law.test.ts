import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import type { Answer, LawStatus } from '../round';
import { comingUp, lawCounts, lawRows, twoYearsOn } from './law';

const { municipalities } = REAL.county;
const [first, second] = municipalities;
if (!first || !second) throw new Error('The county is too small.');

function saying(code: string, item: 'lagesbild' | 'atgardsplan' | 'strategiskt-rad', said: LawStatus): Answer {
  const { law, ...answer } = answerOf(code);
  return { ...answer, law: { ...law, [item]: valueOf(said) } };
}

describe('twoYearsOn', () => {
  it.each([['2024', '2026'], ['2024-05', '2026-05'], ['2024-05-14', '2026-05-14'], ['2024-02-29', '2026-02-28'], ['2026-02-28', '2028-02-28'], ['2024-05-27', '2026-05-27'], ['0024-05-14', '0026-05-14']])(
    'turns %s into %s', (date, later) => { expect(twoYearsOn(date)).toBe(later); },
  );

  it('keeps the precision and gives a day that exists', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }), fc.constantFrom(4, 7, 10), (date, length) => {
      const day = date.toISOString().slice(0, 10);
      const later = twoYearsOn(day.slice(0, length));
      expect(later).toHaveLength(length);
      expect(Number(later.slice(0, 4))).toBe(Number(day.slice(0, 4)) + 2);
      expect(new Date(later).toISOString().slice(0, length)).toBe(later);
      expect(later.slice(4)).toBe(day.slice(4, length).replace('-02-29', '-02-28'));
    }));
  });
});

describe('lawRows', () => {
  const today = '2026-11-25';

  it('compute a date only of what is in place, dated and wanted again', () => {
    const dueOf = (said: LawStatus) => lawRows(ownRoundOf([saying(first.code, 'atgardsplan', said)]), municipalities, today)[0]?.due;
    expect(dueOf({ status: 'yes', date: '2025-03-11' })).toEqual([{ item: 'atgardsplan', by: '2027-03-11', passed: false }]);
    expect(dueOf({ status: 'yes', date: null })).toEqual([]);
    expect(dueOf({ status: 'ongoing', date: '2025-03-11' })).toEqual([]);
    expect(lawRows(ownRoundOf([saying(first.code, 'strategiskt-rad', { status: 'yes', date: '2020' })]), municipalities, today)[0]?.due).toEqual([]);
  });

  it('call a date passed only when every day that it can mean is', () => {
    const passed = (date: string) => lawRows(ownRoundOf([saying(first.code, 'lagesbild', { status: 'yes', date })]), municipalities, today)[0]?.due[0]?.passed;
    expect(passed('2024')).toBe(false);
    expect(passed('2024-11')).toBe(false);
    expect(passed('2024-11-24')).toBe(true);
    expect(passed('2024-11-25')).toBe(false);
    expect(passed('2023')).toBe(true);
  });

  it('remind of nothing in an invented round, and hold every municipality whether it answered or not', () => {
    const answers = [saying(first.code, 'lagesbild', { status: 'yes', date: '2020' }), saying('0000', 'lagesbild', { status: 'yes', date: '2020' })];
    const rows = lawRows(ownRoundOf(answers, { invented: true }), municipalities, today);
    expect(rows.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code));
    expect(comingUp(rows)).toEqual([]);
    expect(lawCounts(rows, 'lagesbild')).toEqual({ yes: 1, ongoing: 0, no: 0, missing: municipalities.length - 1 });
    expect(lawRows(null, municipalities, today).every(({ due }) => due.length === 0)).toBe(true);
  });

  it('say what comes next, the earliest first, a year by its end', () => {
    const round = ownRoundOf([saying(first.code, 'lagesbild', { status: 'yes', date: '2025' }), saying(second.code, 'atgardsplan', { status: 'yes', date: '2025-06' })]);
    expect(comingUp(lawRows(round, municipalities, today)).map(({ code, by }) => [code, by])).toEqual([[second.code, '2027-06'], [first.code, '2027']]);
  });

  it('say what comes on the same day in the order of the county, however precisely each is known', () => {
    const [one, two, three] = municipalities.map(({ code }) => code);
    const dated = [[one, '2025-12-31'], [two, '2025'], [three, '2025-12']] as const;
    const round = ownRoundOf(dated.map(([code = '', date]) => saying(code, 'lagesbild', { status: 'yes', date })));
    expect(comingUp(lawRows(round, municipalities, today)).map(({ by }) => by)).toEqual(['2027-12-31', '2027', '2027-12']);
  });

  it('keep for whom an answer is meant, and hide nothing about one that is not there', () => {
    const rows = lawRows(ownRoundOf([{ ...saying(first.code, 'lagesbild', { status: 'no', date: null }), visibility: 'internal' }]), municipalities, today);
    expect(rows.slice(0, 2).map(({ visibility }) => visibility)).toEqual(['internal', 'public']);
  });

  it('are counted by what each has said', () => {
    const said = (['yes', 'no', 'ongoing', 'ongoing', 'no', 'no'] as const).map((status, index) => saying(municipalities[index]?.code ?? '', 'lagesbild', { status, date: null }));
    const rows = lawRows(ownRoundOf(said), municipalities, today);
    expect(lawCounts(rows, 'lagesbild')).toEqual({ yes: 1, ongoing: 2, no: 3, missing: municipalities.length - 6 });
    expect(lawCounts(rows, 'atgardsplan')).toEqual({ yes: 0, ongoing: 0, no: 0, missing: municipalities.length });
  });
});
