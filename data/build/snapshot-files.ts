import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from '../../src/domain/municipality';
import { SCHEMA_VERSION } from '../../src/snapshots/schema-version';
import { manifestSchema } from '../../src/snapshots/schemas';
import { believe } from './read-json';

/** The manifest names every other snapshot, in this order. */
export const SNAPSHOT_NAMES = [
  'municipalities.geojson', 'context.geojson', 'indicators.json', 'values.json', 'rounds.json', 'profiles.json',
] as const;
export const MANIFEST_NAME = 'manifest.json';

/** Writes a snapshot as JSON in few lines; what is written depends on the data alone. */
export function writeSnapshot(out: string, name: string, data: object): void {
  writeFileSync(join(out, name), `${JSON.stringify(data)}\n`);
}

/** Writes the manifest over the snapshots that stand in `out`, with their sizes and SHA-256 sums. */
export function writeManifest(
  out: string, { product, date, county }: { readonly product: string; readonly date: string; readonly county: County },
): void {
  const files = SNAPSHOT_NAMES.map((name) => {
    const bytes = readFileSync(join(out, name));
    return { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  writeSnapshot(out, MANIFEST_NAME, believe({ schema: SCHEMA_VERSION, product, date, county, files }, MANIFEST_NAME, manifestSchema));
}

/** The snapshots whose bytes differ between two directories, or that only one of them has. */
export function differingSnapshots(committed: string, fresh: string): readonly string[] {
  return [...SNAPSHOT_NAMES, MANIFEST_NAME].filter((name) => {
    const [before, after] = [join(committed, name), join(fresh, name)];
    if (!existsSync(before) || !existsSync(after)) return existsSync(before) !== existsSync(after);
    return !readFileSync(before).equals(readFileSync(after));
  });
}
