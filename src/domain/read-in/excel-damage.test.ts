import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import { dateOfSerial, numbersBehindDate } from './excel-damage';
import { dateCell, numberCell, serialOf } from './fixtures';

const behind = (iso: string, format?: string | null) => numbersBehindDate(dateCell(serialOf(iso), format));
const behindText = (text: string) => numbersBehindDate(textCell(text));

describe('a stored date', () => {
  it('is a day of the calendar, whatever the time', () => {
    expect(dateOfSerial(serialOf('2026-05-22'))).toEqual({ year: 2026, month: 5, day: 22 });
    expect(dateOfSerial(serialOf('2026-05-22') + 0.99)).toEqual({ year: 2026, month: 5, day: 22 });
    expect(dateOfSerial(serialOf('2026-01-31'))).toEqual({ year: 2026, month: 1, day: 31 });
  });

  it('lies within what a calendar holds', () => {
    expect(dateOfSerial(1)).toEqual({ year: 1899, month: 12, day: 31 });
    expect(dateOfSerial(2_958_465)).toEqual({ year: 9999, month: 12, day: 31 });
    expect([0.99, 0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY].map(dateOfSerial)).toEqual([null, null, null, null, null, null]);
  });
});

describe('the number behind a date cell', () => {
  it('is day.month or month.day: 22.5 became 22 May', () => {
    expect(behind('2026-05-22')).toEqual([22.5, 5.22]);
    expect(behind('2026-12-10')).toEqual([10.12, 12.1]);
  });

  it('may be a lost half: 0,5 is shown as 5 January', () => {
    expect(behind('2026-01-05')).toEqual([50, 5, 5.1, 1.5]);
    expect(behind('2026-01-09')).toEqual([90, 9, 9.1, 1.9]);
    expect(behind('2026-01-10')).toEqual([10.1, 1.1]);
    expect(behind('2026-02-05')).toEqual([5.2, 2.5]);
  });

  it('is month.year where the cell shows no day', () => {
    expect(behind('2022-05-01', 'mmm-yy')).toEqual([5.22, 22.5]);
    expect(behind('2022-05-01', 'DD-MMM')).toEqual([1.5, 5.1]);
    expect(behind('2022-05-01', null)).toEqual([1.5, 5.1]);
  });

  it('is the number itself where no such date was ever meant', () => {
    expect(numbersBehindDate(dateCell(50))).toEqual([50]);
    expect(numbersBehindDate(dateCell(0.5))).toEqual([50, 0.5]);
    expect(numbersBehindDate(dateCell(1))).toEqual([1]);
    expect(numbersBehindDate(dateCell(2_199))).toEqual([2_199]);
    // 8 January 1906: the first day that is taken for one.
    expect(numbersBehindDate(dateCell(2_200))).toEqual([80, 8, 8.1, 1.8]);
    expect(numbersBehindDate(dateCell(9_999_999))).toEqual([]);
  });

  it('is nothing where the cell is no date', () => {
    expect(numbersBehindDate(numberCell(0.5))).toBeNull();
    expect(numbersBehindDate({ ...textCell('x'), kind: 'date' })).toBeNull();
    expect(numbersBehindDate({ ...numberCell(45_000), text: '45000' })).toBeNull();
  });
});

describe('the number behind a text that a spreadsheet has written', () => {
  it.each([
    ['22-maj', [22.5, 5.22]], ['22 maj', [22.5, 5.22]], ['22.maj.', [22.5, 5.22]], ['22maj', [22.5, 5.22]], ['22-May', [22.5, 5.22]], ['5-okt', [5.1, 10.5]], ['5-Oct', [5.1, 10.5]],
    ['1 mars', [1.3, 3.1]], ['1 mar', [1.3, 3.1]], ['1-juni', [1.6, 6.1]], ['1 jul', [1.7, 7.1]], ['3 sept', [3.9, 9.3]], ['3 sep', [3.9, 9.3]], ['3 december', [3.12, 12.3]], ['3 november', [3.11, 11.3]],
    ['3 februari', [3.2, 2.3]], ['3 april', [3.4, 4.3]], ['3 augusti', [3.8, 8.3]], ['05-jan', [50, 5, 5.1, 1.5]], ['10 jan', [10.1, 1.1]],
  ])('%s: day and month', (text, numbers) => {
    expect(behindText(text)).toEqual(numbers);
  });

  it.each([['maj-22', [5.22, 22.5]], ['maj 22', [5.22, 22.5]], ['jan.22', [1.22, 22.1]], ['Dec. 3', [12.3, 3.12]]])('%s: month and year', (text, numbers) => {
    expect(behindText(text)).toEqual(numbers);
  });

  it.each([['2026-05-22', [22.5, 5.22]], ['1999-05-22', [22.5, 5.22]], ['2026-05-22 00:00', [22.5, 5.22]], ['2026-05-22 00:00:00', [22.5, 5.22]]])('%s: a whole date', (text, numbers) => {
    expect(behindText(text)).toEqual(numbers);
  });

  it.each(['', '22', 'maj', '22 personer', 'personer 22', '123 maj', '22 maj 2026', 'maj 2026', 'maj22', '2126-05-22', '2026-05-22 14:30', '2026-5-22', '22 majs kommun', 'x 2026-05-22', 'från maj 22', '3 marknader', '3 decennier', '1 augustifest', 'Majgården 3'])('%s is none', (text) => {
    expect(behindText(text)).toBeNull();
  });
});
