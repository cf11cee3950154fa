/** Where snapshots come from. The only place that fetches; a file that carries its data brings another source. */
import type { SnapshotFault } from '../domain/snapshot-fault';
import { CACHED_HEADER } from './cached-header';
import type { EarlyAnswers } from './early';
import type { SnapshotFile } from './files';

/** Bytes. Far above any real snapshot (6 000 areas are about 8 MB); a larger one would freeze the page. */
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
  /** All of it was written at once, into one file: it belongs together, and its checksums are those of other texts. */
  readonly atOnce?: boolean;
  /** @throws SnapshotError when the file cannot be had */
  readonly read: (file: SnapshotFile, signal: AbortSignal) => Promise<RawSnapshot>;
}

/**
 * The body as text, read no further than the limit: what a server declares is the length of what it sends, which may be
 * compressed, and need not be true.
 */
async function readText(file: SnapshotFile, { body, headers }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let size = Number(headers.get('content-length') ?? 0) > SIZE_LIMIT ? Infinity : 0;
  let text = '';
  for (;;) {
    if (size > SIZE_LIMIT) {
      // The rest is not waited for, nor is its failure of interest.
      reader?.cancel().catch(() => undefined);
      throw new SnapshotError({ file, kind: 'too-large', detail: '' });
    }
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Reads snapshots over HTTP from a folder beside the page.
 * @param base e.g. "data/"
 * @param early answers that are on their way already; each is used once
 */
export function fetchSource(base: string, early: EarlyAnswers = new Map()): SnapshotSource {
  const given = new Set<SnapshotFile>();

  async function ask(file: SnapshotFile, signal: AbortSignal): Promise<Response> {
    const asked = early.get(file);
    early.delete(file);
    // Asked for again: what the browser holds is what was not good enough.
    const cache = given.has(file) ? 'no-cache' : 'default';
    given.add(file);
    const answer = await (asked ?? fetch(`${base}${file}`, { signal, cache, credentials: 'same-origin' }));
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
        text = await readText(file, response);
      } catch (error) {
        if (error instanceof SnapshotError || signal.aborted) throw error;
        throw new SnapshotError({ file, kind: 'unreachable', detail: '' });
      }
      return { text, cached: response.headers.get(CACHED_HEADER) !== null };
    },
  };
}
