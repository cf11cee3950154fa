/** The project's own snapshots, as they lie under `public/data/`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const SNAPSHOT_NAMES = [
  'manifest.json', 'indicators.json', 'values.json', 'rounds.json', 'profiles.json', 'municipalities.geojson', 'context.geojson',
] as const;
export type SnapshotName = (typeof SNAPSHOT_NAMES)[number];

const FOLDER = path.resolve(import.meta.dirname, '../public/data');

/** The committed text of a snapshot. Rejects when `npm run data` has not made it. */
export function snapshotText(name: SnapshotName): Promise<string> {
  return readFile(path.join(FOLDER, name), 'utf8');
}

/** MIME type a snapshot is served with. */
export function typeOf(name: SnapshotName): string {
  return name.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
}
