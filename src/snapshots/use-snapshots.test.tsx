import { act, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FAILURES, type Failure } from '../../mocks/failures';
import { SNAPSHOT_NAMES, snapshotText } from '../../mocks/snapshot-files';
import { changed, failing, slow, snapshotHandlers } from '../../mocks/snapshots';
import { coreOf, realText } from '../test/real-snapshots';
import { arrived, BASE, PATIENT, startSnapshots, type Started } from '../test/started-snapshots';
import { CACHED_HEADER } from './cached-header';
import { askEarly } from './early';
import { CORE_FILES, SNAPSHOTS } from './files';

const CORE = coreOf(realText);
const server = setupServer();

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
beforeEach(() => { server.use(...snapshotHandlers(BASE)); });
afterEach(() => { server.resetHandlers(); });
afterAll(() => { server.close(); });

const told = ({ result }: Started) => waitFor(() => expect(result.current.faults).not.toEqual([]), PATIENT);

const KINDS: Readonly<Record<Failure, string>> = {
  'not-found': 'status', 'server-error': 'status', unreachable: 'unreachable', 'cut-off': 'cut-off', 'not-json': 'not-json',
  empty: 'cut-off', 'wrong-schema': 'shape', 'old-version': 'too-old', 'new-version': 'too-new', 'too-large': 'too-large',
};
/** What asking once more can help against. */
const ASKED_AGAIN = new Set<Failure>(['not-found', 'server-error', 'unreachable']);

/** A failure has to be told within this. */
const TELL_LIMIT_MS = 3000;
const STEP_MS = 100;
/** So many turns without news, and nothing more is on its way but what waits for the clock. */
const QUIET_TURNS = 1000;
/** Moves the clock on, and lets what has arrived be taken. */
const moment = (ms: number) => act(async () => { vi.advanceTimersByTime(ms); await new Promise((resolve) => { setImmediate(resolve); }); });

