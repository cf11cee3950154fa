import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Round } from '../../domain/round';
import { checkSnapshot } from '../../snapshots/parse';
import { SCHEMA_VERSION } from '../../snapshots/schema-version';
import { snapshotsWith, type SnapshotTexts } from './snapshot-set';

/** Zip has no dates before 1980; a fixed one keeps the file the same whenever it is made. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The round as `data/rounds/` keeps it. */
function roundFile(round: Round): string {
  const [believed] = checkSnapshot('rounds.json', { schema: SCHEMA_VERSION, rounds: [round] }).rounds;
  return `${JSON.stringify(believed, null, 2)}\n`;
}

/**
 * What publishes a round: unpacked over a copy of the site's source, the snapshots stand in `public/data/` and the
 * round in `data/rounds/`, where the build takes it from and makes the same snapshots of it.
 * @param readMe how to publish it and what was left out, in Swedish
 * @throws SnapshotError when something published, or the round, cannot be believed
 */
export async function snapshotZip(published: SnapshotTexts, round: Round, readMe: string): Promise<Uint8Array> {
  const files: Zippable = { 'LÄS MIG.txt': strToU8(`\uFEFF${readMe.replaceAll('\n', '\r\n')}`), [`data/rounds/${round.id}.json`]: strToU8(roundFile(round)) };
  for (const [name, text] of Object.entries(await snapshotsWith(published, round))) files[`public/data/${name}`] = strToU8(text);
  return zipSync(files, { level: 9, mtime: FIXED_TIME });
}
