import { CORE_FILES, type SnapshotFile } from './files';
import { readAnswer, type RawSnapshot } from './read-answer';

/** A request that was sent before the page's code had arrived. */
export interface EarlyAnswer {
  /** What was thrown is an answer too: the page's own source tells it, as it would one of its own. */
  readonly answer: Promise<RawSnapshot | Error>;
  /** The same once it is here and has been read; null before, and when it failed. */
  arrived: RawSnapshot | null;
}

export type EarlyAnswers = Map<SnapshotFile, EarlyAnswer>;

function ask(base: string, file: SnapshotFile): EarlyAnswer {
  const early: EarlyAnswer = {
    arrived: null,
    answer: readAnswer(file, fetch(`${base}${file}`, { credentials: 'same-origin' })).then(
      (raw) => {
        early.arrived = raw;
        return raw;
      },
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    ),
  };
  return early;
}

/** Asks for the core snapshots at once; the page's own source takes the answers over. @param base e.g. "data/" */
export function askEarly(base: string): EarlyAnswers {
  return new Map(CORE_FILES.map((file) => [file, ask(base, file)]));
}
