import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, realText } from '../test/real-snapshots';
import type { Dataset, Series } from './dataset';
import { ORDINAL, POPULATION, SET_ASIDE } from './fixtures';
import type { Indicator } from './indicator';
import { withBreaks } from './with-breaks';

const REAL = datasetOf(realText);
const CODES = ['9801', '9802'];

function populationOf(periods: Readonly<Record<string, Series['periods'][number]['values']>>): Dataset['series'] {
  return new Map([['folkmangd', {
    id: 'folkmangd', unit: 'invånare', timeless: false,
    periods: Object.entries(periods).map(([period, values]) => ({
      period, date: `${period}-12-31`, publisher: 'SCB', title: 'Folkmängd', url: null, quality: 'official', note: null, county: null, values,
    })),
  }]]);
}

/** A county of two municipalities. */
function county(indicators: readonly Indicator[], more: Partial<Dataset>): Dataset {
  return {
    ...REAL, indicators, series: new Map(), rounds: [], ...more,
    county: {
      ...REAL.county,
      municipalities: CODES.map((code) => ({ code, name: code, officialName: code, seat: { name: code, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } })),
    },
  };
}

const classifications = (dataset: Dataset) => withBreaks(dataset).map(({ classification }) => classification);

describe('withBreaks', () => {
  it('parts the figures of all years together into five classes by every method, and forgets the breaks of before', () => {
    // 1, 2, 3, 11, 12, 13, 31, 61 and 101, and one that is not known: the widest gaps stand above 3, 13, 31 and 61.
    // Equal classes are 20 wide; their breaks may be rounded to the nearest even number.
    const series = populationOf({
      2021: { 9801: 1, 9802: 2 }, 2022: { 9801: 3, 9802: 11 }, 2023: { 9801: 12, 9802: 13 }, 2024: { 9801: 31, 9802: 61 },
      2025: { 9801: 101, 9802: { missing: 'confidential' } },
    });
    expect(classifications(county([POPULATION], { series }))).toStrictEqual([{
      method: 'jenks', breaks: { equal: [22, 42, 60, 82], quantile: [3, 12, 13, 50], jenks: [10, 20, 50, 100] },
    }]);
  });

  it('pools the answers of all rounds, keeps the breaks given by hand and the method', () => {
    const round = (id: string, first: number, second: number) => ownRoundOf([
      answerOf('9801', { setAsidePercent: valueOf(first) }), answerOf('9802', { setAsidePercent: valueOf(second) }),
    ], { id });
    expect(classifications(county([SET_ASIDE], { rounds: [round('a', 0, 25), round('b', 50, 100)] }))).toStrictEqual([{
      method: 'custom', breaks: { equal: [24, 50, 76], quantile: [20, 50, 100], jenks: [20, 50, 100], custom: [10, 25, 50, 100] },
    }]);
  });

  it('pools the changes between all pairs of years', () => {
    const change: Indicator = { ...POPULATION, id: 'forandring', kind: 'change', moment: 'year-pair', formula: { kind: 'change', series: 'folkmangd' } };
    // 100 → 150 → 300: 50, 100 and 200 per cent, and the same of the other.
    const series = populationOf({ 2023: { 9801: 100, 9802: 200 }, 2024: { 9801: 150, 9802: 300 }, 2025: { 9801: 300, 9802: 600 } });
    expect(classifications(county([change], { series }))).toStrictEqual([{
      method: 'jenks', breaks: { equal: [100, 150], quantile: [100, 200], jenks: [100, 200] },
    }]);
  });

  it('has no breaks where every figure is the same', () => {
    const series = populationOf({ 2024: { 9801: 7, 9802: 7 }, 2025: { 9801: 7, 9802: 7 } });
    expect(classifications(county([POPULATION], { series }))).toStrictEqual([{ method: 'jenks', breaks: { equal: [], quantile: [], jenks: [] } }]);
  });

  it('leaves an indicator without figures the breaks it had', () => {
    expect(withBreaks(county([POPULATION, SET_ASIDE], {}))).toStrictEqual([POPULATION, SET_ASIDE]);
    const unknown = populationOf({ 2025: { 9801: { missing: 'confidential' }, 9802: { missing: 'confidential' } } });
    expect(withBreaks(county([POPULATION], { series: unknown }))).toStrictEqual([POPULATION]);
  });

  it('gives back an indicator with a class for each category as it is', () => {
    const rounds = [ownRoundOf([answerOf('9801', { concern: valueOf(2) })])];
    expect(withBreaks(county([ORDINAL], { rounds }))[0]).toBe(ORDINAL);
  });

  it('touches nothing of the catalogue but the breaks, and keeps its order', () => {
    const dataset = county([ORDINAL, POPULATION], { series: populationOf({ 2025: { 9801: 1, 9802: 9 } }) });
    expect(withBreaks(dataset)).toStrictEqual([
      ORDINAL, { ...POPULATION, classification: { method: 'jenks', breaks: { equal: [5], quantile: [5], jenks: [5] } } },
    ]);
    expect(dataset.indicators).toStrictEqual([ORDINAL, POPULATION]);
  });

  it('finds the breaks that the project has published', () => {
    const published = REAL.indicators.filter(({ moment, formula }) => moment === 'year' && formula.kind === 'series');
    const ids = published.map(({ id }) => id);
    expect(ids).toContain('folkmangd');
    expect(withBreaks(REAL).filter(({ id }) => ids.includes(id))).toEqual(published);
  });
});
