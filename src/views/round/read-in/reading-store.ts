/** What is being read in, before it counts. It stands as long as the tab does, whichever view the reader looks at meanwhile. */
import { create } from 'zustand';
import { NO_DECISIONS } from '../../../domain/read-in/apply-proposal';
import type { FieldId } from '../../../domain/read-in/fields';
import type { ReadInput, RememberedColumns, RememberedUse } from '../../../domain/read-in/input';
import type { Decisions, FieldValue } from '../../../domain/read-in/proposal';
import { onCleared } from '../../../state/clearing';

interface ReadingState {
  readonly inputs: readonly ReadInput[];
  readonly decisions: Decisions;
  /** How columns are to be used, as chosen in this preview. */
  readonly columns: RememberedColumns;
  /** Files that are done, of all, while some are read; null when none is. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Reading has broken off. */
  readonly failed: boolean;
}

const NOTHING: ReadingState = { inputs: [], decisions: NO_DECISIONS, columns: {}, progress: null, failed: false };

export const useReading = create<ReadingState>(() => NOTHING);

/** What is previewed stands in this tab alone: leaving the page is asked about. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

useReading.subscribe(({ inputs }, before) => {
  if (inputs.length > 0 && before.inputs.length === 0) globalThis.addEventListener('beforeunload', askBeforeLeaving);
  if (inputs.length === 0) globalThis.removeEventListener('beforeunload', askBeforeLeaving);
});

let running: AbortController | null = null;

/** Leaves what was read; nothing of it has counted. */
export function dropReading(): void {
  running?.abort();
  running = null;
  useReading.setState(NOTHING);
}

onCleared(dropReading);

export function cancelReading(): void {
  running?.abort();
  running = null;
  useReading.setState({ progress: null });
}

async function take(read: (signal: AbortSignal) => Promise<readonly ReadInput[]>, total: number): Promise<void> {
  running?.abort();
  const control = new AbortController();
  running = control;
  useReading.setState({ progress: { done: 0, total }, failed: false });
  try {
    const found = await read(control.signal);
    if (control.signal.aborted) return;
    // Added after those that are shown, so that what was decided of them still stands.
    useReading.setState(({ inputs }) => ({ inputs: [...inputs, ...found], progress: null }));
  } catch (error) {
    if (control.signal.aborted) return;
    console.info('Reading has broken off.', error);
    useReading.setState({ progress: null, failed: true });
  }
}

/** Reads files beside the page and adds them to what is shown. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  await take(async (signal) => {
    const { readInWorker } = await import('../../../files/read/read-in-worker');
    return readInWorker(files, (done, total) => {
      if (!signal.aborted) useReading.setState({ progress: { done, total } });
    }, signal);
  }, files.length);
}

/** Reads cells that were pasted. */
export async function takePaste(text: string): Promise<void> {
  if (text.trim() === '') return;
  await take(async () => {
    const { readPasted } = await import('../../../files/read/read-file');
    return [{ file: null, content: readPasted(text) }];
  }, 1);
}

/** Says what a column is, here and for the files to come. */
export function chooseColumn(key: string, use: RememberedUse): void {
  useReading.setState(({ columns }) => ({ columns: { ...columns, [key]: use } }));
}

function decide(patch: Partial<Decisions>): void {
  useReading.setState(({ decisions }) => ({ decisions: { ...decisions, ...patch } }));
}

/** The municipality that an answer is of; null leaves the answer out. */
export function decideMunicipality(answer: string, code: string | null): void {
  decide({ municipality: { ...useReading.getState().decisions.municipality, [answer]: code } });
}

/** Another value for a cell, or null to leave it out; undefined takes the decision back. */
export function decideCell(answer: string, field: FieldId, value: FieldValue | null | undefined): void {
  const { cells } = useReading.getState().decisions;
  const { [field]: _before, ...others } = cells[answer] ?? {};
  decide({ cells: { ...cells, [answer]: value === undefined ? others : { ...others, [field]: value } } });
}

/** Which of several answers of a municipality counts. */
export function decideConflict(code: string, choice: string): void {
  decide({ conflicts: { ...useReading.getState().decisions.conflicts, [code]: choice } });
}
