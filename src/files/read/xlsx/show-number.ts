/** Numbers as their format shows them, near enough to be recognised by the person who sees the same cell in Excel. */
import { dateOfSerial } from '../../../domain/read-in/excel-damage';
import { clean } from '../../../domain/read-in/cell-text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** The part of a format that says what kind it is: colours, conditions and quoted words taken out. */
function skeleton(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\./gu, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '').replace(/_.|\*./gu, '').toLowerCase();
}

/** Does a format show a number as a day or a time? */
export function isDateFormat(format: string | null): boolean {
  return format !== null && !skeleton(format).includes('@') && /[ymdhs]/u.test(skeleton(format)) && !/[0#?]/u.test(skeleton(format).replace(/s\.0+/u, ''));
}

function time(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function showDate(serial: number, format: string): string {
  const parts = skeleton(format);
  const date = dateOfSerial(serial);
  if (date === null) return /h/u.test(parts) && serial >= 0 && serial < 1 ? time(serial) : showPlain(serial);
  const month = MONTHS[date.month - 1] ?? '';
  const [year, day] = [/y/u.test(parts), /d/u.test(parts)];
  if (!year && !day) return /h|s/u.test(parts) ? time(serial) : month;
  if (!year) return `${two(date.day)}-${month}`;
  if (!day) return `${month}-${two(date.year % 100)}`;
  const written = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return /h/u.test(parts) && serial % 1 !== 0 ? `${written} ${time(serial)}` : written;
}

/** Decimal comma, no noise. */
export function showPlain(number: number): string {
  return String(clean(number)).replace('.', ',');
}

/** "50 %", "22-maj", "2026-05-22", "0,5". A number keeps all its decimals: what is hidden in Excel counts too. */
export function showNumber(number: number, format: string | null): string {
  if (format === null) return showPlain(number);
  if (isDateFormat(format)) return showDate(number, format);
  if (skeleton(format).includes('%')) return `${showPlain(number * 100)} %`;
  if (/["\\]\s*%/u.test(format)) return `${showPlain(number)} %`;
  return /^0{2,}$/u.test(format) && Number.isInteger(number) && number >= 0 ? String(number).padStart(format.length, '0') : showPlain(number);
}
