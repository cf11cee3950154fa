import { createServer, get } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerPolicy, inlineStyleHashes } from '../security-headers';
import { acceptedEncoding, startServer, type Override, type RunningServer } from './start-server';

const PAGE = '<!doctype html><style>body{margin:0}</style><title>Karta</title><p>Åäö</p>'.padEnd(900, ' ');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Plain node:http: fetch would tidy "..", decode bodies and hide headers. */
function ask(port: number, target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: target, headers, method, agent: false } as const;
    get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({
        status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks),
      }));
    }).on('error', reject);
  });
}

let outer: string;
let server: RunningServer;
const overrides = new Map<string, Override>();

beforeEach(async () => {
  outer = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const dir = path.join(outer, 'dist');
  await mkdir(path.join(dir, 'assets'), { recursive: true });
  await mkdir(path.join(dir, 'data'));
  await mkdir(path.join(dir, '.vite'));
  await writeFile(path.join(outer, 'secret.txt'), 'secret');
  await writeFile(path.join(dir, 'index.html'), PAGE);
  await writeFile(path.join(dir, 'assets/app-Ab3_xY9z.js'), 'export const a = 1;\n'.repeat(80));
  await writeFile(path.join(dir, 'assets/worker-Ab3_xY9z.mjs'), '1');
  await writeFile(path.join(dir, 'data/areas.geojson'), '{}');
  await writeFile(path.join(dir, 'sw.js'), '1');
  await writeFile(path.join(dir, 'app.webmanifest'), '{}');
  await writeFile(path.join(dir, '.vite/manifest.json'), '{}');
  await symlink(path.join(outer, 'secret.txt'), path.join(dir, 'link.txt'));
  overrides.clear();
  server = await startServer({ dir, port: 0, overrides });
});

afterEach(async () => {
  await server.close();
  await rm(outer, { recursive: true });
});

describe('answers', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/areas.geojson', 'application/geo+json; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/assets/worker-Ab3_xY9z.mjs', 'text/javascript; charset=utf-8'],
  ])('%s has the type %s', async (target, type) => {
    const answer = await ask(server.port, target);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
  });

  it('reads a Scene in the address as the page itself', async () => {
    expect((await ask(server.port, '/?indikator=tathet')).body.toString()).toBe(PAGE);
  });

  it('compresses with what the browser takes, and the body comes back whole', async () => {
    const br = await ask(server.port, '/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
    const gz = await ask(server.port, '/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gz.body).toString()).toBe(PAGE);
    expect(gz.headers['vary']).toBe('Accept-Encoding');
    const plain = await ask(server.port, '/');
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('gives each encoding its own ETag and answers 304 to it', async () => {
    const first = await ask(server.port, '/data/areas.geojson');
    const tag = String(first.headers['etag']);
    expect((await ask(server.port, '/data/areas.geojson', { 'if-none-match': tag })).status).toBe(304);
    const br = await ask(server.port, '/', { 'accept-encoding': 'br' });
    const gz = await ask(server.port, '/', { 'accept-encoding': 'gzip' });
    expect(br.headers['etag']).not.toBe(gz.headers['etag']);
  });

  it.each([
    ['/assets/app-Ab3_xY9z.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/data/areas.geojson', 'no-cache'],
  ])('%s may be kept: %s', async (target, rule) => {
    expect((await ask(server.port, target)).headers['cache-control']).toBe(rule);
  });

  it('follows a file that changes on disk', async () => {
    await ask(server.port, '/data/areas.geojson');
    await writeFile(path.join(outer, 'dist/data/areas.geojson'), '{"changed":true}');
    expect((await ask(server.port, '/data/areas.geojson')).body.toString()).toBe('{"changed":true}');
  });

  it('takes GET and HEAD alone', async () => {
    const head = await ask(server.port, '/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask(server.port, '/', {}, 'POST')).status).toBe(405);
  });
});

describe('safety', () => {
  it.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5c..%5csecret.txt', '//../secret.txt',
    '/link.txt', '/.vite/manifest.json', '/%00', '/%E0%A4%A', '/nothing.txt', '/index.html/x',
  ])('%s is not found', async (target) => {
    const answer = await ask(server.port, target);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it('sends the policy with the hash of the page\'s own style, on errors too', async () => {
    const expected = headerPolicy(inlineStyleHashes(PAGE));
    expect(expected).toContain("'sha256-");
    for (const target of ['/', '/nothing.txt']) {
      const { headers } = await ask(server.port, target);
      expect(headers['content-security-policy']).toBe(expected);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
  });
});

describe('overrides', () => {
  it('answers with another status and body', async () => {
    overrides.set('/data/areas.geojson', { status: 500, body: 'no' });
    const answer = await ask(server.port, '/data/areas.geojson');
    expect([answer.status, answer.body.toString()]).toEqual([500, 'no']);
  });

  it('breaks off in the middle', async () => {
    overrides.set('/data/areas.geojson', { body: 'x'.repeat(4000), cutAfter: 10 });
    await expect(ask(server.port, '/data/areas.geojson')).rejects.toThrow(/aborted|hang up|reset/i);
  });

  it('waits for the test to let go', async () => {
    let release = (): void => undefined;
    overrides.set('/data/areas.geojson', { after: new Promise<void>((resolve) => { release = resolve; }) });
    const order: string[] = [];
    const held = ask(server.port, '/data/areas.geojson').then(() => order.push('held'));
    await ask(server.port, '/').then(() => order.push('page'));
    release();
    await held;
    expect(order).toEqual(['page', 'held']);
  });
});

describe('port', () => {
  it('takes the next one when the first is taken', async () => {
    const next = await startServer({ dir: path.join(outer, 'dist'), port: server.port });
    try {
      expect(next.port).toBeGreaterThan(server.port);
      expect((await ask(next.port, '/')).status).toBe(200);
    } finally {
      await next.close();
    }
  });

  it('passes over a port that another program holds on the second loopback address', async ({ skip }) => {
    const other = createServer();
    const held = await new Promise<number | null>((resolve) => {
      other.once('error', () => resolve(null));
      other.listen(0, '::1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : null);
      });
    });
    if (held === null) return skip('this machine has no second loopback address');
    const next = await startServer({ dir: path.join(outer, 'dist'), port: held });
    try {
      expect(next.port).not.toBe(held);
    } finally {
      await next.close();
      await new Promise((resolve) => { other.close(resolve); });
    }
  });

  it('says that the folder is missing', async () => {
    await expect(startServer({ dir: path.join(outer, 'none'), port: 0 })).rejects.toThrow('ENOENT');
  });
});

describe('acceptedEncoding', () => {
  it.each([
    [undefined, 'identity'], ['', 'identity'], ['br;q=0, gzip', 'gzip'], ['*', 'br'], ['*, br;q=0.0', 'gzip'],
    ['GZIP;q=0.5', 'gzip'], ['deflate', 'identity'],
  ])('%s gives %s', (header, expected) => {
    expect(acceptedEncoding(header)).toBe(expected);
  });
});
