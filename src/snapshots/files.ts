/** The snapshots under `data/`, by file name. */
export const SNAPSHOTS = [
  'manifest.json', 'indicators.json', 'values.json', 'rounds.json', 'profiles.json', 'municipalities.geojson',
  'context.geojson',
] as const;

/** What the page of the default Scene is written with. */
export const CORE_FILES = ['manifest.json', 'indicators.json', 'values.json', 'rounds.json'] as const;
export type SnapshotFile = (typeof SNAPSHOTS)[number];
