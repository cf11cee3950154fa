/** Every way of failing, seen through the page's own reader: a mock that the page would believe proves nothing. */
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../src/snapshots/parse';
import { SnapshotError } from '../src/snapshots/snapshot-error';
import { fetchSource } from '../src/snapshots/source';
import { FAILURES, type Failure } from './failures';
import { changed, failing, slow, snapshotHandlers } from './snapshots';

const BASE = 'http://localhost/data/';
const FILE = 'municipalities.geojson';
const server = setupServer();

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
afterEach(() => { server.resetHandlers(); });
afterAll(() => { server.close(); });

async function read() {
  const { text } = await fetchSource(BASE).read(FILE, new AbortController().signal);
  return parseSnapshot(FILE, text);
}

const FAULTS: Readonly<Record<Failure, string>> = {
  'not-found': 'status', 'server-error': 'status', unreachable: 'unreachable', 'cut-off': 'cut-off', 'not-json': 'not-json',
  empty: 'cut-off', 'wrong-schema': 'shape', 'old-version': 'too-old', 'new-version': 'too-new', 'too-large': 'too-large',
};

describe('mocked snapshots', () => {
  it('are believed as they are', async () => {
    server.use(...snapshotHandlers(BASE));
    expect((await read()).features.length).toBeGreaterThan(0);
  });

  it.each(FAILURES)('fail as %s', async (how) => {
    const { handler, asked } = failing(BASE, FILE, how);
    server.use(handler);
    const error: unknown = await read().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SnapshotError);
    expect(error).toMatchObject({ fault: { file: FILE, kind: FAULTS[how] } });
    expect(asked()).toBe(1);
  });

  it('wait until they are let go', async () => {
    const { handler, release } = slow(BASE, FILE);
    server.use(handler);
    const reading = read();
    release();
    expect((await reading).type).toBe('FeatureCollection');
  });

  it('can be changed', async () => {
    server.use(changed(BASE, FILE, (text) => text.replace('FeatureCollection', 'Nothing')));
    await expect(read()).rejects.toMatchObject({ fault: { kind: 'shape', detail: 'type' } });
  });
});
