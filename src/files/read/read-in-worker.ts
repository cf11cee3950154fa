/** Reads files beside the page, so that it stays answering. */
import type { ReadInput } from '../../domain/read-in/input';
import { readFile } from './read-file';
import { READ_LIMITS } from './limits';

/** How far reading has come: files that are done, of all. */
export type ReadProgress = (done: number, total: number) => void;

/**
 * Reads files in the order given. A file that is larger than what is read at all is refused without being opened.
 * @throws the signal's reason when it is aborted
 */
export async function readInWorker(files: readonly File[], onProgress: ReadProgress, signal: AbortSignal): Promise<readonly ReadInput[]> {
  const inputs: ReadInput[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const tooLarge = file.size > READ_LIMITS.bytes;
    const content = tooLarge
      ? { kind: 'refused', reason: 'too-large', detail: String(file.size) } as const
      : await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
    inputs.push({ file: file.name, content });
    onProgress(inputs.length, files.length);
  }
  return inputs;
}
