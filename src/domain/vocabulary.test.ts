import { expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import { vocabularyOf } from './vocabulary';

const REAL = datasetOf(realText);

it('names what an address may name, in the catalogue’s and the county’s order', () => {
  const { indicators, codes, rounds, years } = vocabularyOf(REAL);
  expect(indicators.slice(0, 3)).toEqual(['folkmangd', 'arbetstid', 'polisoro']);
  expect(codes).toEqual(REAL.county.municipalities.map(({ code }) => code));
  expect(rounds).toEqual(REAL.rounds.map(({ id }) => id));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(new Set(years).size).toBe(years.length);
});

it('leaves out indicators that have no figures yet, and takes them in when they come', () => {
  expect(vocabularyOf(REAL).indicators).not.toContain('N00631');
  const period = { period: '2025', date: '2025', publisher: 'Kolada', title: '', url: null, quality: 'official', note: null, county: null, values: {} } as const;
  const fetched = { ...REAL, series: new Map(REAL.series).set('N00631', { id: 'N00631', unit: '%', timeless: false, periods: [{ ...period }, { ...period, period: '2022' }] }) };
  expect(vocabularyOf(fetched).indicators).toContain('N00631');
  expect(vocabularyOf(fetched).years).toContain(2022);
});

it('is empty for an empty dataset', () => {
  const empty = { ...REAL, indicators: [], rounds: [], county: { ...REAL.county, municipalities: [] } };
  expect(vocabularyOf(empty)).toEqual({ indicators: [], codes: [], rounds: [], years: [] });
});
