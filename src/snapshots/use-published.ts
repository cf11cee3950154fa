import { useContext } from 'react';
import { SNAPSHOTS, type SnapshotFile } from './files';
import { SnapshotError } from './snapshot-error';
import { SnapshotContext } from './use-snapshots';

/** How to read every snapshot word for word, for what writes them again. Rejects with a SnapshotError. */
export function usePublished(): () => Promise<Readonly<Record<SnapshotFile, string>>> {
  const source = useContext(SnapshotContext)?.source;
  return async () => {
    const { signal } = new AbortController();
    const texts = await Promise.all(SNAPSHOTS.map(async (file) => {
      if (!source) throw new SnapshotError({ file, kind: 'unreachable', detail: '' });
      return [file, (await source.read(file, signal)).text] as const;
    }));
    return Object.fromEntries(texts) as Readonly<Record<SnapshotFile, string>>;
  };
}
