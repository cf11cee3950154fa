/** Dates as people and programs write them, as precisely as they say. */
import type { PartialDate } from '../reading';
import { plain, problem } from './cell-text';
import { dateOfSerial } from './excel-damage';
import type { CellReading } from './proposal';
import type { Cell } from './sheet';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const [FIRST_YEAR, LAST_YEAR] = [1950, 2099];

const two = (number: number): string => String(number).padStart(2, '0');

/** Year, month and day as far as they are given; null when there is no such day. */
function partial(year: number, month?: number, day?: number): PartialDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === undefined) return String(year);
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number.isInteger(day) && day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function unique(dates: readonly (PartialDate | null)[]): readonly PartialDate[] {
  return [...new Set(dates.filter((date) => date !== null))];
}

/** Day before month as in Sweden first, month before day as form tools write it second. */
function slashed(first: string, second: string, year: string): readonly PartialDate[] {
  const [a, b, y] = [Number(first), Number(second), fullYear(year)];
  return unique([partial(y, b, a), partial(y, a, b)]);
}

const TIME = /[ t,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?: ?(?:[ap]m|[fe]m))?(?: ?(?:z|[a-z]{3,4}|(?:gmt|utc)?[+-]\d{1,2}:?(?:\d{2})?))?$/u;

/** Every day that a text may mean; one when it is clear, none when it is no date. */
export function datesIn(text: string): readonly PartialDate[] {
  const written = plain(text).replace(TIME, '').replace(/^(?:den|d\.) /u, '');
  let match = /^((?:19|20)\d\d)(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/u.exec(written) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/u.exec(written);
  if (match !== null) {
    const [, year = '', month, day] = match;
    return unique([partial(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day))]);
  }
  match = /^(\d{1,2})(?:\/|\.|-| )(\d{1,2})(?:\/|\.|-| |, ?)((?:19|20)?\d\d)$/u.exec(written);
  if (match !== null) return slashed(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  match = /^(?:(\d{1,2})(?::?[ae])?[. -]*)?(?:i )?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?[ ,-]*((?:19|20)?\d\d)$/u.exec(written);
  if (match !== null) {
    const [, day, month = '', year = ''] = match;
    return unique([partial(fullYear(year), monthOf(month), day === undefined ? undefined : Number(day))]);
  }
  return [];
}

/** The date inside of a longer text, as "ja, antagen 2024-05-14" or "ja (maj 2024)"; null when there is none or several. */
export function dateWithin(text: string): PartialDate | null {
  const pieces = plain(text).match(/(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[/.]\d{1,2}[ /.-]+(?:19|20)\d\d|(?:\d{1,2}(?::?[ae])? )?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.? (?:19|20)\d\d|\b(?:19|20)\d{2}(?:[01]\d[0-3]\d)?\b/gu) ?? [];
  const dates = unique(pieces.flatMap((piece) => datesIn(piece)));
  return dates.length === 1 ? dates[0] ?? null : null;
}

const read = (date: PartialDate): CellReading => ({ state: 'read', value: { kind: 'date', date } });

/** "2024.5" may be May, and "2024.1" October that has lost its zero. */
const ofDecimals = (number: number): readonly PartialDate[] => [...datesIn(String(number)), ...datesIn(`${number}0`)];

function ofNumber(number: number): CellReading {
  const isWhole = Number.isInteger(number);
  const [written] = isWhole ? datesIn(String(number)) : [];
  if (written !== undefined) return read(written);
  const serial = dateOfSerial(number);
  const meant = unique([...isWhole ? [] : ofDecimals(number), serial === null ? null : partial(serial.year, serial.month, serial.day)]);
  return meant.length === 0
    ? { state: 'wrong', problem: problem('not-a-date') }
    : { state: 'doubt', problem: problem('not-a-date', meant.map((date) => ({ kind: 'date', date }))) };
}

/** What a cell says of a date. A law item's cell may say more than its date. */
export function readDate(cell: Cell): CellReading {
  if (cell.kind === 'date' && cell.number !== null) {
    const day = dateOfSerial(cell.number);
    const date = day === null ? null : partial(day.year, day.month, day.day);
    return date === null ? { state: 'wrong', problem: problem('not-a-date') } : read(date);
  }
  if (cell.kind === 'number' && cell.number !== null) return ofNumber(cell.number);
  const dates = datesIn(cell.text);
  const [only] = dates;
  if (only !== undefined && dates.length === 1) return read(only);
  if (dates.length > 1) return { state: 'doubt', problem: problem('not-a-date', dates.map((date) => ({ kind: 'date', date }))) };
  const within = dateWithin(cell.text);
  if (within !== null) return { state: 'doubt', problem: problem('not-a-date', [{ kind: 'date', date: within }]) };
  return { state: 'wrong', problem: problem('not-a-date') };
}
