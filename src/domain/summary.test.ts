import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDINAL, POPULATION, SET_ASIDE, categoryReading, missingReading, numberReading } from './fixtures';
import { summarise } from './summary';

const numbers = (values: readonly number[], invented = false) => values.map((value, i) => numberReading(`K${i}`, value, invented));
const finding = (...args: Parameters<typeof summarise>) => summarise(...args).finding;

describe('summarise', () => {
  it('gives the extremes of a ranked indicator, with all who share them as printed', () => {
    expect(finding(POPULATION, numbers([3, 9.4, 9, 1]), null, null)).toEqual({
      kind: 'extremes', highest: { value: 9, codes: ['K1', 'K2'] }, lowest: { value: 1, codes: ['K3'] },
    });
    expect(finding(POPULATION, numbers([2, 2]), null, null)).toMatchObject({ lowest: null });
  });

  it('counts a value on the line as not below it', () => {
    expect(finding(SET_ASIDE, numbers([0, 49.9, 50, 120]), null, SET_ASIDE.referenceLine)).toMatchObject({ below: 2, atOrAbove: 2 });
  });

  it('never holds a code of an indicator that is not ranked', () => {
    const values = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 20 });
    fc.assert(fc.property(values, fc.boolean(), (list, withLine) => {
      expect(JSON.stringify(finding(SET_ASIDE, numbers(list), null, withLine ? SET_ASIDE.referenceLine : null))).not.toMatch(/K\d/);
    }));
    expect(JSON.stringify(finding(ORDINAL, [categoryReading('K1', 'viss')], null, null))).not.toMatch(/K\d/);
  });

  it('gives quartiles between the values, and none of few', () => {
    expect(finding(SET_ASIDE, numbers([10, 20, 30, 40, 50, 60, 70, 80, 90]), null, null)).toEqual({ kind: 'middle-half', from: 30, to: 70 });
    expect(finding(SET_ASIDE, numbers([1, 2, 3, 4, 5, 6, 7]), null, null)).toEqual({ kind: 'nothing' });
  });

  it('gives quartiles of unsorted figures that lie between two values, from eight figures on', () => {
    const eight = [80, 10, 70, 20, 60, 30, 50, 40];
    expect(finding(SET_ASIDE, numbers(eight), null, null)).toEqual({ kind: 'middle-half', from: 27.5, to: 62.5 });
    expect(finding(SET_ASIDE, numbers(Array.from({ length: 8 }, () => 25)), null, null)).toEqual({ kind: 'middle-half', from: 25, to: 25 });
  });

  it('tells of each category that somebody is in, in the catalogue’s order, and names nobody who has answered', () => {
    const [first, second] = ORDINAL.categories ?? [];
    const readings = [categoryReading('K1', second?.id ?? ''), categoryReading('K2', first?.id ?? ''), categoryReading('K3', second?.id ?? ''), missingReading('K4', 'vacant')];
    expect(finding(ORDINAL, readings, null, null)).toEqual({
      kind: 'categories',
      groups: [{ id: first?.id, label: first?.label, count: 1, codes: null }, { id: second?.id, label: second?.label, count: 2, codes: null }],
    });
    const register = { ...ORDINAL, moment: 'none' as const };
    expect(finding(register, readings, null, null)).toMatchObject({ groups: [{ codes: ['K2'] }, { codes: ['K1', 'K3'] }] });
    expect(finding(ORDINAL, [missingReading('K1', 'vacant')], null, null)).toEqual({ kind: 'nothing' });
  });

  it('takes no missing one for a figure, and hands on the line and the county’s own figure', () => {
    const readings = [...numbers([3, 1]), missingReading('gone', 'not-answered')];
    expect(finding(POPULATION, readings, null, null)).toEqual({
      kind: 'extremes', highest: { value: 3, codes: ['K0'] }, lowest: { value: 1, codes: ['K1'] },
    });
    const line = SET_ASIDE.referenceLine;
    const county = { kind: 'median' as const, value: 2, basis: 2, noise: null, invented: false };
    expect(finding(SET_ASIDE, readings, null, line)).toEqual({ kind: 'reference', line, below: 2, atOrAbove: 0 });
    expect(summarise(SET_ASIDE, readings, county, line).county).toBe(county);
    expect([...summarise(SET_ASIDE, [...readings, missingReading('later', 'vacant')], null, null).missing]).toEqual([['not-answered', ['gone']], ['vacant', ['later']]]);
  });

  it('counts answers and missing ones by reason, and knows what is invented', () => {
    const readings = [...numbers([1, 2]), missingReading('a', 'vacant'), missingReading('b', 'vacant', true)];
    const summary = summarise(SET_ASIDE, readings, null, null);
    expect(summary).toMatchObject({ answered: 2, total: 4, invented: true, fromRound: true });
    expect([...summary.missing]).toEqual([['vacant', ['a', 'b']]]);
    expect(summarise(POPULATION, numbers([1]), null, null)).toMatchObject({ invented: false, fromRound: false });
    expect(finding(POPULATION, [], null, null)).toEqual({ kind: 'nothing' });
  });

  it('tells how many of all have answered, and who has not for which reason', () => {
    const readings = [...numbers([3, 1]), missingReading('a', 'vacant'), missingReading('b', 'not-answered'), missingReading('c', 'vacant')];
    expect(summarise(SET_ASIDE, readings, null, null)).toMatchObject({
      answered: 2, total: 5, missing: new Map([['vacant', ['a', 'c']], ['not-answered', ['b']]]), invented: false, fromRound: true,
    });
  });
});
