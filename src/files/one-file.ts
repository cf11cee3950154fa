/** A round put into a copy of the product's one file, to be shown or mailed. Pure: text in, text out. */
import type { Round } from '../domain/round';
import { embeddable, embeddedId } from '../snapshots/embedded';
import { SCHEMA_VERSION } from '../snapshots/schema-version';

/**
 * The file with this round in place of those it carries: an invented and a real one never stand side by side. Scripts are
 * not touched, so the file's policy holds as it is.
 * @param round what may be given out (`domain/give/audience.ts`)
 * @throws Error when the text is not the product's one file
 */
export function withRound(html: string, round: Round): string {
  const opening = `<script type="application/json" id="${embeddedId('rounds.json')}">`;
  const start = html.indexOf(opening);
  const end = html.indexOf('</script>', start);
  if (start === -1 || end === -1) throw new Error('The text carries no rounds: it is not the product as one file.');
  return html.slice(0, start + opening.length) + embeddable(JSON.stringify({ schema: SCHEMA_VERSION, rounds: [round] })) + html.slice(end);
}
