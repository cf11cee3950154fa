/** Reads files beside the page, so that it stays answering; on the page's own thread where no worker starts. */
import type { FileContent, ReadInput } from '../../domain/read-in/input';
import { READ_LIMITS } from './limits';
import { readFile } from './read-file';
import { startWorker } from './start-worker';
import type { FromWorker, ToWorker } from './worker-messages';

/** How far reading has come: files that are done, of all. */
export type ReadProgress = (done: number, total: number) => void;

type Read = (name: string, bytes: Uint8Array) => Promise<FileContent>;
interface Reader {
  readonly read: Read;
  readonly end: () => void;
}

const ON_THE_PAGE: Reader = { read: (name, bytes) => readFile(name, bytes), end: () => undefined };

/** Settles once the worker has said that it runs, or has failed to. */
function started(worker: Worker): Promise<boolean> {
  return new Promise((settle) => {
    worker.addEventListener('error', () => settle(false), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => { if (data.kind === 'ready') settle(true); }, { once: true });
  });
}

function readerOf(worker: Worker): Reader {
  let index = 0;
  const read: Read = (name, bytes) => new Promise((settle) => {
    const mine = index;
    index += 1;
    const done = (content: FileContent): void => {
      worker.removeEventListener('message', heard);
      worker.removeEventListener('error', failed);
      settle(content);
    };
    const heard = ({ data }: MessageEvent<FromWorker>): void => { if (data.kind === 'read' && data.index === mine) done(data.content); };
    // Out of memory, say: the file is at fault, not the page.
    const failed = (): void => done({ kind: 'refused', reason: 'damaged', detail: '' });
    worker.addEventListener('message', heard);
    worker.addEventListener('error', failed);
    worker.postMessage({ index: mine, name, bytes } satisfies ToWorker, [bytes.buffer]);
  });
  return { read, end: () => worker.terminate() };
}

async function readerFor(signal: AbortSignal): Promise<Reader> {
  const worker = startWorker();
  if (worker === null) return ON_THE_PAGE;
  const running = await Promise.race([started(worker), aborted(signal)]);
  if (running === true) return readerOf(worker);
  worker.terminate();
  return ON_THE_PAGE;
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((settle) => {
    if (signal.aborted) settle(null);
    signal.addEventListener('abort', () => settle(null), { once: true });
  });
}

async function contentOf(file: File, reader: Reader): Promise<FileContent> {
  // Too large to be read at all: not even opened.
  if (file.size > READ_LIMITS.bytes) return { kind: 'refused', reason: 'too-large', detail: String(file.size) };
  let buffer: ArrayBuffer;
  try {
    buffer = await file.arrayBuffer();
  } catch {
    // Moved or changed since it was chosen.
    return { kind: 'refused', reason: 'damaged', detail: '' };
  }
  return reader.read(file.name, new Uint8Array(buffer));
}

/**
 * Reads files in the order given. Whatever is in them comes back as content or as a reason.
 * @throws the signal's reason when it is aborted; the worker ends with it, however long a file would have taken
 */
export async function readInWorker(files: readonly File[], onProgress: ReadProgress, signal: AbortSignal): Promise<readonly ReadInput[]> {
  signal.throwIfAborted();
  const reader = await readerFor(signal);
  const stop = aborted(signal);
  try {
    const inputs: ReadInput[] = [];
    for (const file of files) {
      const content = await Promise.race([contentOf(file, reader), stop]);
      signal.throwIfAborted();
      if (content === null) break;
      inputs.push({ file: file.name, content });
      onProgress(inputs.length, files.length);
    }
    return inputs;
  } finally {
    reader.end();
  }
}
