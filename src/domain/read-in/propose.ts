/** What is understood of files, before anything of it counts. */
import { fold } from '../fold';
import { conflictsOf } from './conflicts';
import { findTable } from './find-table';
import type { ReadContext, ReadInput } from './input';
import { proposeProduct } from './propose-product';
import { proposeQuestions } from './propose-questions';
import { proposeRows, type SheetProposal } from './propose-rows';
import type { ColumnMatch, FileNote, FileOutcome, Proposal, ProposedAnswer, RefusalKind } from './proposal';
import type { Sheet } from './sheet';

interface FileProposal {
  readonly outcome: FileOutcome;
  readonly columns: readonly ColumnMatch[];
  readonly answers: readonly ProposedAnswer[];
}

/** How this product marks invented figures in every file it gives out. */
const INVENTED_MARK = 'pahittat exempel';

function isInvented(sheet: Sheet): boolean {
  return sheet.rows.some((row) => row.some(({ text }) => text.length < 400 && /^\P{L}*p/iu.test(text) && fold(text).startsWith(INVENTED_MARK)));
}

function proposeSheet(sheet: Sheet, id: string, context: ReadContext): SheetProposal | null {
  const table = findTable(sheet, context.remembered);
  if (table === null) return null;
  return table.kind === 'rows' ? proposeRows(sheet, table, id, context) : proposeQuestions(sheet, table, id, context);
}

function refused(file: string | null, reason: RefusalKind, detail: string, columns: readonly ColumnMatch[] = []): FileProposal {
  return { outcome: { kind: 'refused', file, reason, detail }, columns, answers: [] };
}

function ofSheets(file: string | null, sheets: readonly Sheet[], notes: readonly FileNote[], id: string, context: ReadContext): FileProposal {
  if (sheets.some(isInvented)) return { outcome: { kind: 'read', file, notes: [...notes, { kind: 'invented-refused', detail: '' }] }, columns: [], answers: [] };
  const found = sheets.map((sheet, index) => ({ sheet, proposal: proposeSheet(sheet, `${id}-${index}`, context) }));
  const hidden = found.flatMap(({ sheet, proposal }): readonly FileNote[] =>
    (sheet.hidden && (proposal?.answers.length ?? 0) > 0 ? [{ kind: 'hidden-sheet', detail: sheet.name ?? '' }] : []));
  const shown = found.flatMap(({ sheet, proposal }) => (sheet.hidden || proposal === null ? [] : [proposal]));
  // A sheet of instructions may speak of the questions too; only what gave answers has columns to show.
  const columns = shown.filter((one) => one.answers.length > 0).flatMap((one) => one.columns);
  const answers = shown.flatMap((one) => one.answers);
  if (sheets.every(({ rows }) => rows.length === 0)) return refused(file, 'empty', '');
  if (shown.length === 0) return refused(file, 'not-a-table', hidden.map(({ detail }) => detail).join(', '));
  if (answers.length === 0) return refused(file, 'empty', '');
  if (answers.every(({ codeProblem }) => codeProblem === 'other-county')) return refused(file, 'other-county', answers[0]?.saidMunicipality ?? '', columns);
  const namesNone = answers.length > 1 && answers.every(({ codeProblem }) => codeProblem === 'none-said');
  if (namesNone) return refused(file, 'no-municipalities', '', columns);
  return { outcome: { kind: 'read', file, notes: [...notes, ...hidden, ...shown.flatMap((one) => one.notes)] }, columns, answers };
}

function ofInput({ file, content }: ReadInput, id: string, context: ReadContext): FileProposal {
  switch (content.kind) {
    case 'refused': return refused(file, content.reason, content.detail);
    case 'sheets': return ofSheets(file, content.sheets, content.notes, id, context);
    case 'product': {
      const { product } = content;
      if (product.kind === 'invented') return { outcome: { kind: 'read', file, notes: [{ kind: 'invented-refused', detail: product.name }] }, columns: [], answers: [] };
      const answers = proposeProduct(product, id, file, context);
      if (answers.length === 0) return refused(file, 'empty', '');
      if (answers.every(({ codeProblem }) => codeProblem === 'other-county')) return refused(file, 'other-county', answers[0]?.saidMunicipality ?? '');
      return { outcome: { kind: 'read', file, notes: [] }, columns: [], answers };
    }
  }
}

/**
 * Understands what files say, as far as it goes. Never throws, touches nothing: what comes out is shown, corrected and
 * then made a round by `applyProposal`.
 */
export function propose(inputs: readonly ReadInput[], context: ReadContext): Proposal {
  const files = inputs.map((input, index) => ofInput(input, String(index), context));
  const answers = files.flatMap((one) => one.answers);
  return {
    files: files.map(({ outcome }) => outcome),
    columns: files.flatMap(({ columns }) => columns),
    answers,
    conflicts: conflictsOf(answers, context.standing, {}),
  };
}
