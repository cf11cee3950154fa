/** Files of one folder, compressed once and kept in memory until they change on disk. */
import { createHash } from 'node:crypto';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticFile {
  readonly type: string;
  /** Hex digest of the file's content; an encoding's own ETag is built on it. */
  readonly digest: string;
  readonly body: Buffer;
  /** The body in an encoding; made at the first request and kept. */
  encoded(encoding: Encoding): Promise<Buffer>;
  readonly compressible: boolean;
}

const TEXT = /^(text\/|application\/(json|geo\+json|manifest\+json|javascript|xml)|image\/svg\+xml)/;

/** Types that mrmime leaves out. */
const MORE_TYPES: Readonly<Record<string, string>> = { '.ico': 'image/x-icon' };

/** MIME type of a file name, with charset for text. */
export function mimeType(name: string): string {
  const type = lookup(name) ?? MORE_TYPES[path.extname(name)] ?? 'application/octet-stream';
  return TEXT.test(type) && !type.includes('charset') ? `${type}; charset=utf-8` : type;
}

function staticFile(name: string, body: Buffer): StaticFile {
  const type = mimeType(name);
  const compressible = TEXT.test(type) && body.length > 256;
  const kept = new Map<Encoding, Promise<Buffer>>();
  const compress = (encoding: Encoding): Promise<Buffer> => {
    switch (encoding) {
      case 'identity': return Promise.resolve(body);
      case 'gzip': return zip(body, { level: 9 });
      case 'br': return brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      });
    }
  };
  return {
    type, body, compressible,
    digest: createHash('sha256').update(body).digest('hex').slice(0, 32),
    encoded(encoding) {
      const wanted = compressible ? encoding : 'identity';
      const made = kept.get(wanted) ?? compress(wanted);
      kept.set(wanted, made);
      return made;
    },
  };
}

export interface StaticFiles {
  /** The file at an address's path ("/" is index.html), or null. Never anything outside the folder or hidden in it. */
  find(urlPath: string): Promise<StaticFile | null>;
  /** Compresses every file once, so that no first visitor waits for it. */
  warm(): Promise<void>;
}

/** Opens a folder for serving. Throws when it does not exist. */
export async function openFolder(dir: string): Promise<StaticFiles> {
  const root = await realpath(dir);
  const cache = new Map<string, { readonly stamp: string; readonly file: StaticFile }>();

  async function load(file: string): Promise<StaticFile | null> {
    const real = await realpath(file).catch(() => null);
    // A link that leads out of the folder counts as absent.
    if (real === null || !(real === root || real.startsWith(root + path.sep))) return null;
    const info = await stat(real);
    if (info.isDirectory()) return load(path.join(real, 'index.html'));
    if (!info.isFile()) return null;
    const stamp = `${info.mtimeMs}-${info.size}`;
    const known = cache.get(real);
    if (known?.stamp === stamp) return known.file;
    const read = staticFile(real, await readFile(real));
    cache.set(real, { stamp, file: read });
    return read;
  }

  return {
    async find(urlPath) {
      let decoded: string;
      try {
        decoded = decodeURIComponent(urlPath);
      } catch {
        return null;
      }
      const parts = decoded.split(/[/\\]/).filter((part) => part !== '');
      if (decoded.includes('\0') || parts.some((part) => part.startsWith('.') || part.includes(':'))) return null;
      return load(path.join(root, ...parts));
    },
    async warm() {
      const names = await readdir(root, { recursive: true, withFileTypes: true });
      for (const entry of names) {
        if (!entry.isFile() || entry.name.endsWith('.map')) continue;
        const file = await load(path.join(entry.parentPath, entry.name));
        await file?.encoded('br');
      }
    },
  };
}