describe('useSnapshots', { timeout: 20_000 }, () => {
  it('stands at once on what the page was built with, and asks for every file', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => { asked.push(new URL(request.url).pathname.replace('/data/', '')); });
    const started = startSnapshots(false);
    expect(started.result.current.dataset.county).toEqual(CORE['manifest.json'].county);
    await waitFor(() => expect(started.result.current.coreSettled).toBe(true));
    expect(asked.toSorted()).toEqual([...CORE_FILES].toSorted());
    started.rerender({ isLate: true });
    await arrived(started);
    expect(started.result.current.faults).toEqual([]);
    expect(asked.toSorted()).toEqual([...SNAPSHOTS].toSorted());
    server.events.removeAllListeners();
  });

  it('asks for the profiles at once when the Scene needs them', async () => {
    const { result } = startSnapshots(false, true);
    expect(result.current.profilesSettled).toBe(false);
    await waitFor(() => expect(result.current.dataset.profiles?.size).toBe(CORE['manifest.json'].county.municipalities.length));
    expect(result.current.profilesSettled).toBe(true);
    expect(result.current.areas).toBeNull();
  });

  it('asks no more for what was asked for early and says what the page was built with, and stands from the first render on', async () => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => { asked.push(new URL(request.url).pathname.replace('/data/', '')); });
    const early = askEarly(BASE);
    await Promise.all([...early.values()].map(({ answer }) => answer));
    const { result } = startSnapshots(false, false, early);
    expect(result.current).toMatchObject({ coreSettled: true, cached: false, faults: [], strays: [] });
    await act(async () => { await new Promise((resolve) => { setImmediate(resolve); }); });
    expect(asked.toSorted()).toEqual([...CORE_FILES].toSorted());
    server.events.removeAllListeners();
  });

  it('reads an early answer that says something else, or comes from a cache, like any other', async () => {
    server.use(
      changed(BASE, 'manifest.json', (text) => text.replace(/"date":"[\d-]+"/, '"date":"2027-01-31"')),
      http.get(`${BASE}rounds.json`, async () => HttpResponse.text(await snapshotText('rounds.json'), { headers: { [CACHED_HEADER]: 'yes' } })),
    );
    const early = askEarly(BASE);
    await Promise.all([...early.values()].map(({ answer }) => answer));
    const { result } = startSnapshots(false, false, early);
    expect(result.current.coreSettled).toBe(false);
    await waitFor(() => expect(result.current).toMatchObject({ coreSettled: true, cached: true, dataset: { date: '2027-01-31' } }));
  });

  it('puts a newer file before what the page was built with', async () => {
    server.use(changed(BASE, 'manifest.json', (text) => text.replace(/"date":"[\d-]+"/, '"date":"2027-01-31"')));
    const { result } = startSnapshots();
    await waitFor(() => expect(result.current.dataset.date).toBe('2027-01-31'));
  });

  // Three ways that differ in what is told and whether it is asked again; parse.test.ts goes through them all for each file.
  it.each(SNAPSHOT_NAMES.flatMap((file) => (['server-error', 'cut-off', 'new-version'] as const).map((how) => [file, how] as const)))(
    'tells that %s fails (%s), and works on with the rest', async (file, how) => {
      const { handler, asked } = failing(BASE, file, how);
      server.use(handler);
      const started = startSnapshots();
      await told(started);
      const { result } = started;
      expect(result.current.faults).toEqual([{ file, kind: KINDS[how], detail: expect.any(String) }]);
      await waitFor(() => expect(result.current.coreSettled).toBe(true));
      expect(asked()).toBe(ASKED_AGAIN.has(how) ? 2 : 1);
      expect(result.current.dataset.county).toEqual(CORE['manifest.json'].county);
      expect(result.current.dataset.series.size).toBeGreaterThan(0);
      // The core files fall back on what the page was built with, the others on nothing.
      const late: Readonly<Record<string, unknown>> = {
        'profiles.json': result.current.dataset.profiles, 'municipalities.geojson': result.current.areas, 'context.geojson': result.current.context,
      };
      expect(late[file] ?? null).toBeNull();
    },
  );

  // Every file in the ways that differ in time: told at once, after one more try, or after more to check.
  it.each(SNAPSHOT_NAMES.flatMap((file) => (file === 'values.json' ? FAILURES : (['unreachable', 'server-error', 'cut-off', 'wrong-schema'] as const)).map((how) => [file, how] as const)))(
    'tells of %s (%s) within three seconds on the clock, after one more try at most', async (file, how) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const { handler, asked } = failing(BASE, file, how);
        server.use(handler);
        const { result } = startSnapshots();
        let waited = 0;
        while (result.current.faults.length === 0 && waited <= TELL_LIMIT_MS) {
          // Answers arrive while the clock stands; it goes on only when nothing more comes of itself.
          for (let turn = 0; turn < QUIET_TURNS && result.current.faults.length === 0; turn += 1) await moment(0);
          if (result.current.faults.length > 0) break;
          await moment(STEP_MS);
          waited += STEP_MS;
        }
        expect(result.current.faults).toEqual([{ file, kind: KINDS[how], detail: expect.any(String) }]);
        expect(waited).toBeLessThanOrEqual(TELL_LIMIT_MS);
        expect(asked()).toBe(ASKED_AGAIN.has(how) ? 2 : 1);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('tells every file that fails, and all of them stand without', async () => {
    server.use(...SNAPSHOT_NAMES.map((file) => failing(BASE, file, 'not-found').handler));
    const { result } = startSnapshots();
    await waitFor(() => expect(result.current.faults.map(({ file }) => file)).toEqual(SNAPSHOTS), PATIENT);
    expect(result.current.dataset.county).toEqual(CORE['manifest.json'].county);
    expect(result.current.profilesSettled).toBe(true);
  });

  it('does not believe a file that contradicts the county, and asks for it again when told to', async () => {
    server.use(changed(BASE, 'municipalities.geojson', (text) => {
      const collection = JSON.parse(text) as { features: unknown[] };
      return JSON.stringify({ ...collection, features: collection.features.slice(1) });
    }));
    const started = startSnapshots();
    await told(started);
    expect(started.result.current.faults).toEqual([{ file: 'municipalities.geojson', kind: 'missing-code', detail: expect.any(String) }]);
    expect(started.result.current.areas).toBeNull();
    server.resetHandlers(...snapshotHandlers(BASE));
    act(() => started.result.current.retry());
    await waitFor(() => expect(started.result.current.faults).toEqual([]));
    expect(started.result.current.areas?.features).toHaveLength(CORE['manifest.json'].county.municipalities.length);
  });

  it('keeps the built figures when fresh ones contradict the county', async () => {
    server.use(changed(BASE, 'values.json', (text) => {
      const code = CORE['manifest.json'].county.municipalities[0]?.code ?? '';
      return text.replaceAll(`"${code}":`, '"9999":');
    }));
    const started = startSnapshots();
    await told(started);
    expect(started.result.current.faults).toEqual([{ file: 'values.json', kind: 'unknown-code', detail: '9999' }]);
    expect(started.result.current.dataset.series).toEqual(new Map(CORE['values.json'].series.map((series) => [series.id, series])));
  });

  it('comes back after "try again", asking only for what failed', async () => {
    const { handler } = failing(BASE, 'profiles.json', 'server-error');
    server.use(handler);
    const started = startSnapshots();
    await told(started);
    server.resetHandlers(...snapshotHandlers(BASE));
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => { asked.push(new URL(request.url).pathname); });
    act(() => started.result.current.retry());
    await arrived(started);
    expect(started.result.current.faults).toEqual([]);
    expect(asked).toEqual(['/data/profiles.json']);
    server.events.removeAllListeners();
  });

  it('says that an answer came from the cache', async () => {
    server.use(http.get(`${BASE}values.json`, async () => new HttpResponse(await snapshotText('values.json'), { headers: { [CACHED_HEADER]: '1' } })));
    const { result } = startSnapshots();
    await waitFor(() => expect(result.current.cached).toBe(true));
  });

  /** Lets answers arrive, and moves the clock by no more than what waits for no time at all. */
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 20_000 && !holds(); turn += 1) await moment(0);
    expect(holds()).toBe(true);
  };

  it('does not wait longer than three seconds for a core file: the page goes on, and the file is taken when it comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const newer = (text: string) => text.replace(/"date":"[\d-]+"/, '"date":"2027-01-31"');
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => { release = resolve; });
      server.use(http.get(`${BASE}manifest.json`, async () => {
        await released;
        return new HttpResponse(newer(await snapshotText('manifest.json')));
      }));
      const { result } = startSnapshots(false);
      act(() => { vi.advanceTimersByTime(2900); });
      expect(result.current.coreSettled).toBe(false);
      act(() => { vi.advanceTimersByTime(200); });
      expect(result.current).toMatchObject({ coreSettled: true, slow: true, faults: [] });
      release();
      await until(() => result.current.dataset.date === '2027-01-31' && !result.current.slow);
      expect(result.current).toMatchObject({ coreSettled: true, faults: [] });
    } finally {
      vi.useRealTimers();
    }
  });

  it('says after three seconds that it is waiting, not before, and not once all has come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { handler, release } = slow(BASE, 'profiles.json');
      server.use(handler);
      const { result } = startSnapshots();
      await until(() => result.current.coreSettled);
      act(() => { vi.advanceTimersByTime(2900); });
      expect(result.current.slow).toBe(false);
      act(() => { vi.advanceTimersByTime(200); });
      expect(result.current.slow).toBe(true);
      release();
      await until(() => result.current.dataset.profiles !== null);
      expect(result.current.slow).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
