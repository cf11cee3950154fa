/** Where snapshots come from. The only place that fetches; a file that carries its data brings another source. */
import type { EarlyAnswers } from './early';
import type { SnapshotFile } from './files';
import { readAnswer, type RawSnapshot } from './read-answer';

export interface SnapshotSource {
  /** All of it was written at once, into one file: it belongs together, and its checksums are those of other texts. */
  readonly atOnce?: boolean;
  /** @throws SnapshotError when the file cannot be had */
  readonly read: (file: SnapshotFile, signal: AbortSignal) => Promise<RawSnapshot>;
  /**
   * Has the network's answer come already, and does it say what is held? Then it need not be read, and is taken for read.
   * @param holds is this text what is held?
   */
  readonly confirms?: (file: SnapshotFile, holds: (text: string) => boolean) => boolean;
}

/**
 * Reads snapshots over HTTP from a folder beside the page.
 * @param base e.g. "data/"
 * @param early answers that are on their way already; each is used once
 */
export function fetchSource(base: string, early: EarlyAnswers = new Map()): SnapshotSource {
  const given = new Set<SnapshotFile>();

  return {
    async read(file, signal) {
      const asked = early.get(file);
      early.delete(file);
      // Asked for again: what the browser holds is what was not good enough.
      const cache = given.has(file) ? 'no-cache' : 'default';
      given.add(file);
      if (!asked) return readAnswer(file, fetch(`${base}${file}`, { signal, cache, credentials: 'same-origin' }), () => signal.aborted);
      const answer = await asked.answer;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    confirms(file, holds) {
      const arrived = early.get(file)?.arrived;
      // What the service worker kept is told with its date: that is read like any other.
      if (!arrived || arrived.cached || !holds(arrived.text)) return false;
      early.delete(file);
      given.add(file);
      return true;
    },
  };
}
