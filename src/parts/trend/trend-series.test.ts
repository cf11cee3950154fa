import { describe, expect, it } from 'vitest';
import { gapsOf, trendRows } from './trend-series';

const LINE = { code: 'a', name: 'Mora', chosen: true, points: [{ year: 2010, value: 1 }, { year: 2012, value: null }, { year: 2016, value: 0 }] };

describe('trendRows', () => {
  it('gives every calendar year a row, and keeps a true zero', () => {
    const rows = trendRows([LINE], [2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(rows.map(({ values }) => values['a'])).toEqual([1, null, null, null, null, null, 0]);
    expect(gapsOf(rows)).toEqual(['2011–2015']);
  });

  it('tells single years and pairs one by one', () => {
    const rows = trendRows([{ ...LINE, points: [2010, 2012, 2015].map((year) => ({ year, value: 1 })) }], [2010, 2011, 2012, 2013, 2014, 2015]);
    expect(gapsOf(rows)).toEqual(['2011', '2013', '2014']);
  });

  it('calls a year a gap only when every line is without it', () => {
    const other = { ...LINE, code: 'b', points: [{ year: 2011, value: 5 }] };
    expect(gapsOf(trendRows([LINE, other], [2010, 2011, 2012]))).toEqual(['2012']);
  });
});
