/**
 * A round as part of the published snapshots: the very bytes that `npm run data` makes of the same facts with the
 * round among them, so that either way of publishing gives the same site.
 */
import { strToU8 } from 'fflate';
import { withRound } from '../../domain/published-rounds';
import type { Round } from '../../domain/round';
import { withBreaks } from '../../domain/with-breaks';
import { assembleDataset, roundsFault } from '../../snapshots/assemble';
import { checksumOf } from '../../snapshots/checksum';
import type { SnapshotFile } from '../../snapshots/files';
import { checkSnapshot, parseSnapshot, type Snapshot } from '../../snapshots/parse';
import { SCHEMA_VERSION } from '../../snapshots/schema-version';
import { SnapshotError } from '../../snapshots/snapshot-error';

export type SnapshotTexts = Readonly<Record<SnapshotFile, string>>;

/** A snapshot as the build writes it. */
function textOf(data: object): string {
  return `${JSON.stringify(data)}\n`;
}

async function manifestOf(published: Snapshot<'manifest.json'>, texts: SnapshotTexts): Promise<Snapshot<'manifest.json'>> {
  const isSnapshot = (name: string): name is SnapshotFile => Object.hasOwn(texts, name);
  const files = await Promise.all(published.files.map(async ({ name }) => {
    if (!isSnapshot(name)) throw new SnapshotError({ file: 'manifest.json', kind: 'shape', detail: name });
    return { name, bytes: strToU8(texts[name]).length, sha256: await checksumOf(texts[name]) };
  }));
  return checkSnapshot('manifest.json', { ...published, files });
}

/**
 * All snapshots with the round among the published ones. Class breaks are computed anew over all rounds, as the build does.
 * @param published the snapshots as they stand, word for word
 * @throws SnapshotError when something published, or the round, cannot be believed
 */
export async function snapshotsWith(published: SnapshotTexts, round: Round): Promise<SnapshotTexts> {
  const manifest = parseSnapshot('manifest.json', published['manifest.json']);
  const catalogue = parseSnapshot('indicators.json', published['indicators.json']);
  const standing = parseSnapshot('rounds.json', published['rounds.json']);
  const rounds = checkSnapshot('rounds.json', { schema: SCHEMA_VERSION, rounds: withRound(standing.rounds, round) });
  const fault = roundsFault(rounds, new Set(manifest.county.municipalities.map(({ code }) => code)));
  if (fault) throw new SnapshotError(fault);
  const dataset = assembleDataset({
    'manifest.json': manifest, 'indicators.json': catalogue, 'rounds.json': rounds,
    'values.json': parseSnapshot('values.json', published['values.json']),
  }, parseSnapshot('profiles.json', published['profiles.json']));
  const indicators = checkSnapshot('indicators.json', { schema: SCHEMA_VERSION, indicators: withBreaks(dataset) });
  const texts = { ...published, 'rounds.json': textOf(rounds), 'indicators.json': textOf(indicators) };
  return { ...texts, 'manifest.json': textOf(await manifestOf(manifest, texts)) };
}
