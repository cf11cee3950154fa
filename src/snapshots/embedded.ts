/**
 * The core snapshots as the build wrote them into the page, so that the first paint needs no request.
 * The snapshots under `data/` are asked for all the same and go before these.
 */
import type { CoreSnapshots } from './assemble';
import { CORE_FILES, type SnapshotFile } from './files';
import { SnapshotError } from './snapshot-error';
import type { SnapshotSource } from './source';

/** The text of a snapshot as it may stand in a script element: nothing in it can end the element. */
export function embeddable(text: string): string {
  return text.trim().replaceAll('<', '\\u003c');
}

export function embeddedId(file: SnapshotFile): string {
  return `embedded-${file}`;
}

export interface Embedded {
  readonly snapshots: CoreSnapshots;
  /** Is this text, as it was fetched, what the page was written with? Then it has been checked already. */
  readonly holds: (file: SnapshotFile, text: string) => boolean;
}

/**
 * Reads what the build wrote. Not checked again: the build that wrote this page and this script checked it with
 * the same schemas.
 * @throws Error when the page was not written by the build
 */
export function readEmbedded(root: Document): Embedded {
  const texts = new Map(CORE_FILES.map((file) => {
    const text = root.getElementById(embeddedId(file))?.textContent;
    if (!text) throw new Error(`The page was not written by the build: it lacks ${file}.`);
    return [file as SnapshotFile, text] as const;
  }));
  const snapshots = Object.fromEntries([...texts].map(([file, text]) => [file, JSON.parse(text) as unknown]));
  return {
    snapshots: snapshots as unknown as CoreSnapshots,
    holds: (file, text) => texts.get(file) === embeddable(text),
  };
}

/** The core files whose answers are here already, and say what the page was written with. They are not read again. */
export function confirmedBy(source: SnapshotSource, { holds }: Embedded): ReadonlySet<SnapshotFile> {
  return new Set(CORE_FILES.filter((file) => source.confirms?.(file, (text) => holds(file, text)) === true));
}

/** Where a file that carries all its data has its snapshots: in itself. */
export function embeddedSource(root: Document): SnapshotSource {
  return {
    atOnce: true,
    read: (file) => {
      const text = root.getElementById(embeddedId(file))?.textContent;
      return text ? Promise.resolve({ text, cached: false }) : Promise.reject(new SnapshotError({ file, kind: 'unreachable', detail: '' }));
    },
  };
}
