import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, realText } from '../test/real-snapshots';
import type { CitizenPromise } from './municipality';
import { firstDay, lastDay, promiseState } from './promise-state';
import type { PartialDate } from './reading';

const REAL = datasetOf(realText);
const CITED = { publisher: 'Polisen', url: null, date: null, quality: 'second-hand' } as const;

function promise(start: PartialDate | null, end: PartialDate | null): CitizenPromise {
  return { start, end, text: 'Ett löfte', note: null, cited: CITED };
}

/** "galler", "slut-dokumenterat 2017-03", "slut-okant" or the reason why nothing is known. */
function words(promises: readonly CitizenPromise[], day: string): string {
  const { content } = promiseState(promises, day);
  switch (content.kind) {
    case 'category': return content.detail === null ? content.category : `${content.category} ${content.detail}`;
    case 'missing': return content.reason;
    case 'number': return `number ${content.value}`;
  }
}
const of = (name: string, day: string) => words(REAL.profiles?.get(codeOf(REAL, name))?.promises ?? [], day);

describe('partial dates', () => {
  it.each([['2019', '2019-01-01', '2019-12-31'], ['2019-11', '2019-11-01', '2019-11-30'], ['2016-02', '2016-02-01', '2016-02-29'], ['2016-11-17', '2016-11-17', '2016-11-17']])(
    '%s is at the earliest %s and at the latest %s', (date, first, last) => {
      expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    },
  );
});

describe('promiseState', () => {
  it('holds from its first day to its last, both included', () => {
    const promises = [promise('2018-04-01', '2019-03-31')];
    expect(words(promises, '2018-03-31')).toBe('not-in-sources');
    expect(words(promises, '2018-04-01')).toBe('galler');
    expect(words(promises, '2019-03-31')).toBe('galler');
    expect(words(promises, '2019-04-01')).toBe('slut-dokumenterat 2019-03-31');
  });

  it('counts a start known to the year or month from its last day, an end to its first', () => {
    expect(words([promise('2019', '2020-12-31')], '2019-12-30')).toBe('not-in-sources');
    expect(words([promise('2019', '2020-12-31')], '2019-12-31')).toBe('galler');
    expect(words([promise('2019-11', '2020-12-31')], '2019-11-29')).toBe('not-in-sources');
    expect(words([promise('2016-09-16', '2017-03')], '2017-03-01')).toBe('galler');
    expect(words([promise('2016-09-16', '2017-03')], '2017-03-02')).toBe('slut-dokumenterat 2017-03');
    // Known to the year alone it holds on no day that is sure.
    expect(words([promise('2019', '2019')], '2019-12-31')).toBe('slut-dokumenterat 2019');
  });

  it('never guesses an end', () => {
    expect(words([promise('2016', null)], '2026-11-22')).toBe('slut-okant');
    expect(words([promise(null, null)], '2026-11-22')).toBe('slut-okant');
    expect(words([promise(null, '2019-12-31')], '2018-01-01')).toBe('slut-okant');
  });

  it('lets one that still runs go before a later one that has ended or has no end', () => {
    expect(words([promise('2018-01-01', '2020-12-31'), promise('2019-01-01', '2019-06-30')], '2020-01-01')).toBe('galler');
    expect(words([promise('2018-01-01', '2020-12-31'), promise('2019-01-01', null)], '2020-01-01')).toBe('galler');
    expect(words([promise('2018-01-01', '2020-12-31'), promise('2019-01-01', null)], '2021-01-01')).toBe('slut-okant');
  });

  it('does not let the order of the list decide', () => {
    const promises = [promise('2022-06-20', null), promise('2016-11-01', '2017-12-31'), promise('2023-06-20', '2024-06-20')];
    for (const day of ['2017-01-01', '2018-01-01', '2023-01-01', '2024-01-01', '2025-01-01']) {
      expect(words(promises.toReversed(), day)).toBe(words(promises, day));
    }
  });

  it.each([
    ['Ludvika', '2016-10-31', 'not-in-sources'], ['Ludvika', '2016-11-01', 'galler'], ['Ludvika', '2018-01-15', 'slut-dokumenterat 2017-12-31'],
    ['Ludvika', '2018-10-01', 'galler'], ['Ludvika', '2019-06-01', 'slut-dokumenterat 2019-03-31'], ['Ludvika', '2022-07-01', 'slut-okant'],
    ['Ludvika', '2024-06-20', 'galler'], ['Ludvika', '2026-11-22', 'slut-dokumenterat 2024-06-20'],
    ['Orsa', '2017-03-01', 'galler'], ['Orsa', '2017-03-02', 'slut-dokumenterat 2017-03'], ['Orsa', '2019-11-29', 'slut-dokumenterat 2017-03'],
    ['Orsa', '2019-11-30', 'slut-okant'], ['Orsa', '2026-11-22', 'slut-okant'],
    ['Borlänge', '2018-01-01', 'not-in-sources'], ['Borlänge', '2019-06-01', 'galler'], ['Borlänge', '2026-11-22', 'slut-dokumenterat 2019-12-31'],
    ['Säter', '2016-06-01', 'not-in-sources'], ['Säter', '2026-11-22', 'not-in-sources'],
  ])('says of %s on %s: %s', (name, day, expected) => {
    expect(of(name, day)).toBe(expected);
  });

  it('never stretches a promise: it holds only on days that some promise is sure to cover', () => {
    const day = fc.date({ min: new Date('2014-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
    const promises = fc.array(fc.tuple(fc.option(partial), fc.option(partial)).map(([start, end]) => promise(start, end)), { maxLength: 5 });
    fc.assert(fc.property(promises, day, (list, at) => {
      const { content, decides } = promiseState(list, at);
      const sure = list.some(({ start, end }) => start !== null && end !== null && lastDay(start) <= at && at <= firstDay(end));
      expect(content.kind === 'category' && content.category === 'galler').toBe(sure);
      const detail = content.kind === 'category' ? content.detail : null;
      expect(detail === null || (firstDay(detail) < at && list.some(({ end }) => end === detail))).toBe(true);
      // What is told is told by one of them, and none that has not begun decides beside one that has.
      expect(decides === null).toBe(content.kind === 'missing');
      expect(decides === null || list.includes(decides)).toBe(true);
      expect(typeof decides?.start !== 'string' || lastDay(decides.start) <= at).toBe(true);
      expect(detail === null || decides?.end === detail).toBe(true);
    }));
  });
});
