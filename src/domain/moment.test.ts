import { describe, expect, it } from 'vitest';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import type { Dataset, Series } from './dataset';
import type { Indicator } from './indicator';
import { isAvailable, momentOf, momentsOf, roundOf, yearsOf } from './moment';
import type { Round } from './round';
import { defaultScene, type Scene } from './scene';

const REAL = datasetOf(realText);
const named = (id: string) => indicatorNamed(REAL, id);
const at = (id: string, scene: Partial<Scene> = {}, data: Dataset = REAL) => momentOf({ ...defaultScene(id), ...scene }, named(id), data);
function seriesNamed(id: string): Series {
  const series = REAL.series.get(id);
  if (!series) throw new Error(`The series ${id} is gone`);
  return series;
}
const GAPS = [2017, 2018, 2020, 2022];

describe('yearsOf', () => {
  it('leaves gaps as gaps', () => {
    const years = yearsOf(named('folkmangd'), REAL);
    expect(years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2019, 2021, 2023, 2024, 2025]);
    expect(GAPS.filter((year) => years.includes(year))).toEqual([]);
  });

  it('does not let a timeless series narrow a quotient, and asks a mean for the year before', () => {
    expect(yearsOf(named('tathet'), REAL)).toEqual(yearsOf(named('folkmangd'), REAL));
    expect(yearsOf(named('brott'), REAL)).toEqual([2025]);
    const population = seriesNamed('folkmangd');
    const without = { ...population, periods: population.periods.filter(({ period }) => period !== '2024') };
    expect(yearsOf(named('brott'), { ...REAL, series: new Map(REAL.series).set('folkmangd', without) })).toEqual([]);
  });

  it('is not narrowed by an answer of a round, and is empty when nothing of it has years', () => {
    const answer = { kind: 'round', field: 'setAsidePercent' } as const;
    const yearly = (series: string): Indicator => ({
      ...named('km2-per-tjanst'), moment: 'year', formula: { kind: 'quotient', numerator: { kind: 'series', series }, denominator: answer, factor: 1 },
    });
    expect(yearsOf(yearly('folkmangd'), REAL)).toEqual(yearsOf(named('folkmangd'), REAL));
    expect(yearsOf(yearly('landareal'), REAL)).toEqual([]);
  });

  it('ascends, however the series is ordered', () => {
    const population = seriesNamed('folkmangd');
    const turned = { ...REAL, series: new Map(REAL.series).set('folkmangd', { ...population, periods: population.periods.toReversed() }) };
    expect(yearsOf(named('folkmangd'), turned)).toEqual(yearsOf(named('folkmangd'), REAL));
  });

  it('is empty for what hangs on no year', () => {
    expect(['arbetstid', 'polisoro', 'medborgarlofte', 'kommungrupp', 'samordnartimmar'].map((id) => yearsOf(named(id), REAL))).toEqual([[], [], [], [], []]);
  });
});

describe('momentOf', () => {
  it('fills in the latest year, ten years of change, the snapshots’ date and the first round', () => {
    expect(at('folkmangd').year).toBe(2025);
    expect(at('forandring')).toMatchObject({ from: 2015, to: 2025 });
    expect(at('medborgarlofte').date).toBe(REAL.date);
    expect(at('arbetstid').round?.id).toBe(REAL.rounds[0]?.id);
  });

  it('takes what the Scene names, where there are figures', () => {
    expect(at('folkmangd', { year: 2019 }).year).toBe(2019);
    expect(GAPS.map((year) => at('folkmangd', { year }).year)).toEqual([2025, 2025, 2025, 2025]);
    expect(at('medborgarlofte', { date: '2018-06-01' }).date).toBe('2018-06-01');
    expect(at('forandring', { from: 2010, to: 2016 })).toMatchObject({ from: 2010, to: 2016 });
    expect(at('forandring', { from: 2019, to: 2025 })).toMatchObject({ from: 2019, to: 2025 });
    expect(at('forandring', { from: 2019 })).toMatchObject({ from: 2019, to: 2025 });
    // Ten years before 2021 is 2011; ten before 2012 there is nothing but 2010.
    expect(at('forandring', { to: 2021 })).toMatchObject({ from: 2011, to: 2021 });
    expect(at('forandring', { to: 2012 })).toMatchObject({ from: 2010, to: 2012 });
  });

  it('never tells a change from a year to itself or backwards', () => {
    for (const scene of [{ from: 2025 }, { to: 2010 }, { from: 2024, to: 2016 }, { from: 2021, to: 2021 }, { from: 2018, to: 2022 }]) {
      const { from, to } = at('forandring', scene);
      expect(from).toBeLessThan(to);
      expect(yearsOf(named('forandring'), REAL)).toEqual(expect.arrayContaining([from, to]));
    }
  });

  it('tells a change over more than ten years where nothing nearer is known', () => {
    const population = seriesNamed('folkmangd');
    const periods = population.periods.filter(({ period }) => period === '2010' || period === '2025');
    const far = { ...REAL, series: new Map(REAL.series).set('folkmangd', { ...population, periods }) };
    expect(at('forandring', {}, far)).toMatchObject({ from: 2010, to: 2025 });
  });

  it('stands without figures and without rounds', () => {
    const empty: Dataset = { ...REAL, series: new Map(), rounds: [] };
    expect(at('folkmangd', { year: 2024 }, empty)).toEqual({ year: 2026, from: 2026, to: 2026, date: REAL.date, round: null });
  });
});

