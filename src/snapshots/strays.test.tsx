import { createHash } from 'node:crypto';
import { act, waitFor } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { snapshotText } from '../../mocks/snapshot-files';
import { changed, snapshotHandlers } from '../../mocks/snapshots';
import { arrived, BASE, PATIENT, startSnapshots } from '../test/started-snapshots';
import { askEarly } from './early';

const server = setupServer();

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
beforeEach(() => { server.use(...snapshotHandlers(BASE)); });
afterEach(() => { server.resetHandlers(); });
afterAll(() => { server.close(); });

describe('files of another edition than the date that is told', { timeout: 20_000 }, () => {
  /** A newer edition of one file, and a manifest that gives it its checksum. */
  const nextEdition = async () => {
    const values = (await snapshotText('values.json')).replace(/"county":\d+/, '"county":1');
    const manifest = JSON.parse(await snapshotText('manifest.json')) as { files: { name: string; sha256: string }[] };
    const files = manifest.files.map((file) => (file.name === 'values.json' ? { ...file, sha256: createHash('sha256').update(values).digest('hex') } : file));
    return { values, manifest: JSON.stringify({ ...manifest, date: '2027-01-31', files }) };
  };

  it('takes a newer edition whole, and has nothing to tell of it', async () => {
    const { values, manifest } = await nextEdition();
    server.use(changed(BASE, 'values.json', () => values), changed(BASE, 'manifest.json', () => manifest));
    const started = startSnapshots();
    await arrived(started);
    expect(started.result.current).toMatchObject({ dataset: { date: '2027-01-31' }, strays: [], faults: [] });
  });

  it('asks once more for an old file beside a new date, and tells nothing when the new one comes', async () => {
    const { values, manifest } = await nextEdition();
    let asked = 0;
    server.use(changed(BASE, 'manifest.json', () => manifest), changed(BASE, 'values.json', (old) => {
      asked += 1;
      return asked === 1 ? old : values;
    }));
    const started = startSnapshots();
    await arrived(started);
    await waitFor(() => expect(started.result.current.dataset.series.get('folkmangd')?.periods[0]?.county).toBe(1));
    expect(started.result.current.strays).toEqual([]);
    expect(asked).toBe(2);
  });

  it('tells an old file beside a new date that stays, and comes back after "try again"', async () => {
    const { values, manifest } = await nextEdition();
    server.use(changed(BASE, 'manifest.json', () => manifest));
    const started = startSnapshots();
    await waitFor(() => expect(started.result.current.strays).toEqual(['values.json']), PATIENT);
    expect(started.result.current.faults).toEqual([]);
    server.use(changed(BASE, 'values.json', () => values));
    act(() => started.result.current.retry());
    await waitFor(() => expect(started.result.current).toMatchObject({ strays: [], slow: false, dataset: { date: '2027-01-31' } }));
    await waitFor(() => expect(started.result.current.dataset.series.get('folkmangd')?.periods[0]?.county).toBe(1));
  });

  it('tells figures that are newer than the date, those of the profiles too', async () => {
    server.use(changed(BASE, 'profiles.json', (text) => text.replace(/"km":\d+/, '"km":1')));
    const started = startSnapshots();
    await waitFor(() => expect(started.result.current.strays).toEqual(['profiles.json']), PATIENT);
  });

  it('tells an old file beside a new date also when its answer was here before the page was, and was taken for read', async () => {
    const { manifest } = await nextEdition();
    server.use(changed(BASE, 'manifest.json', () => manifest));
    const early = askEarly(BASE);
    await Promise.all([...early.values()].map(({ answer }) => answer));
    const { result } = startSnapshots(false, false, early);
    expect(result.current.strays).toEqual([]);
    await waitFor(() => expect(result.current).toMatchObject({ strays: ['values.json'], dataset: { date: '2027-01-31' } }), PATIENT);
  });
});
