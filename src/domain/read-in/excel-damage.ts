/** What Excel does to numbers that look like dates, undone as suggestions. */
import type { Cell } from './sheet';
import { clean, plain } from './cell-text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH_WORDS = /^(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|may|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/u;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as its days run from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** A date before 1906 is no date that anybody wrote: the number itself was given the look of one. */
const SMALLEST_REAL_DATE = 2_200;

/** Year, month (1–12) and day of a stored date; null outside of what a calendar holds. */
export function dateOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthOf(word: string): number | null {
  if (!MONTH_WORDS.test(word)) return null;
  const index = MONTHS.indexOf(word.slice(0, 3).replace('may', 'maj').replace('oct', 'okt'));
  return index < 0 ? null : index + 1;
}

const decimal = (whole: number, part: number): number => Number(`${whole}.${part}`);

/** Day.month first (22.5 became 22 May), then month.year as in "maj-22"; January also as a lost half (0,5 as "05-jan"). */
function fromDayAndMonth(day: number, month: number): readonly number[] {
  const lostShare = month === 1 && day < 10 ? [day * 10, day] : [];
  return [...lostShare, decimal(day, month), decimal(month, day)];
}

/** What a date may have been before it became one; null when the cell is no date. */
export function numbersBehindDate(cell: Cell): readonly number[] | null {
  if (cell.kind === 'date' && cell.number !== null) {
    if (cell.number < SMALLEST_REAL_DATE) return cell.number < 1 ? [clean(cell.number * 100), clean(cell.number)] : [clean(cell.number)];
    const date = dateOfSerial(cell.number);
    if (date === null) return [];
    const showsDay = cell.format === null || /d/iu.test(cell.format);
    return showsDay ? fromDayAndMonth(date.day, date.month) : [decimal(date.month, date.year % 100), decimal(date.year % 100, date.month)];
  }
  const text = plain(cell.text);
  const worded = /^(\d{1,2})[-. ]?(\p{L}+)\.?$/u.exec(text) ?? /^(\p{L}+)\.?[-. ](\d{1,2})$/u.exec(text);
  if (worded !== null) {
    const [, first = '', second = ''] = worded;
    const month = monthOf(second) ?? monthOf(first);
    const other = Number(monthOf(second) === null ? second : first);
    if (month === null) return null;
    return monthOf(second) === null ? [decimal(month, other), decimal(other, month)] : fromDayAndMonth(other, month);
  }
  const full = /^(?:19|20)\d\d-(\d\d)-(\d\d)(?: 00:00(?::00)?)?$/u.exec(text);
  return full === null ? null : fromDayAndMonth(Number(full[2]), Number(full[1]));
}
