import { CORE_FILES, type SnapshotFile } from './files';

/** A request that was sent before the page's code had arrived. */
export type EarlyAnswers = Map<SnapshotFile, Promise<Response | Error>>;

/** Asks for the core snapshots at once; the page's own source takes the answers over. @param base e.g. "data/" */
export function askEarly(base: string): EarlyAnswers {
  return new Map(CORE_FILES.map((file) => [
    file,
    // A failure is an answer too: the source tells it, as it would one of its own.
    fetch(`${base}${file}`, { credentials: 'same-origin' }).catch((error: unknown) => new Error(String(error))),
  ]));
}
