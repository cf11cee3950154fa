import { rm } from 'node:fs/promises';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ADDRESS, publisherHandlers } from '../../mocks/publishers';
import { NoAnswer } from './refusal';
import { refresh } from './refresh';
import { BRA_FILES, pauseFor } from './sources';
import { dataFolder, everythingIn, fakeOutside, takesAll, WORLD } from './testing';
import { politeWeb, retryAfter } from './web';

const server = setupServer();
let dataDir = '';
beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
beforeEach(async () => {
  dataDir = await dataFolder();
  server.use(...publisherHandlers(WORLD));
});
afterEach(async () => {
  server.resetHandlers();
  await rm(dataDir, { recursive: true });
});
afterAll(() => { server.close(); });

const options = () => ({ dataDir, dryRun: false, braFiles: BRA_FILES, refused: takesAll });
const busy = (headers: Record<string, string> = {}, status = 429) => () => new HttpResponse(null, { status, headers });

it('waits as long as Retry-After says, then goes on', async () => {
  server.use(http.get(ADDRESS.koladaMunicipalities, busy({ 'Retry-After': '7' }), { once: true }));
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('written');
  expect(outside.slept.filter((ms) => ms === 7000)).toHaveLength(1);
  expect(outside.said).toContain('    status 429, försöker igen om 7 s');
});

it('reads Retry-After as seconds or as a date', () => {
  const now = Date.UTC(2026, 10, 22, 11);
  expect(retryAfter('3', now)).toBe(3000);
  expect(retryAfter('Sun, 22 Nov 2026 11:00:05 GMT', now)).toBe(5000);
  expect(retryAfter('Sun, 22 Nov 2026 10:00:00 GMT', now)).toBe(0);
  expect(retryAfter('soon', now)).toBeNull();
  expect(retryAfter(null, now)).toBeNull();
});

it('gives up at once when asked to stay away for an hour', async () => {
  server.use(http.get(ADDRESS.koladaMunicipalities, busy({ 'Retry-After': '3600' })));
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('refused');
  expect(outside.said.at(-1)).toMatch(/Kolada, kommuner: status 429; utgivaren ber om 3600 s väntan, försök senare/);
  expect(Math.max(...outside.slept)).toBeLessThan(3_600_000);
  expect(await everythingIn(dataDir)).toEqual(before);
});

it.each([429, 500, 502, 503, 504])('tries four times with doubled pauses on status %i, then refuses', async (status) => {
  server.use(http.get(ADDRESS.koladaMunicipalities, busy({}, status)));
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('refused');
  expect(outside.slept.slice(-3)).toEqual([1000, 2000, 4000]);
  expect(outside.said.at(-1)).toBe(`Inget ändrat. Svaret uteblev från Kolada, kommuner: status ${status}, efter 4 försök.`);
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('refuses when nobody answers in time', async () => {
  const before = await everythingIn(dataDir);
  const outside = { ...fakeOutside(), deadline: () => AbortSignal.abort(new DOMException('late', 'TimeoutError')) };
  expect(await refresh(outside, options())).toBe('refused');
  expect(outside.said.at(-1)).toMatch(/SCB BefolkningNy, beskrivning: inget svar inom 30 s, efter 4 försök/);
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('refuses when the network is down', async () => {
  server.use(http.get(ADDRESS.bra, () => HttpResponse.error()));
  const before = await everythingIn(dataDir);
  const outside = fakeOutside();
  expect(await refresh(outside, options())).toBe('refused');
  expect(outside.said.at(-1)).toMatch(/Svaret uteblev från Brå 2023: nätverksfel \(.+\), efter 4 försök/);
  expect(await everythingIn(dataDir)).toEqual(before);
});

it('never asks a host more often than it allows', async () => {
  const outside = fakeOutside();
  await refresh(outside, options());
  const hosts = new Set(outside.asked.map(({ host }) => host));
  expect(hosts).toEqual(new Set(['statistikdatabasen.scb.se', 'api.kolada.se', 'bra.se']));
  for (const host of hosts) {
    const times = outside.asked.filter((one) => one.host === host).map(({ at }) => at);
    expect(times.length).toBeGreaterThan(2);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(pauseFor(host));
  }
});

it('does not swallow an answer that is far too large', async () => {
  server.use(http.get(ADDRESS.bra, () => new HttpResponse('x'.repeat(5_000_001))));
  const web = politeWeb(fakeOutside());
  await expect(web({ name: 'Brå', url: 'https://bra.se/download/1/2/x.csv' })).rejects.toThrow('Brå: svaret är orimligt stort');
});

it('does not try again when the question itself is refused', async () => {
  server.use(http.get(ADDRESS.bra, busy({}, 403)));
  const outside = fakeOutside();
  await expect(politeWeb(outside)({ name: 'Brå', url: 'https://bra.se/download/1/2/x.csv' })).rejects.toThrow(NoAnswer);
  expect(outside.asked).toHaveLength(1);
});
