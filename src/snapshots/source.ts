/** Where snapshots come from. The only place that fetches; a file that carries its data brings another source. */
import type { SnapshotFault } from '../domain/snapshot-fault';
import { CACHED_HEADER } from './cached-header';
import type { EarlyAnswers } from './early';
import type { SnapshotFile } from './files';

/** Far above any real snapshot (6 000 areas are about 8 MB); a larger one would freeze the page. */
const SIZE_LIMIT = 30_000_000;

export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  constructor(readonly fault: SnapshotFault) {
    super(`${fault.file}: ${fault.kind} ${fault.detail}`.trim());
  }
}

export interface RawSnapshot {
  readonly text: string;
  /** True when the service worker answered from its cache because the network did not. */
  readonly cached: boolean;
}

export interface SnapshotSource {
  /** @throws SnapshotError when the file cannot be had */
  readonly read: (file: SnapshotFile, signal: AbortSignal) => Promise<RawSnapshot>;
}

/**
 * Reads snapshots over HTTP from a folder beside the page.
 * @param base e.g. "data/"
 * @param early answers that are on their way already; each is used once
 */
export function fetchSource(base: string, early: EarlyAnswers = new Map()): SnapshotSource {
  async function ask(file: SnapshotFile, signal: AbortSignal): Promise<Response> {
    const asked = early.get(file);
    early.delete(file);
    const answer = await (asked ?? fetch(`${base}${file}`, { signal, credentials: 'same-origin' }));
    if (answer instanceof Error) throw answer;
    return answer;
  }

  return {
    async read(file, signal) {
      let response: Response;
      let text: string;
      try {
        response = await ask(file, signal);
        if (!response.ok) throw new SnapshotError({ file, kind: 'status', detail: String(response.status) });
        if (Number(response.headers.get('content-length') ?? 0) > SIZE_LIMIT) {
          throw new SnapshotError({ file, kind: 'too-large', detail: '' });
        }
        text = await response.text();
      } catch (error) {
        if (error instanceof SnapshotError || signal.aborted) throw error;
        throw new SnapshotError({ file, kind: 'unreachable', detail: '' });
      }
      if (text.length > SIZE_LIMIT) throw new SnapshotError({ file, kind: 'too-large', detail: '' });
      return { text, cached: response.headers.get(CACHED_HEADER) !== null };
    },
  };
}
