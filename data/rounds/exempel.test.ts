import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/round';
import { readSources } from '../build/sources';
import { OWN_PATHS } from '../build/testing';

const { facts, rounds, county } = readSources(OWN_PATHS);
const round = rounds.find(({ id }) => id === 'exempel');
if (round === undefined) throw new Error('The example round is not there');
const answers = round.answers;

/** With some fifteen places a rank correlation below this cannot be told from none. */
const NO_PATTERN = 0.2;
const LATEST = Math.max(...facts.population.rows.map(({ year }) => year));

const population = (code: string) =>
  facts.population.rows.find((row) => row.code === code && row.year === LATEST)?.population ?? Number.NaN;
const land = (code: string) => facts.area.rows.find((row) => row.code === code)?.land_km2 ?? Number.NaN;
const seat = (code: string) => facts.seats.rows.find((row) => row.code === code);

function known(field: 'setAsidePercent' | 'concern'): readonly { readonly code: string; readonly value: number }[] {
  return answers.flatMap((answer) => {
    const cell = answer[field];
    return cell.state === 'value' ? [{ code: answer.code, value: cell.value }] : [];
  });
}

function correlation(field: 'setAsidePercent' | 'concern', of: (code: string) => number): number {
  const pairs = known(field);
  const rho = sampleRankCorrelation(pairs.map(({ value }) => value), pairs.map(({ code }) => of(code)));
  expect(rho).not.toBeNaN();
  return rho;
}

function reasonsIn(answer: Answer): readonly string[] {
  const { setAsidePercent, people, duties, concern, resource, law, themes } = answer;
  return [setAsidePercent, people, duties, concern, resource, themes, ...Object.values(law)]
    .flatMap((cell) => (cell.state === 'missing' ? [cell.reason] : []));
}

describe('the example round', () => {
  it('says in its own data that it is invented, down to the wording', () => {
    expect(round.invented).toBe(true);
    expect(round.name).toBe('Påhittat exempel');
    const words = answers.flatMap(({ initiatives, needs }) => [...initiatives.map(({ title }) => title), ...(needs === null ? [] : [needs])]);
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) expect(word).toMatch(/^Påhitta[dt] /u);
  });

  it('has one answer for each municipality, all of them public', () => {
    expect(answers.map(({ code }) => code)).toEqual(county.municipalities.map(({ code }) => code));
    expect(new Set(answers.map(({ visibility }) => visibility))).toEqual(new Set(['public']));
  });

  it('has a true zero and one above a full-time post', () => {
    const values = known('setAsidePercent').map(({ value }) => value);
    expect(values.filter((value) => value === 0)).toHaveLength(1);
    expect(values.filter((value) => value > 100)).toHaveLength(1);
  });

  it('has three values missing, each for its own reason', () => {
    const reasons = answers.flatMap(reasonsIn);
    expect(reasons).toHaveLength(3);
    expect(new Set(reasons).size).toBe(3);
  });

  it('has set-aside time rising with population, but not perfectly', () => {
    const rho = correlation('setAsidePercent', population);
    expect(rho).toBeGreaterThan(0.7);
    expect(rho).toBeLessThan(0.98);
  });

  it.each([
    ['latitude', (code: string) => seat(code)?.lat ?? Number.NaN],
    ['longitude', (code: string) => seat(code)?.lon ?? Number.NaN],
    ['density', (code: string) => population(code) / land(code)],
    ['population', population],
    ['area', land],
  ])('has concern without a pattern by %s', (_, of) => {
    expect(Math.abs(correlation('concern', of))).toBeLessThan(NO_PATTERN);
  });

  it('uses all four degrees of concern', () => {
    expect(new Set(known('concern').map(({ value }) => value))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('gives several duties to the same person in small municipalities more than in large ones', () => {
    const duties = answers.flatMap(({ code, duties: cell }) => (cell.state === 'value' ? [{ code, count: cell.value.length }] : []));
    const bySize = duties.toSorted((a, b) => population(a.code) - population(b.code));
    const mean = (part: typeof bySize) => part.reduce((sum, { count }) => sum + count, 0) / part.length;
    expect(mean(bySize.slice(0, 5))).toBeGreaterThan(mean(bySize.slice(-5)) + 1);
  });
});
