/** "Lägesbild beslutad" may ask whether or when: what stands under it tells, else the reader. */
import { isEmpty, plain } from './cell-text';
import { lawItemOfDate } from './fields';
import type { Heading } from './find-table';
import type { RememberedColumns } from './input';
import { headingKey } from './match-heading';
import { missingReason } from './missing-words';
import { readLaw } from './read-choice';
import { readDate } from './read-date';
import type { Cell } from './sheet';

const WHETHER = /(?<!\p{L})(?:beslutad|beslutat|beslut|antagen|antaget|uppdaterad|uppdaterat|tecknad|tecknat)(?!\p{L})/u;
const WHEN = /datum|senast|(?<!\p{L})(?:när|år)(?!\p{L})/u;

function saysOf(cell: Cell | undefined): 'date' | 'status' | null {
  if (cell === undefined || isEmpty(cell) || missingReason(cell.text) !== null) return null;
  const date = readDate(cell);
  if (date.state === 'read') return 'date';
  // "Ja, 2024" says both, and is read as both where whether is asked.
  if (readLaw(cell).state === 'read') return 'status';
  return date.state === 'doubt' ? 'date' : null;
}

/** @param cellsOf what stands under a heading */
export function withStatusOrDate(headings: readonly Heading[], cellsOf: (heading: Heading) => readonly (Cell | undefined)[], remembered: RememberedColumns): readonly Heading[] {
  return headings.map((heading): Heading => {
    const { text, use } = heading;
    const item = use.kind === 'field' ? lawItemOfDate(use.field) : null;
    const written = plain(text);
    if (item === null || !WHETHER.test(written) || WHEN.test(written) || Object.hasOwn(remembered, headingKey(text))) return heading;
    const said = new Set(cellsOf(heading).map(saysOf));
    if (!said.has('status')) return heading;
    const hasOwnColumn = headings.some((other) => other.use.kind === 'field' && other.use.field === item);
    return said.has('date') || hasOwnColumn
      ? { ...heading, use: { kind: 'question', candidates: [`${item}-date`, item] } }
      : { ...heading, use: { kind: 'field', field: item, sure: false } };
  });
}
