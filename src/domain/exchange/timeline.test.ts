import { describe, expect, it } from 'vitest';
import type { CitizenPromise } from '../municipality';
import { OPEN_DAYS, dayNumber, dayOf, drawnEnd, stretchesOf, timelineOf, type Bar } from './timeline';

const promise = (start: string | null, end: string | null, text = 'T'): CitizenPromise => ({
  start, end, text, note: null, cited: { publisher: 'P', url: null, date: null, quality: 'reported' },
});

/** Where the only bar of a promise ends, as days. */
function endOf(start: string, end: string | null): { readonly stated: string; readonly drawn: string } {
  const [bar] = timelineOf([promise(start, end)]).bars;
  if (!bar) throw new Error('Nothing is drawn.');
  const { stated, drawn } = drawnEnd(bar);
  return { stated: dayOf(stated), drawn: dayOf(drawn) };
}

describe('the end of a bar', () => {
  it('is the day after the last that the source’s end can mean', () => {
    expect(endOf('2016', '2018')).toEqual({ stated: '2019-01-01', drawn: '2019-01-01' });
    expect(endOf('2016', '2018-02')).toEqual({ stated: '2018-03-01', drawn: '2018-03-01' });
    expect(endOf('2016', '2018-02-10')).toEqual({ stated: '2018-02-11', drawn: '2018-02-11' });
  });

  it('is drawn a while on past all that the start can mean when no end is known', () => {
    expect(endOf('2016', null)).toEqual({ stated: '2017-01-01', drawn: dayOf(dayNumber('2017-01-01') + OPEN_DAYS) });
    expect(endOf('2016-05-17', null)).toEqual({ stated: '2016-05-18', drawn: '2017-05-18' });
  });
});

describe('a timeline', () => {
  it('draws a promise of a single day', () => {
    const { bars, reversed } = timelineOf([promise('2017-05-01', '2017-05-01')]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([['2017-05-01', '2017-05-01']]);
    expect(reversed).toEqual([]);
  });

  it('is in the order of the starts, those that start together in the order of the source', () => {
    const { bars } = timelineOf([promise('2018', '2018', 'late'), promise('2017', '2017', 'one'), promise('2017-01', '2018', 'two'), promise('2016', '2016', 'early')]);
    expect(bars.map((bar) => bar.promise.text)).toEqual(['early', 'one', 'two', 'late']);
  });
});

describe('stretches between promises', () => {
  const BEFORE_ALL = '2000-01-01';
  const barsOf = (promises: readonly CitizenPromise[]): readonly Bar[] => timelineOf(promises).bars;
  const stretches = (...promises: readonly CitizenPromise[]) => stretchesOf(barsOf(promises), BEFORE_ALL);

  it('are none where there is no promise, or none with a known end', () => {
    expect(stretchesOf([], '2026-01-01')).toEqual([]);
    expect(stretchesOf(barsOf([promise('2016', null)]), '2026-01-01')).toEqual([]);
  });

  it('begin to be silence on the day after the last known end, not on that day', () => {
    const bars = barsOf([promise('2016', '2017-06-30')]);
    expect(stretchesOf(bars, '2017-06-30')).toEqual([]);
    expect(stretchesOf(bars, '2017-07-01')).toEqual([{ kind: 'silence', from: '2017-07-01', to: null }]);
  });

  it('do not tell an overlap with a promise whose end nobody knows', () => {
    expect(stretches(promise('2016', '2018'), promise('2017', null))).toEqual([]);
  });

  it('end an overlap with whichever of the two ends first', () => {
    expect(stretches(promise('2016', '2017-06-30'), promise('2017-06-01', '2018'))).toEqual([{ kind: 'overlap', from: '2017-06-01', to: '2017-06-30' }]);
    expect(stretches(promise('2016', '2018-12-31'), promise('2017-06-01', '2017-06-30'))).toEqual([{ kind: 'overlap', from: '2017-06-01', to: '2017-06-30' }]);
  });

  it('are no gap while a longer promise runs on past a shorter one', () => {
    expect(stretches(promise('2010-01-01', '2020-12-31'), promise('2012-01-01', '2013-12-31'), promise('2016-01-01', '2017-12-31'))).toEqual([
      { kind: 'overlap', from: '2012-01-01', to: '2013-12-31' }, { kind: 'overlap', from: '2016-01-01', to: '2017-12-31' },
    ]);
  });

  it('are counted from the latest end, so that no gap is told twice', () => {
    expect(stretches(promise('2010', '2010'), promise('2012', '2012'), promise('2013', '2013'))).toEqual([{ kind: 'gap', from: '2011-01-01', to: '2011-12-31' }]);
  });

  it('are told of the days that are sure, where a year or a month leaves others open', () => {
    expect(stretches(promise('2016', '2018-06-30'), promise('2017', '2018'))).toEqual([{ kind: 'overlap', from: '2017-12-31', to: '2018-01-01' }]);
    expect(stretches(promise('2016', '2017-06-30'), promise('2017', '2018'))).toEqual([{ kind: 'maybe-overlap', from: '2017-01-01', to: '2017-06-30' }]);
    expect(stretches(promise('2016', '2018-06-30'), promise('2017', '2018-12'))).toEqual([{ kind: 'overlap', from: '2017-12-31', to: '2018-06-30' }]);
  });

  it('are sure with whichever earlier one surely still ran, not only with the one that may reach furthest', () => {
    const found = stretches(promise('2016', '2018'), promise('2017-01-01', '2018-06-30'), promise('2018-03-01', '2018-04-30'));
    expect(found.at(-1)).toEqual({ kind: 'overlap', from: '2018-03-01', to: '2018-04-30' });
  });

  it('with two earlier ones last as long as the longer of the two', () => {
    for (const [first, second] of [['2017-06-30', '2018-12-31'], ['2018-12-31', '2017-06-30']] as const) {
      const found = stretches(promise('2016-01-01', first), promise('2016-06-01', second), promise('2017-01-01', '2018-06-30'));
      expect(found.at(-1)).toEqual({ kind: 'overlap', from: '2017-01-01', to: '2018-06-30' });
    }
  });

  it('are a sure overlap with one that ends on a known day, though another ends some day of that month', () => {
    const found = stretches(promise('2016', '2018-06-30'), promise('2017', '2018-06'), promise('2018-06-15', '2019'));
    expect(found.map(({ kind }) => kind)).toEqual(['overlap', 'overlap']);
    expect(found.at(-1)).toEqual({ kind: 'overlap', from: '2018-06-15', to: '2018-06-30' });
  });
});
