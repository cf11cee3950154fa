import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import { baseFigures } from './base-figures';

const data = datasetOf(realText);
/** The data with a series that says nothing of one municipality. */
function without(id: string, code: string): typeof data {
  const series = data.series.get(id);
  if (series === undefined) throw new Error(`No series ${id}`);
  const periods = series.periods.map((period) => ({ ...period, values: Object.fromEntries(Object.entries(period.values).filter(([key]) => key !== code)) }));
  return { ...data, series: new Map(data.series).set(id, { ...series, periods }) };
}

describe('what rates are computed on', () => {
  it('is the latest population, or that of a year, and the land area', () => {
    expect(baseFigures(data).get('2062')).toEqual({ population: expect.any(Number), landKm2: expect.any(Number) });
    expect(baseFigures(data).size).toBe(data.county.municipalities.length);
    expect(baseFigures(data, 2015).get('2062')?.population).not.toBe(baseFigures(data).get('2062')?.population);
    expect(baseFigures(data, 2015).get('2062')?.landKm2).toBe(baseFigures(data).get('2062')?.landKm2);
  });

  it('leaves out a municipality that lacks one of the two', () => {
    for (const id of ['folkmangd', 'landareal']) {
      const figures = baseFigures(without(id, '2062'));
      expect([figures.has('2062'), figures.has('2080')]).toEqual([false, true]);
    }
  });
});
