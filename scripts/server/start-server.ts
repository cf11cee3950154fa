/** A small server for the built page, and for tests one whose answers can be made to fail. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheRule, headersOf, inlineStyleHashes, securityHeaders } from '../security-headers';
import { openFolder, type Encoding, type StaticFile, type StaticFiles } from './static-files';

/** An answer given instead of the file's own. */
export interface Override {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** Send this many bytes of the body, then break the connection. */
  readonly cutAfter?: number;
  /** Answer first when this has come to pass; a test holds the other end. */
  readonly after?: Promise<unknown>;
}

export interface ServerOptions {
  readonly dir: string;
  /** First port tried; taken ones are passed over. 0 lets the system choose. */
  readonly port: number;
  /** By path, e.g. "/data/values.json". Read at each request, so a test may change it while the server runs. */
  readonly overrides?: ReadonlyMap<string, Override>;
  /** False for a folder that is not this product's: its scripts may not bear this product's policy. Default true. */
  readonly policy?: boolean;
  /** Origins that may show the page in a frame, beside its own. */
  readonly embeddedBy?: readonly string[];
}

export interface RunningServer {
  /** With a closing slash, e.g. "http://localhost:4173/". */
  readonly url: string;
  readonly port: number;
  /** Compresses every file, so that no visitor waits for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Ports tried after the first one before giving up. */
const PORT_TRIES = 50;

/** The best encoding that a request's Accept-Encoding allows. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const refused = new Set<string>();
  const named = new Set<string>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const zero = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    (zero ? refused : named).add(name);
  }
  for (const encoding of ['br', 'gzip'] as const) {
    if (!refused.has(encoding) && (named.has(encoding) || named.has('*'))) return encoding;
  }
  return 'identity';
}

async function override(response: ServerResponse, answer: Override, original: StaticFile | null): Promise<void> {
  await answer.after;
  const body = Buffer.from(answer.body ?? original?.body ?? '');
  response.writeHead(answer.status ?? 200, {
    'Content-Type': answer.type ?? original?.type ?? 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  if (answer.cutAfter === undefined) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, answer.cutAfter), () => response.destroy());
}

async function answerFile(request: IncomingMessage, response: ServerResponse, pathname: string, file: StaticFile): Promise<void> {
  const encoding = file.compressible ? acceptedEncoding(request.headers['accept-encoding']) : 'identity';
  const tag = `"${file.digest}-${encoding}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', cacheRule(pathname));
  for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
  if (file.compressible) response.setHeader('Vary', 'Accept-Encoding');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) {
    response.writeHead(304).end();
    return;
  }
  const body = await file.encoded(encoding);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

const hashesOf = new WeakMap<StaticFile, readonly string[]>();

/** The page's own inline styles are let in by hash, so the headers follow index.html; it is read through once. */
async function headersFor(files: StaticFiles, embeddedBy: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const index = await files.find('/');
  if (index === null) return securityHeaders([], embeddedBy);
  const hashes = hashesOf.get(index) ?? inlineStyleHashes(index.body.toString('utf8'));
  hashesOf.set(index, hashes);
  return securityHeaders(hashes, embeddedBy);
}

async function handle(
  request: IncomingMessage, response: ServerResponse, files: StaticFiles, { overrides, policy = true, embeddedBy = [] }: ServerOptions,
): Promise<void> {
  for (const [name, value] of policy ? Object.entries(await headersFor(files, embeddedBy)) : []) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    answerText(response, 405, 'Metoden stöds inte.');
    return;
  }
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const file = await files.find(pathname);
  const instead = overrides?.get(pathname);
  if (instead !== undefined) await override(response, instead, file);
  else if (file === null) answerText(response, 404, 'Sidan finns inte.');
  else await answerFile(request, response, pathname, file);
}

type Attempt = 'listening' | 'taken' | 'absent';

/** `absent`: this machine has no such address (often ::1 in a container). */
function listen(server: Server, port: number, host: string): Promise<Attempt> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve('listening');
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!server.listening) {
      resolve();
      return;
    }
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

/**
 * Serves a folder to this machine alone, on the first free port from `port` on. Rejects when the folder is missing,
 * when a port cannot be opened for another reason than being taken, and when 50 in a row are taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dir, port } = options;
  const files = await openFolder(dir);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response, files, options).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) answerText(response, 500, 'Servern kunde inte läsa filen.');
      else response.destroy();
    });
  };
  for (let tried = port; tried < port + PORT_TRIES; tried += 1) {
    // "localhost" is one or the other address, depending on who asks: both have to be ours.
    const v4 = createServer(answer);
    const v6 = createServer(answer);
    if ((await listen(v4, tried, '127.0.0.1')) !== 'listening') continue;
    const bound = (v4.address() as AddressInfo).port;
    if ((await listen(v6, bound, '::1')) === 'taken') {
      await close(v4);
      continue;
    }
    return {
      url: `http://localhost:${bound}/`,
      port: bound,
      warm: () => files.warm(),
      close: async () => { await Promise.all([close(v4), close(v6)]); },
    };
  }
  throw new Error(`No free port between ${port} and ${port + PORT_TRIES - 1}.`);
}
