import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../test/own-answers';
import { datasetOf, realText } from '../test/real-snapshots';
import type { Dataset, Series } from './dataset';
import { POPULATION, SET_ASIDE } from './fixtures';
import type { Indicator } from './indicator';
import type { Moment } from './moment';
import { countyTrend, hasTrend, trendIndicator, trendSeries, trendYears } from './trend-lines';

const REAL = datasetOf(realText);

type Cells = Series['periods'][number]['values'];

function series(id: string, periods: Readonly<Record<string, Cells>>, county: Readonly<Record<string, number>> = {}): readonly [string, Series] {
  return [id, {
    id, unit: '', timeless: false,
    periods: Object.entries(periods).map(([period, values]) => ({
      period, date: `${period}-12-31`, publisher: 'SCB', title: id, url: null, quality: 'official', note: null, county: county[period] ?? null, values,
    })),
  }];
}

const PAIR: Indicator = { ...POPULATION, id: 'forandring', kind: 'change', moment: 'year-pair', formula: { kind: 'change', series: 'folkmangd' } };
const ONE_YEAR: Indicator = { ...POPULATION, id: 'ett-ar', formula: { kind: 'series', series: 'ett-ar' } };
const TWO_YEARS: Indicator = { ...POPULATION, id: 'tva-ar', formula: { kind: 'series', series: 'tva-ar' } };
/** Percent of a post for each inhabitant: hangs on the answers of the round as well. */
const PER_HEAD: Indicator = {
  ...SET_ASIDE, id: 'per-invanare', moment: 'year', countyFigure: 'ratio',
  formula: { kind: 'quotient', numerator: { kind: 'round', field: 'setAsidePercent' }, denominator: { kind: 'series', series: 'folkmangd' }, factor: 100 },
};
/** The same figure whatever year is asked for. */
const PER_HEAD_THEN: Indicator = {
  ...PER_HEAD, id: 'per-invanare-da',
  formula: { kind: 'quotient', numerator: { kind: 'round', field: 'setAsidePercent' }, denominator: { kind: 'series-before-answer', series: 'folkmangd' }, factor: 100 },
};
const ROUND = ownRoundOf([answerOf('9801', { setAsidePercent: valueOf(50) }), answerOf('9802', { setAsidePercent: valueOf(100) })]);
const AT: Moment = { year: 2025, from: 2022, to: 2025, date: '2026-11-22', round: ROUND };

const DATA: Dataset = {
  ...REAL,
  county: {
    ...REAL.county, code: '98', name: 'Provlandet',
    municipalities: [['9801', 'Alfa'] as const, ['9802', 'Beta'] as const].map(([code, name]) => ({
      code, name, officialName: name, seat: { name, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 },
    })),
  },
  indicators: [SET_ASIDE, PAIR, ONE_YEAR, TWO_YEARS, POPULATION],
  series: new Map([
    series('folkmangd', {
      2022: { 9801: 100, 9802: 200 },
      // Nothing is known of 2023.
      2024: { 9801: 110, 9802: { missing: 'confidential' } },
      2025: { 9801: 125, 9802: 250 },
    }, { 2025: 380 }),
    series('ett-ar', { 2025: { 9801: 1, 9802: 2 } }),
    series('tva-ar', { 2021: { 9801: 1, 9802: 2 }, 2025: { 9801: 3, 9802: 4 } }),
  ]),
  rounds: [ROUND],
};

describe('hasTrend', () => {
  it('is so from two years with figures on', () => {
    expect([POPULATION, TWO_YEARS, ONE_YEAR].map((indicator) => hasTrend(indicator, DATA))).toEqual([true, true, false]);
  });

  it('is not so for what hangs on a round or on two years at once', () => {
    expect([SET_ASIDE, PAIR].map((indicator) => hasTrend(indicator, DATA))).toEqual([false, false]);
  });

  it('is not so where the figures have not been collected', () => {
    expect(hasTrend(POPULATION, { ...DATA, series: new Map() })).toBe(false);
  });
});

