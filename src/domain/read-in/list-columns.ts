/** Lists that are spread over several columns: "Uppdrag 1", "Uppdrag 2", or a column for each choice with a tick in it. */
import { plain, textCell, tidy } from './cell-text';
import { LIST_FIELDS, type ListField } from './fields';
import type { Heading } from './find-table';
import type { ReadContext, RememberedColumns } from './input';
import { dutyNamed, headingKey } from './match-heading';
import type { HeadedCell } from './propose-cells';
import type { ProposedCell } from './proposal';
import { readField } from './read-field';

const TICKS = new Set(['x', 'ja', 'j', '1', 'sant', 'true', 'yes', 'v', '✓', '✔', '☑', '☒', 'vald', 'valt']);
const BLANKS = new Set(['nej', 'n', '0', 'falskt', 'false', 'no', '-', 'inte', '☐', 'ej vald', 'ej valt']);
/** What "none of them" is read from. */
const NONE = 'nej';

const partOf = (field: ListField, choice: string | null): Heading['use'] => ({ kind: 'part', field, choice });

/** Columns that are named as duties and nothing else are ticked, where there are several; "Annat" may stand after them. */
function ticked(headings: readonly Heading[]): readonly Heading[] {
  const isDuty = ({ text, use }: Heading): boolean => use.kind === 'unknown' && dutyNamed(text) !== null;
  if (headings.filter(isDuty).length < 2) return headings;
  return headings.map((heading, at) => {
    const before = headings[at - 1];
    const choice = dutyNamed(heading.text);
    const isLast = choice === 'annat' && before !== undefined && isDuty(before);
    return isDuty(heading) || isLast ? { ...heading, use: partOf('duties', choice) } : heading;
  });
}

/** "Andra uppdrag, till exempel folkhälsa" alone is a question, and nothing to tick. */
function withoutExamples(headings: readonly Heading[]): readonly Heading[] {
  const choices = new Set(headings.map(({ use }) => (use.kind === 'part' ? use.choice : null)).filter((choice) => choice !== null));
  if (choices.size !== 1) return headings;
  return headings.map((heading) => (heading.use.kind === 'part' && heading.use.choice !== null
    ? { ...heading, use: { kind: 'field', field: heading.use.field, sure: true } } : heading));
}

/**
 * Which headings share a list. A whole column of the same list is one of its parts as well, and so are columns that the
 * reader has said to be it.
 * @param across headings stand beside each other, so that a bare "Folkhälsa" may be a column to tick
 */
export function withListColumns(headings: readonly Heading[], remembered: RememberedColumns, across: boolean): readonly Heading[] {
  const all = withoutExamples(across ? ticked(headings) : headings);
  const shared = LIST_FIELDS.filter((field) => {
    const whole = all.filter(({ use }) => use.kind === 'field' && use.field === field);
    return all.some(({ use }) => use.kind === 'part' && use.field === field)
      || (whole.length > 1 && whole.some(({ text }) => Object.hasOwn(remembered, headingKey(text))));
  });
  return all.map((heading) => {
    const { use } = heading;
    const field = use.kind === 'field' ? shared.find((one) => one === use.field) : undefined;
    return field === undefined ? heading : { ...heading, use: partOf(field, null) };
  });
}

/** What a cell adds to the list: nothing where it is not ticked. */
function pieceOf({ heading: { text, use }, cell }: HeadedCell): string | null {
  const said = plain(cell.text);
  if (BLANKS.has(said)) return null;
  const choice = use.kind === 'part' ? use.choice : null;
  return TICKS.has(said) ? choice ?? tidy(text) : cell.text;
}

/** Cells of a list that is spread out, read as one. @param cells that say something, of one field */
export function proposeList(field: ListField, cells: readonly [HeadedCell, ...HeadedCell[]], context: ReadContext): ProposedCell {
  const pieces = cells.map(pieceOf).filter((piece) => piece !== null);
  const said = cells.map(({ heading, cell }) => (heading.use.kind === 'part' && heading.use.choice === null ? tidy(cell.text) : `${heading.text}: ${tidy(cell.text)}`)).join('; ');
  return { field, place: cells[0].place, said, reading: readField(field, textCell(pieces.length === 0 ? NONE : pieces.join('; ')), context) };
}
