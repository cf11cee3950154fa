import type { Indicator } from '../../domain/indicator';
import type { Moment } from '../../domain/moment';
import type { Reading } from '../../domain/reading';
import { formatDate, list } from '../../text/format';
import { roundName, sourceIn } from '../../text/indicator-source';
import { creditText } from '../../text/sv/credit';

/** The year-ends before the answers, as their source writes a day: "31 december 2025", of several "31 december 2024 och 2025". */
function yearEnds(readings: Iterable<Reading> | null): { readonly day: string; readonly years: string } {
  const years = [...readings ?? []].flatMap(({ content, provenance: { date } }) =>
    (content.kind === 'missing' || date === '' ? [] : [Number(date.slice(0, 4)) - 1]));
  const day = formatDate(`${Math.max(...years, 1)}-12-31`).replace(/ \d+$/, '');
  return { day, years: list([...new Set(years)].toSorted((a, b) => a - b).map(String)) };
}

/**
 * "Påhittat exempel (1 oktober 2026), och SCB, Folkmängd 31 december 2025": what is made of answers and of a register's last
 * year-end before them has a date for each, as the round's would make the register's figure another. Null for all else.
 */
export function answersAndRegister(indicator: Indicator, moment: Moment, readings: Iterable<Reading> | null): string | null {
  const { formula } = indicator;
  const { round } = moment;
  if (round === null || formula.kind !== 'quotient' || formula.denominator.kind !== 'series-before-answer') return null;
  const source = sourceIn(indicator, moment);
  const answers = round.invented ? roundName(round) : creditText.answers;
  const at = source.toLowerCase().indexOf(answers.toLowerCase());
  const { day, years } = yearEnds(readings);
  if (at < 0 || years === '') return null;
  const end = at + answers.length;
  const register = source.slice(end);
  const dated = register.toLowerCase().endsWith(day.toLowerCase()) ? `${register} ${years}` : `${register} (${day} ${years})`;
  return `${source.slice(0, end)} (${formatDate(round.date)})${dated}`;
}