describe('trendIndicator', () => {
  it('is what is shown, where that has years, even if another stands before it in the catalogue', () => {
    expect(trendIndicator(POPULATION, DATA)).toBe(POPULATION);
  });

  it('is the first of the catalogue that has years, where what is shown has none', () => {
    expect([SET_ASIDE, PAIR, ONE_YEAR].map((shown) => trendIndicator(shown, DATA)?.id)).toEqual(['tva-ar', 'tva-ar', 'tva-ar']);
  });

  it('is nothing where no indicator of the catalogue has years', () => {
    expect(trendIndicator(SET_ASIDE, { ...DATA, indicators: [SET_ASIDE, PAIR, ONE_YEAR] })).toBeNull();
  });
});

describe('trendYears', () => {
  it('counts every year from the first with figures to the last, the gaps too', () => {
    expect(trendYears(POPULATION, DATA)).toEqual([2022, 2023, 2024, 2025]);
    expect(trendYears(TWO_YEARS, DATA)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it('is one year where there is one', () => {
    expect(trendYears(ONE_YEAR, DATA)).toEqual([2025]);
  });
});

describe('trendSeries', () => {
  it('draws a line for each municipality in the order asked for, the first chosen, broken where nothing is known', () => {
    expect(trendSeries(POPULATION, ['9802', '9801'], AT, DATA)).toEqual([
      {
        code: '9802', name: 'Beta', chosen: true,
        points: [{ year: 2022, value: 200 }, { year: 2023, value: null }, { year: 2024, value: null }, { year: 2025, value: 250 }],
      },
      {
        code: '9801', name: 'Alfa', chosen: false,
        points: [{ year: 2022, value: 100 }, { year: 2023, value: null }, { year: 2024, value: 110 }, { year: 2025, value: 125 }],
      },
    ]);
  });

  it('draws none for a code that the county does not have, and none where none is asked for', () => {
    expect(trendSeries(POPULATION, ['9801', '9899', '9802'], AT, DATA).map(({ name, chosen }) => [name, chosen])).toEqual([['Alfa', true], ['Beta', false]]);
    expect(trendSeries(POPULATION, [], AT, DATA)).toEqual([]);
  });

  it('reads each year with the round that is shown', () => {
    const values = (moment: Moment) => trendSeries(PER_HEAD, ['9801'], moment, DATA).map(({ points }) => points.map(({ value }) => value));
    // 50 of 100, 110 and 125 inhabitants.
    expect(values(AT)).toEqual([[50, null, (50 / 110) * 100, 40]]);
    expect(values({ ...AT, round: null })).toEqual([[null, null, null, null]]);
  });

  it('leaves a gap a gap where the figures of another year could have filled it', () => {
    // 50 of 125 inhabitants at the end of 2025, the last year-end before the answer.
    expect(trendSeries(PER_HEAD_THEN, ['9801'], AT, DATA).map(({ points }) => points)).toEqual([
      [{ year: 2022, value: 40 }, { year: 2023, value: null }, { year: 2024, value: 40 }, { year: 2025, value: 40 }],
    ]);
  });
});

describe('countyTrend', () => {
  it('is the county’s own line, by the published total where there is one, broken where a part is missing', () => {
    expect(countyTrend(POPULATION, AT, DATA)).toEqual({
      code: '98', name: 'Provlandet', chosen: true,
      points: [{ year: 2022, value: 300 }, { year: 2023, value: null }, { year: 2024, value: null }, { year: 2025, value: 380 }],
    });
  });

  it('keeps a line that stands at zero', () => {
    const zero = { ...DATA, series: new Map([series('folkmangd', { 2024: { 9801: 0, 9802: 0 }, 2025: { 9801: 0, 9802: 0 } })]) };
    expect(countyTrend(POPULATION, AT, zero)?.points).toEqual([{ year: 2024, value: 0 }, { year: 2025, value: 0 }]);
  });

  it('leaves a gap a gap where the figures of another year could have filled it', () => {
    // 150 of 375 inhabitants.
    expect(countyTrend(PER_HEAD_THEN, AT, DATA)?.points).toEqual([
      { year: 2022, value: 40 }, { year: 2023, value: null }, { year: 2024, value: 40 }, { year: 2025, value: 40 },
    ]);
  });

  it('is nothing where the catalogue has no figure for the county', () => {
    expect(countyTrend({ ...POPULATION, countyFigure: 'none' }, AT, DATA)).toBeNull();
  });

  it('is nothing for what hangs on no year, though the county has a figure', () => {
    expect(countyTrend(SET_ASIDE, AT, DATA)).toBeNull();
  });
});
