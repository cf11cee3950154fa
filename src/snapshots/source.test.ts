import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askEarly } from './early';
import { readAnswer } from './read-answer';
import { fetchSource } from './source';

const FILE = 'values.json';
const LIMIT = 30_000_000;
const MEGABYTE = new Uint8Array(1_000_000).fill(32);
const never = new AbortController().signal;

const read = (response: Response) => readAnswer(FILE, Promise.resolve(response));

let server: Server | undefined;
afterEach(() => { server?.close(); });

/** A server that sends this to everybody, and says how long it is as it is sent. */
async function serving(body: Buffer, headers: Readonly<Record<string, string>>): Promise<string> {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': String(body.length), ...headers });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/`;
}

describe('fetchSource', () => {
  it('puts a text together from pieces, whatever letter they part', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"län":"Öland – ½"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(control) {
        for (const byte of bytes) control.enqueue(new Uint8Array([byte]));
        control.close();
      },
    });
    await expect(read(new Response(pieces))).resolves.toEqual({ text: '{"län":"Öland – ½"}', cached: false });
    await expect(read(new Response(null))).resolves.toEqual({ text: '', cached: false });
  });

  it('reads no further than the limit of a body that is far longer, and lets go of it', async () => {
    let given = 0;
    let released = false;
    const long = new ReadableStream<Uint8Array>({
      pull(control) {
        if (given > 3 * LIMIT) control.close();
        else control.enqueue(MEGABYTE);
        given += MEGABYTE.length;
      },
      cancel() { released = true; },
    });
    await expect(read(new Response(long))).rejects.toMatchObject({ fault: { file: FILE, kind: 'too-large' } });
    expect(given).toBeLessThan(LIMIT + 3 * MEGABYTE.length);
    expect(released).toBe(true);
  });

  it('believes no declared length of what is compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(2 * LIMIT, ' '));
    expect(bomb.length).toBeLessThan(LIMIT / 100);
    const base = await serving(bomb, { 'content-encoding': 'gzip' });
    await expect(fetchSource(base).read(FILE, never)).rejects.toMatchObject({ fault: { file: FILE, kind: 'too-large' } });
  });

  it('waits for nothing of what is declared too long', async () => {
    const waiting = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    const headers = { 'content-length': String(LIMIT + 1) };
    await expect(read(new Response(waiting, { headers }))).rejects.toMatchObject({ fault: { kind: 'too-large' } });
  });

  it('confirms what has come early and says the same, once; asked for again, it is fetched anew', async () => {
    const base = await serving(Buffer.from('newer'), {});
    const early = askEarly(base);
    const source = fetchSource(base, early);
    expect(source.confirms?.(FILE, () => true)).toBe(false);
    await early.get(FILE)?.answer;
    expect(source.confirms?.(FILE, (text) => text === 'older')).toBe(false);
    expect(source.confirms?.(FILE, (text) => text === 'newer')).toBe(true);
    expect(source.confirms?.(FILE, () => true)).toBe(false);
    const fetching = vi.spyOn(globalThis, 'fetch');
    await expect(source.read(FILE, never)).resolves.toEqual({ text: 'newer', cached: false });
    expect(fetching).toHaveBeenCalledWith(`${base}${FILE}`, expect.objectContaining({ cache: 'no-cache' }));
    fetching.mockRestore();
  });

  it('gives an early answer away as it came, its failure too', async () => {
    const early = askEarly('http://127.0.0.1:9/');
    const source = fetchSource('http://127.0.0.1:9/', early);
    await expect(source.read(FILE, never)).rejects.toMatchObject({ fault: { file: FILE, kind: 'unreachable' } });
    expect(early.has(FILE)).toBe(false);
  });

  it('tells a body that breaks off as a file that could not be had', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull(control) { control.error(new Error('gone')); } });
    await expect(read(new Response(broken))).rejects.toMatchObject({ fault: { file: FILE, kind: 'unreachable' } });
  });
});
