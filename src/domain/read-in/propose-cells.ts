/** From cells under headings to what is proposed of one answer. */
import type { PartialDate } from '../reading';
import { notToCome } from './answer-date';
import { isEmpty, problem, tidy } from './cell-text';
import { LAW_ITEMS, type ListField } from './fields';
import type { Heading } from './find-table';
import type { ReadContext } from './input';
import { proposeList } from './list-columns';
import { asksForEmploymentRate, headingKey } from './match-heading';
import type { CellReading, ProposedCell } from './proposal';
import { dateWithin, readDate } from './read-date';
import { readField } from './read-field';
import type { Cell, Place } from './sheet';

/** A cell with its heading and its place. */
export interface HeadedCell {
  readonly heading: Heading;
  readonly cell: Cell;
  readonly place: Place;
}

/** A share of a post that may itself be less than full time is never taken as set-aside time without asking. */
function asked(reading: CellReading, heading: Heading, context: ReadContext): CellReading {
  const doubtful = asksForEmploymentRate(heading.text) && !Object.hasOwn(context.remembered, headingKey(heading.text));
  if (!doubtful) return reading;
  if (reading.state === 'read') return reading.value.kind === 'number' ? { state: 'doubt', problem: problem('employment-rate', [reading.value]) } : reading;
  return { state: reading.state, problem: problem('employment-rate', reading.problem.suggestions) };
}

function partsOf(field: ListField, cells: readonly HeadedCell[]): readonly HeadedCell[] {
  return cells.filter(({ heading: { use } }) => use.kind === 'part' && use.field === field);
}

/** The form tool's day counts as that of the answer, unless the answer says its own; one to come is asked about as its own would be. */
function answeredLater({ cell, place }: HeadedCell, filled: readonly HeadedCell[], { today }: ReadContext): readonly ProposedCell[] {
  const hasOwn = filled.some(({ heading: { use } }) => use.kind === 'field' && use.field === 'date');
  const reading = notToCome(readDate(cell), today);
  const isToCome = reading.state === 'doubt' && reading.problem.kind === 'date-to-come';
  return isToCome && !hasOwn ? [{ field: 'date', place, said: cell.text.trim(), reading }] : [];
}

/** What the cells of one answer say, field by field, in the order they stand. */
export function proposeCells(cells: readonly HeadedCell[], context: ReadContext): readonly ProposedCell[] {
  const filled = cells.filter(({ cell }) => !isEmpty(cell));
  return filled.flatMap((headed): readonly ProposedCell[] => {
    const { heading, cell, place } = headed;
    if (heading.use.kind === 'part') {
      const [first, ...others] = partsOf(heading.use.field, filled);
      return first === headed ? [proposeList(heading.use.field, [first, ...others], context)] : [];
    }
    if (heading.use.kind === 'answered') return answeredLater(headed, filled, context);
    if (heading.use.kind !== 'field') return [];
    const { field } = heading.use;
    const said = cell.text.trim();
    const reading = asked(readField(field, cell, { ...context, heading: heading.text }), heading, context);
    const item = LAW_ITEMS.find((one) => one === field);
    if (item === undefined) return [{ field, place, said, reading }];
    const hasOwnDate = filled.some((one) => one.heading.use.kind === 'field' && one.heading.use.field === `${item}-date`);
    const date = hasOwnDate ? null : dateWithin(cell.text);
    return date === null
      ? [{ field, place, said, reading }]
      : [{ field, place, said, reading }, { field: `${item}-date`, place, said, reading: { state: 'read', value: { kind: 'date', date } } }];
  });
}

/** When the answer was given, as the form tool says; null when it does not, or not clearly, or when that day is to come. */
export function answeredOf(cells: readonly HeadedCell[], today: PartialDate | undefined): PartialDate | null {
  const found = cells.find(({ heading, cell }) => heading.use.kind === 'answered' && !isEmpty(cell));
  if (found === undefined) return null;
  const reading = notToCome(readDate(found.cell), today);
  return reading.state === 'read' && reading.value.kind === 'date' ? reading.value.date : null;
}

const MAIL = /^\S+@\S+\.\S+$/u;

/** Does a column hold addresses of persons, whatever it is called? */
export function holdsAddresses(cells: readonly (Cell | undefined)[]): boolean {
  const texts = cells.map((cell) => tidy(cell?.text ?? '')).filter((text) => text !== '');
  return texts.length > 0 && texts.filter((text) => MAIL.test(text)).length * 2 > texts.length;
}
