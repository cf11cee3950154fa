/** Tests on the site of a made-up country, built for the occasion. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../bench/site-of';
import { startServer } from '../scripts/server/start-server';
import { test } from './fixture';

const BUILD_MS = 300_000;

/** `test` on a country of so many areas; one is built for all the tests of a worker. */
export function testInCountryOf(count: number) {
  return test.extend<object, { readonly country: string }>({
    country: [async ({}, provide) => { // oxlint-disable-line eslint/no-empty-pattern -- the test library asks for a pattern here
      const room = mkdtempSync(join(tmpdir(), 'many-'));
      const server = await startServer({ dir: await buildSite(count, room), port: 0 });
      await provide(server.url);
      await server.close();
      rmSync(room, { recursive: true, force: true });
    }, { scope: 'worker', timeout: BUILD_MS }],
    baseURL: async ({ country }, provide) => provide(country),
  });
}
