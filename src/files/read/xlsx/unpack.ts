/** Unpacks what is needed of a zip, and no more than is allowed: sizes are checked as declared and as they really are. */
import { Unzip, UnzipInflate, unzipSync, type UnzipFile } from 'fflate';
import { ReadingError } from './reading-error';

/** Packed data unfolds at most some thousand times, so a chunk of this size overshoots the limit by a few MB only. */
const CHUNK = 8_192;
const MOST_ENTRIES = 5_000;

/** Names of all that is packed, and the declared size of what is wanted. @throws ReadingError when the directory can't be read */
export function listPacked(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => { sizes.set(name, originalSize); return false; } });
  } catch {
    throw new ReadingError('damaged');
  }
  if (sizes.size > MOST_ENTRIES) throw new ReadingError('unpacks-too-large');
  return sizes;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The wanted files, unpacked.
 * @throws ReadingError when they are damaged or larger than `limit` together
 */
export function unpack(bytes: Uint8Array, packed: ReadonlyMap<string, number>, wanted: (name: string) => boolean, limit: number): ReadonlyMap<string, Uint8Array> {
  const names = [...packed].filter(([name]) => wanted(name));
  if (names.reduce((sum, [, size]) => sum + size, 0) > limit) throw new ReadingError('unpacks-too-large');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  // The library catches what is thrown on its way; the first reason is the true one.
  let fault: ReadingError | null = null;
  const fail = (reason: 'damaged' | 'unpacks-too-large'): never => {
    fault ??= new ReadingError(reason);
    throw fault;
  };
  const take = (file: UnzipFile): void => {
    if (!wanted(file.name) || !packed.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, final) => {
      if (error !== null) return fail('damaged');
      total += chunk.length;
      length += chunk.length;
      if (total > limit) return fail('unpacks-too-large');
      chunks.push(chunk);
      if (final) files.set(file.name, join(chunks, length));
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch {
    throw fault ?? new ReadingError('damaged');
  }
  if (names.some(([name]) => !files.has(name))) throw new ReadingError('damaged');
  return files;
}
