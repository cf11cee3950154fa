import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import { dateCell, doubt, numberCell, readDay, serialOf, wrong } from './fixtures';
import { dateWithin, datesIn, readDate } from './read-date';

const of = (text: string) => readDate(textCell(text));

describe('a date in words or digits', () => {
  it.each([
    ['2024', '2024'], ['2024-05', '2024-05'], ['2024-05-14', '2024-05-14'], ['2024/5/4', '2024-05-04'], ['2024.05.14', '2024-05-14'], ['20240514', '2024-05-14'], ['1999', '1999'], ['19991231', '1999-12-31'],
    ['14 maj 2024', '2024-05-14'], ['den 14 maj 2024', '2024-05-14'], ['d. 14 maj 2024', '2024-05-14'], ['14:e maj 2024', '2024-05-14'], ['1a juni 2024', '2024-06-01'], ['14-maj-2024', '2024-05-14'], ['14. maj 2024', '2024-05-14'], ['14.maj.2024', '2024-05-14'],
    ['maj 2024', '2024-05'], ['Maj 2024', '2024-05'], ['i maj 2024', '2024-05'], ['maj -24', '2024-05'], ['maj, 2024', '2024-05'], ['14 maj 24', '2024-05-14'], ['dec 2024', '2024-12'], ['december 2024', '2024-12'],
    ['jan 2024', '2024-01'], ['feb 2024', '2024-02'], ['mars 2024', '2024-03'], ['april 2024', '2024-04'], ['juni 2024', '2024-06'], ['juli 2024', '2024-07'], ['aug. 2024', '2024-08'], ['sept 2024', '2024-09'], ['oktober 2024', '2024-10'], ['nov 2024', '2024-11'],
    ['14/5 2024', '2024-05-14'], ['14/5-24', '2024-05-14'], ['14.5.2024', '2024-05-14'], ['14-5-2024', '2024-05-14'], ['14 5 2024', '2024-05-14'], ['14/5, 2024', '2024-05-14'], ['14/5,2024', '2024-05-14'], ['31/12/2024', '2024-12-31'], ['5/5/2024', '2024-05-05'],
    ['2024-02-29', '2024-02-29'], ['2023-02-28', '2023-02-28'], ['1950', '1950'], ['2099-12-31', '2099-12-31'],
  ])('%s is %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
    expect(of(text)).toEqual(readDay(date));
  });

  it.each(['2024-05-14 13:45', '2024-05-14 kl. 13.45', '2024-05-14T13:45:30', '2024-05-14 13:45:30.123', '2024-05-14 1:45 PM', '2024-05-14, 13:45', '2024-05-14 13:45 CEST', '2024-05-14 13:45 +02:00', '2024-05-14 13:45:30Z', '2024-05-14 13:45 UTC+2', '2024-05-14 1:45 em'])('%s is its day', (text) => {
    expect(datesIn(text)).toEqual(['2024-05-14']);
  });

  it('may be either of two days where day and month could be both: the Swedish order first', () => {
    expect(datesIn('4/5/2024')).toEqual(['2024-05-04', '2024-04-05']);
    expect(of('4/5/2024')).toEqual(doubt('not-a-date', '2024-05-04', '2024-04-05'));
    expect(datesIn('5/14/2024')).toEqual(['2024-05-14']);
  });

  it.each(['', 'nej', '1949', '2101', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-04-31', '2024-05-00', '32/5 2024', '13/13/2024', '32 maj 2024', 'foo 2024', '14 maj', '202', '20241', '3024', '2024051', 'maj 20245', '1/2', 'beslut 14 maj 2024', '20240514x', '14/5/20245', 'anden 14 maj 2024'])('%s is none', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a date inside of a longer answer', () => {
  it.each([
    ['ja, antagen 2024-05-14', '2024-05-14'], ['ja (maj 2024)', '2024-05'], ['beslut 14 maj 2024 i KS', '2024-05-14'], ['klar 14/5 2024', '2024-05-14'], ['klar 14/12 2024', '2024-12-14'], ['antagen 14:e maj 2024', '2024-05-14'], ['antagen 1a juni 2024', '2024-06-01'], ['KS 2e maj 2024', '2024-05-02'], ['sedan 2019', '2019'], ['antagen 20240514.', '2024-05-14'], ['2024, alltså 2024', '2024'], ['ja 2024/05', '2024-05'], ['ja 2024.5.4', '2024-05-04'],
  ])('%s: %s', (text, date) => {
    expect(dateWithin(text)).toBe(date);
    expect(of(text)).toEqual(doubt('not-a-date', date));
  });

  it.each(['ja', '2019 och 2024', '2024-05-14, reviderad 2025', 'dnr 12024', 'nr 20241'])('%s: none, or several', (text) => {
    expect(dateWithin(text)).toBeNull();
    expect(of(text)).toEqual(wrong('not-a-date'));
  });
});

describe('a stored number', () => {
  it('is the day of a date cell', () => {
    expect(readDate(dateCell(serialOf('2024-05-14')))).toEqual(readDay('2024-05-14'));
    expect(readDate(dateCell(serialOf('2024-05-14') + 0.6))).toEqual(readDay('2024-05-14'));
    expect([serialOf('1950-01-01'), serialOf('2099-12-31')].map((serial) => readDate(dateCell(serial)))).toEqual(['1950-01-01', '2099-12-31'].map(readDay));
    const none = [5, 0, 9_999_999, serialOf('1949-12-31'), serialOf('2100-01-01')];
    expect(none.map((serial) => readDate(dateCell(serial)))).toEqual(none.map(() => wrong('not-a-date')));
  });

  it('is a year or a whole date where it reads as one', () => {
    expect([2024, 1950, 2099, 20_240_514].map((number) => readDate(numberCell(number)))).toEqual(['2024', '1950', '2099', '2024-05-14'].map(readDay));
  });

  it('is asked about where it may be the number behind a date, and wrong else', () => {
    expect(readDate(numberCell(serialOf('2024-05-14')))).toEqual(doubt('not-a-date', '2024-05-14'));
    expect(readDate(numberCell(serialOf('2024-05-14') + 0.25))).toEqual(doubt('not-a-date', '2024-05-14'));
    expect([1949, 2100, 3, -1, 3.5, 99_999_999].map((number) => readDate(numberCell(number)))).toEqual(Array.from({ length: 6 }, () => wrong('not-a-date')));
  });

  it('is asked about where it is a month behind a point, which may have lost a zero', () => {
    expect(readDate(numberCell(2024.5))).toEqual(doubt('not-a-date', '2024-05'));
    expect(readDate(numberCell(2024.05))).toEqual(doubt('not-a-date', '2024-05'));
    expect(readDate(numberCell(2024.1))).toEqual(doubt('not-a-date', '2024-01', '2024-10'));
    expect(readDate(numberCell(2024.13))).toEqual(wrong('not-a-date'));
  });

  it('counts for nothing where the cell is text', () => {
    expect(readDate({ ...textCell('2024-05-14'), number: 3 })).toEqual(readDay('2024-05-14'));
    expect(readDate({ ...textCell('2024-05-14'), kind: 'date' })).toEqual(readDay('2024-05-14'));
    expect(readDate({ ...textCell('2024-05-14'), kind: 'number' })).toEqual(readDay('2024-05-14'));
  });
});
