/** Snapshots of another edition than the manifest's, whose date is told of all of them. */
import { useEffect, useRef, useState } from 'react';
import type { SnapshotFile } from './files';
import type { Snapshot } from './parse';

/** Geometry says no figure, and may be megabytes to sum. */
const WITH_FIGURES: ReadonlySet<SnapshotFile> = new Set(['indicators.json', 'values.json', 'rounds.json', 'profiles.json']);
export const hasFigures = (file: SnapshotFile): boolean => WITH_FIGURES.has(file);

/** The checksum that a manifest gives a file; null where it gives none. */
export function sumIn(manifest: Snapshot<'manifest.json'>, file: SnapshotFile): string | null {
  return manifest.files.find(({ name }) => name === file)?.sha256 ?? null;
}

/** What is known of one file as it stands. */
export interface Standing {
  readonly file: SnapshotFile;
  /** Null while nothing has come that could be summed. */
  readonly sum: string | null;
}

/**
 * The files that do not belong to the manifest. They are asked for once more before anything is told: the network may have been slow for
 * one file alone.
 * @param manifest null while it is asked for
 * @param again asks once more for these files and the manifest
 */
export function useStrays(
  manifest: Snapshot<'manifest.json'> | null, standing: readonly Standing[], again: (files: readonly string[]) => Promise<unknown>,
): readonly SnapshotFile[] {
  const found = manifest === null ? [] : standing.filter(({ file, sum }) => sum !== null && sum !== (sumIn(manifest, file) ?? sum)).map(({ file }) => file);
  const asking = useRef(false);
  const [asked, setAsked] = useState(false);
  // The same text as long as it is the same files: an effect must not run for nothing.
  const names = found.join();
  useEffect(() => {
    if (names === '' || asking.current) return;
    asking.current = true;
    void again(names.split(',')).then(() => setAsked(true));
  }, [names, again]);
  return asked ? found : [];
}
