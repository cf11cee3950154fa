/** An answer of the site as text. A room of its own, since it is read while the page's code is on its way. */
import { CACHED_HEADER } from './cached-header';
import type { SnapshotFile } from './files';
import { SnapshotError } from './snapshot-error';

/** Bytes. Far above any real snapshot (6 000 areas are about 8 MB); a larger one would freeze the page. */
const SIZE_LIMIT = 30_000_000;

export interface RawSnapshot {
  readonly text: string;
  /** True when the service worker answered from its cache because the network did not. */
  readonly cached: boolean;
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
 * Waits for an answer and reads it.
 * @param aborted was the reading given up? Then what was thrown is thrown on as it is
 * @throws SnapshotError when the file cannot be had
 */
export async function readAnswer(file: SnapshotFile, asked: Promise<Response>, aborted = (): boolean => false): Promise<RawSnapshot> {
  try {
    const response = await asked;
    if (!response.ok) throw new SnapshotError({ file, kind: 'status', detail: String(response.status) });
    return { text: await readText(file, response), cached: response.headers.get(CACHED_HEADER) !== null };
  } catch (error) {
    if (error instanceof SnapshotError || aborted()) throw error;
    throw new SnapshotError({ file, kind: 'unreachable', detail: '' });
  }
}
