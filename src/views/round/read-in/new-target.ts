import { fold } from '../../../domain/fold';
import type { Municipality } from '../../../domain/municipality';
import { codeOf } from '../../../domain/read-in/conflicts';
import type { ReadInput } from '../../../domain/read-in/input';
import type { Proposal, ProposedAnswer } from '../../../domain/read-in/proposal';
import { NAME_LIMIT } from '../../../domain/round';
import { today } from '../../../state/today';
import { previewText } from '../../../text/sv/preview';
import { roundText } from '../../../text/sv/round';
import type { Target } from './target-choice';

function dayOf({ cells, answered }: ProposedAnswer): string | null {
  const said = cells.find(({ field }) => field === 'date')?.reading;
  return said?.state === 'read' && said.value.kind === 'date' ? said.value.date : answered;
}

/** The year of the newest answer, as far as any has a day. */
function yearOf({ answers }: Proposal): string {
  return (answers.flatMap((answer) => dayOf(answer) ?? []).toSorted().at(-1) ?? today()).slice(0, 4);
}

/** The file that the round can be called after: the one that holds several municipalities, or one that is not called after the only one it holds. */
function namingFile(files: readonly string[], { answers }: Proposal, municipalities: readonly Municipality[]): string | null {
  const codesIn = (file: string): ReadonlySet<string> => new Set(answers.filter(({ place }) => place.file === file).map((answer) => codeOf(answer, {}) ?? answer.id));
  const [table, ...more] = files.filter((file) => codesIn(file).size > 1);
  if (table !== undefined) return more.length === 0 ? table : null;
  const [only] = files;
  if (only === undefined || files.length > 1) return null;
  return municipalities.some(({ code, name }) => codesIn(only).has(code) && fold(only).includes(fold(name))) ? null : only;
}

/**
 * What a new round is called: as the round of a file of this product; after the file that holds the round; else after the
 * year, since the name of one municipality's file, "Svar Avesta", is nothing to call all of them.
 */
export function newTarget(inputs: readonly ReadInput[], proposal: Proposal, municipalities: readonly Municipality[]): Target {
  for (const { content } of inputs) {
    if (content.kind === 'product' && content.product.kind === 'round') {
      const { name, date } = content.product.own.round;
      return { id: null, name, date };
    }
  }
  const files = [...new Set(inputs.flatMap(({ file }) => (file === null ? [] : [file])))];
  if (files.length === 0) return { id: null, name: previewText.pastedName(today()), date: today() };
  const name = (namingFile(files, proposal, municipalities) ?? '').replace(/\.[^.]*$/, '').trim().slice(0, NAME_LIMIT);
  // A file may be called nothing but ".csv".
  return { id: null, name: name === '' ? roundText.newName(yearOf(proposal)) : name, date: today() };
}
