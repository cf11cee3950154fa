import { describe, expect, it } from 'vitest';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { countyFigure } from './county-figure';
import type { Dataset } from './dataset';
import { evaluate } from './evaluate';
import type { Indicator } from './indicator';
import { momentOf } from './moment';
import { numberOf, type MissingReason } from './reading';
import { defaultScene, type Scene } from './scene';

const REAL = datasetOf(realText);

function figure(id: string, scene: Partial<Scene> = {}, data: Dataset = REAL) {
  const indicator = indicatorNamed(data, id);
  return countyFigure(indicator, momentOf({ ...defaultScene(id), ...scene }, indicator, data), data);
}

type Inhabitants = number | { readonly missing: MissingReason };

/** The county with the same population in each municipality, year by year, and what is published of them all. */
function populated(years: Readonly<Record<number, Inhabitants>>, county: number | null = null): Dataset {
  const series = REAL.series.get('folkmangd');
  const [like] = series?.periods ?? [];
  if (!series || !like) throw new Error('The population is gone');
  const periods = Object.entries(years).map(([period, inhabitants]) => ({
    ...like, period, date: `${period}-12-31`, county,
    values: Object.fromEntries(REAL.county.municipalities.map(({ code }) => [code, inhabitants])),
  }));
  return { ...REAL, series: new Map(REAL.series).set('folkmangd', { ...series, periods }) };
}

describe('countyFigure', () => {
  it('puts the published total before the sum of the parts, and tells the noise between', () => {
    expect(figure('folkmangd', { year: 2025 })).toEqual({ value: 286_043, kind: 'sum', basis: 15, noise: -5, invented: false });
  });

  it('has no noise where the two agree, and sums where nothing is published', () => {
    const [before, without] = [figure('folkmangd', { year: 2016 }), figure('folkmangd', { year: 2012 })];
    expect(before).toMatchObject({ value: 284_531, noise: null });
    const indicator = indicatorNamed(REAL, 'folkmangd');
    const sum = evaluate(indicator, momentOf({ ...defaultScene('folkmangd'), year: 2012 }, indicator, REAL), REAL)
      .reduce((total, reading) => total + (numberOf(reading) ?? Number.NaN), 0);
    expect(without).toMatchObject({ value: sum, noise: null, basis: 15 });
  });

  it('divides sums by sums instead of taking the mean of the quotients', () => {
    // 286 546 inhabitants at the end of 2024 on 28 029.46 km².
    expect(figure('tathet', { year: 2024 })?.value).toBeCloseTo(10.22, 2);
    expect(figure('tathet', { year: 2024 })).toMatchObject({ kind: 'ratio', basis: 15 });
  });

  it('gives a quotient in the unit of the municipalities’ own', () => {
    // The county lies among its municipalities: crimes per 100 000 inhabitants, not per inhabitant.
    const indicator = indicatorNamed(REAL, 'brott');
    const values = evaluate(indicator, momentOf(defaultScene('brott'), indicator, REAL), REAL).map(numberOf).filter((value) => value !== null);
    expect(figure('brott')?.value).toBeGreaterThan(Math.min(...values));
    expect(figure('brott')?.value).toBeLessThan(Math.max(...values));
  });

  it('tells the change of the totals', () => {
    // 286 043 / 281 028
    const change = figure('forandring', { from: 2015, to: 2025 });
    expect(change?.value).toBeCloseTo(1.7845, 4);
    expect(change).toMatchObject({ kind: 'ratio', basis: 15, noise: null, invented: false });
  });

  it('has no change from a year whose total is unknown or nobody, and none to an unknown one', () => {
    const unknown = { missing: 'not-collected' } as const;
    const change = (first: Inhabitants, last: Inhabitants) => figure('forandring', {}, populated({ 2015: first, 2025: last }));
    expect(change(100, 110)?.value).toBeCloseTo(10, 9);
    expect([change(unknown, 110), change(100, unknown), change(0, 110)]).toEqual([null, null, null]);
  });

  it('sums what stands for all years, whatever the year', () => {
    const area: Indicator = { ...indicatorNamed(REAL, 'folkmangd'), id: 'yta', formula: { kind: 'series', series: 'landareal' } };
    const moment = momentOf(defaultScene('yta'), area, REAL);
    for (const year of [2016, 2025]) {
      const total = countyFigure(area, { ...moment, year }, REAL);
      expect(total).toMatchObject({ kind: 'sum', basis: 15 });
      // 28 030 km² as published, a little less as the sum of the rounded parts.
      expect(total?.value).toBeCloseTo(28_030, -1);
    }
  });

  it('takes the middle one of the answers, marked as invented with them', () => {
    // 0 5 10 12.5 15 20 [25] 30 40 50 75 100 110
    expect(figure('arbetstid')).toEqual({ value: 25, kind: 'median', basis: 13, noise: null, invented: true });
    expect(figure('samordnartimmar')).toMatchObject({ kind: 'ratio', basis: 13, invented: true });
  });

  it('takes the middle of the two middle ones of an even number', () => {
    const [round] = REAL.rounds;
    if (!round) throw new Error('The example round is gone');
    const answers = round.answers.filter(({ setAsidePercent }) => setAsidePercent.state === 'value' && setAsidePercent.value <= 15);
    expect(answers).toHaveLength(5);
    const data = { ...REAL, rounds: [{ ...round, answers: answers.slice(0, 4) }] };
    // 10, 12.5, 0, 5
    expect(figure('arbetstid', {}, data)).toMatchObject({ value: 7.5, basis: 4 });
  });

  it('is none where the catalogue has none, or nothing is known', () => {
    expect(figure('polisoro')).toBeNull();
    expect(figure('medborgarlofte')).toBeNull();
    const untold: Indicator = { ...indicatorNamed(REAL, 'folkmangd'), countyFigure: 'none' };
    expect(countyFigure(untold, momentOf(defaultScene('folkmangd'), untold, REAL), REAL)).toBeNull();
    const silent = { ...REAL, rounds: [] };
    expect(figure('arbetstid', {}, silent)).toBeNull();
    expect(figure('samordnartimmar', {}, silent)).toBeNull();
    const empty = { ...REAL, series: new Map() };
    expect(['folkmangd', 'tathet', 'forandring'].map((id) => figure(id, {}, empty))).toEqual([null, null, null]);
  });

  it('does not stand on a published total alone, without one known municipality', () => {
    expect(figure('folkmangd', {}, populated({ 2025: { missing: 'not-collected' } }, 286_043))).toBeNull();
  });

  it('does not sum a part of the county as if it were the whole', () => {
    const series = REAL.series.get('folkmangd');
    const period = series?.periods.at(-1);
    if (!series || !period) throw new Error('The population is gone');
    const partly = { ...period, county: null, values: { ...period.values, 2080: { missing: 'not-collected' } as const } };
    const data = { ...REAL, series: new Map(REAL.series).set('folkmangd', { ...series, periods: [partly] }) };
    expect(figure('folkmangd', {}, data)).toBeNull();
    const told = { ...REAL, series: new Map(REAL.series).set('folkmangd', { ...series, periods: [{ ...partly, county: 286_043 }] }) };
    expect(figure('folkmangd', {}, told)).toMatchObject({ value: 286_043, basis: 14, noise: null });
  });
});
