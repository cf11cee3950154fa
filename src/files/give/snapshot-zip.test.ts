import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeSnapshots } from '../../../data/build/compose';
import { differingSnapshots } from '../../../data/build/snapshot-files';
import { OWN_PATHS, scratch } from '../../../data/build/testing';
import { SNAPSHOTS } from '../../snapshots/files';
import { parseSnapshot } from '../../snapshots/parse';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { realText } from '../../test/real-snapshots';
import { snapshotZip } from './snapshot-zip';

const published = {
  'manifest.json': realText('manifest.json'), 'indicators.json': realText('indicators.json'), 'values.json': realText('values.json'),
  'rounds.json': realText('rounds.json'), 'profiles.json': realText('profiles.json'),
  'municipalities.geojson': realText('municipalities.geojson'), 'context.geojson': realText('context.geojson'),
};
const round = ownRoundOf([
  answerOf('2080', { setAsidePercent: valueOf(150), sharedWith: ['2081'], themes: valueOf(['trygga-platser', 'Egna ord']) }),
  answerOf('2034', { setAsidePercent: valueOf(12.5), date: '2026-11-03' }),
]);

/** The zip unpacked into a copy of the project's folders. */
function unpack(zip: Uint8Array): string {
  const root = scratch();
  cpSync(OWN_PATHS.rounds, path.join(root, 'data', 'rounds'), { recursive: true });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return root;
}

describe('a snapshot', () => {
  it('is what the build makes of the round, byte for byte, so that its own check is content', async () => {
    const root = unpack(await snapshotZip(published, round, 'Så här'));
    const fresh = scratch();
    composeSnapshots({ ...OWN_PATHS, rounds: path.join(root, 'data', 'rounds') }, fresh);
    expect(differingSnapshots(path.join(root, 'public', 'data'), fresh)).toEqual([]);
  });

  it('holds every snapshot, shows the real round first, and is the same file every time', async () => {
    const zip = await snapshotZip(published, round, 'Så här');
    const files = unzipSync(zip);
    expect(Object.keys(files).toSorted()).toEqual([
      'LÄS MIG.txt', 'data/rounds/insamling-2026.json', ...SNAPSHOTS.map((name) => `public/data/${name}`),
    ].toSorted());
    const rounds = parseSnapshot('rounds.json', strFromU8(files['public/data/rounds.json'] ?? new Uint8Array()));
    expect(rounds.rounds.map(({ id }) => id)).toEqual(['insamling-2026', 'exempel']);
    expect(await snapshotZip(published, round, 'Så här')).toEqual(zip);
  });

  it('takes the place of a published round with the same id', async () => {
    const once = unzipSync(await snapshotZip(published, round, ''));
    const text = (name: string): string => strFromU8(once[`public/data/${name}`] ?? new Uint8Array());
    const again = await snapshotZip({ ...published, 'manifest.json': text('manifest.json'), 'indicators.json': text('indicators.json'), 'rounds.json': text('rounds.json') }, round, '');
    expect(unzipSync(again)).toEqual(once);
  });

  it('refuses an answer of another county', async () => {
    await expect(snapshotZip(published, ownRoundOf([answerOf('0180')]), '')).rejects.toThrow(/unknown-code/);
  });
});