describe('roundOf', () => {
  it('finds the round a Scene names, else the first', () => {
    const [first] = REAL.rounds;
    if (!first) throw new Error('The example round is gone');
    const second: Round = { ...first, id: '2027', invented: false };
    const data = { ...REAL, rounds: [first, second] };
    expect(roundOf({ round: '2027' }, data)).toBe(second);
    expect(roundOf({ round: null }, data)).toBe(first);
    expect(roundOf({ round: 'borta' }, data)).toBe(first);
  });
});

describe('momentsOf', () => {
  it('goes through all years, pairs of years and rounds, so that breaks keep still', () => {
    expect(momentsOf(named('folkmangd'), REAL)).toHaveLength(12);
    expect(momentsOf(named('forandring'), REAL)).toHaveLength((12 * 11) / 2);
    expect(momentsOf(named('forandring'), REAL).every(({ from, to }) => from < to)).toBe(true);
    expect(momentsOf(named('arbetstid'), REAL)).toHaveLength(REAL.rounds.length);
    expect(momentsOf(named('medborgarlofte'), REAL)).toEqual([]);
    expect(momentsOf(named('kommungrupp'), REAL)).toEqual([]);
  });

  it('fills in the snapshots’ date and the first round beside the years', () => {
    for (const moment of [...momentsOf(named('folkmangd'), REAL), ...momentsOf(named('forandring'), REAL)]) {
      expect(moment).toEqual({
        year: expect.any(Number), from: expect.any(Number), to: expect.any(Number), date: REAL.date, round: REAL.rounds[0],
      });
    }
    expect(momentsOf(named('folkmangd'), { ...REAL, rounds: [] })[0]?.round).toBeNull();
  });
});

describe('isAvailable', () => {
  it('asks for a figure in every series', () => {
    expect(isAvailable(named('tathet'), REAL)).toBe(true);
    expect(isAvailable(named('N00631'), REAL)).toBe(false);
    const areas = seriesNamed('landareal');
    const without = { ...REAL, series: new Map(REAL.series).set('landareal', { ...areas, periods: [] }) };
    expect(isAvailable(named('tathet'), without)).toBe(false);
    expect(isAvailable(named('km2-per-tjanst'), without)).toBe(false);
    expect(isAvailable(named('arbetstid'), { ...REAL, series: new Map() })).toBe(true);
  });

  it('asks for the series beside an answer, and for that of a figure that hangs on no year', () => {
    expect(isAvailable(named('km2-per-tjanst'), REAL)).toBe(true);
    expect(isAvailable(named('km2-per-tjanst'), { ...REAL, series: new Map() })).toBe(false);
    const area: Indicator = { ...named('folkmangd'), moment: 'none', formula: { kind: 'series', series: 'landareal' } };
    expect(isAvailable(area, REAL)).toBe(true);
    expect(isAvailable(area, { ...REAL, series: new Map() })).toBe(false);
  });

  it('asks for one year that all series share', () => {
    const population = seriesNamed('folkmangd');
    const old = { ...population, periods: population.periods.slice(0, 3) };
    expect(isAvailable(named('brott'), { ...REAL, series: new Map(REAL.series).set('folkmangd', old) })).toBe(false);
  });

  it('asks for two years where it tells a change', () => {
    const population = seriesNamed('folkmangd');
    const lastYears = (count: number) => ({ ...REAL, series: new Map(REAL.series).set('folkmangd', { ...population, periods: population.periods.slice(-count) }) });
    expect(isAvailable(named('forandring'), lastYears(2))).toBe(true);
    expect(isAvailable(named('forandring'), lastYears(1))).toBe(false);
    expect(isAvailable(named('folkmangd'), lastYears(1))).toBe(true);
  });
});
