/** The built site on another host than the tests' own: its headers in nginx, a folder of its own, a proxy that compresses nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import http, { type IncomingHttpHeaders } from 'node:http';
import { readOrganisation } from '../data/build/organisation';
import { HOSTING_DIR, hostFiles, readSite } from '../scripts/hosting/host-files';
import { ASKED_AGAIN, cacheRule, KEPT_FOR_A_YEAR } from '../scripts/security-headers';
import { expect, test as base } from './fixture';
import { startNginx } from './nginx';
import { startPlainProxy } from './plain-proxy';

const DIST = 'dist';
const FOLDER = '/kartor/lan/';
const site = readSite(DIST, readOrganisation('data/organisation.json').embeddedBy);

/** Plain node:http: fetch decodes bodies and hides their encoding. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((done, failed) => {
    http.get(`${origin}${path}`, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', failed);
  });
}

/** The page's host in these tests is a proxy in front of the tests' own server: in a folder, and without compression. */
const test = base.extend({
  // As an option it is known to every fixture, the watch over other hosts too.
  baseURL: async ({ baseURL }, provide) => {
    const proxy = await startPlainProxy(baseURL ?? '', FOLDER);
    await provide(`${proxy.origin}${FOLDER}`);
    await proxy.stop();
  },
});

base('the files for hosts say what the built page needs', () => {
  for (const [name, text] of Object.entries(hostFiles(site))) expect(readFileSync(`${HOSTING_DIR}/${name}`, 'utf8'), name).toBe(text);
  for (const name of readdirSync(`${DIST}/assets`)) expect(cacheRule(`/assets/${name}`), name).toBe(KEPT_FOR_A_YEAR);
});

base('nginx sends the headers, types and cache rules, at its root and in a folder', async () => {
  const nginx = await startNginx(DIST, FOLDER);
  base.skip(nginx === null, 'nginx is not installed');
  if (nginx === null) return;
  try {
    const [asset] = readdirSync(`${DIST}/assets`).filter((name) => name.endsWith('.js'));
    for (const [path, type, rule] of [
      ['', 'text/html; charset=utf-8', ASKED_AGAIN],
      ['service-worker.js', 'text/javascript; charset=utf-8', ASKED_AGAIN],
      ['data/manifest.json', 'application/json; charset=utf-8', ASKED_AGAIN],
      ['data/municipalities.geojson', 'application/geo+json; charset=utf-8', ASKED_AGAIN],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', ASKED_AGAIN],
      [`assets/${asset}`, 'text/javascript; charset=utf-8', KEPT_FOR_A_YEAR],
    ] as const) {
      for (const place of ['/', FOLDER]) {
        const answer = await ask(nginx.origin, place + path);
        expect(answer.status, place + path).toBe(200);
        expect(answer.headers['content-type']).toBe(type);
        expect(answer.headers['cache-control'], place + path).toBe(rule);
        for (const [name, value] of Object.entries(site.headers)) expect(answer.headers[name.toLowerCase()], `${name} of ${place}${path}`).toBe(value);
      }
    }
    for (const place of ['/', FOLDER]) expect((await ask(nginx.origin, `${place}Samordningskartan.html`)).headers['content-disposition'], place).toBe('attachment');
    const missing = await ask(nginx.origin, '/nothing.js');
    expect([missing.status, missing.headers['content-security-policy']]).toEqual([404, site.headers['Content-Security-Policy']]);
    const page = await ask(nginx.origin, FOLDER);
    const tag = String(page.headers['etag']);
    expect((await ask(nginx.origin, FOLDER, { 'if-none-match': tag })).status).toBe(304);
    const zipped = await ask(nginx.origin, FOLDER, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(zipped.body).equals(page.body)).toBe(true);
  } finally {
    await nginx.stop();
  }
});

test('the site works from a folder, behind a proxy that compresses nothing', async ({ driver, page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(FOLDER)) outside.push(pathname);
  });
  const answer = await page.goto(`${baseURL}?indikator=tathet`);
  expect(answer?.headers()['content-encoding']).toBeUndefined();
  await driver.ready();
  await driver.shown('tathet');
  await driver.engine('maplibre');
  await driver.goToView('Jämför');
  expect(new URL(page.url()).pathname).toBe(FOLDER);
  expect(outside).toEqual([]);
});
