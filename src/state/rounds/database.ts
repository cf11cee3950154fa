/** Where rounds lie in this browser: IndexedDB, opened step by step from whatever version is there. */
import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';

import { DATABASE_NAME } from './names';

/** What lies in the stores is believed only after it has been parsed (`entries.ts`). */
interface RoundsSchema extends DBSchema {
  /** By id of the round. */
  readonly rounds: { key: string; value: unknown };
  /** The last act that can be taken back, under the key "latest". */
  readonly undo: { key: string; value: unknown };
  /** What could not be read, as it was; nothing of it is thrown away until the reader says so. */
  readonly aside: { key: number; value: unknown };
  /** How columns of files are to be used, under the key "columns". */
  readonly settings: { key: string; value: unknown };
}
export type RoundsDatabase = IDBPDatabase<RoundsSchema>;

/** One step a version of the database; a browser that stands at version 1 runs the second and those after it. */
const UPGRADES: readonly ((database: RoundsDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('rounds');
    database.createObjectStore('undo');
    database.createObjectStore('aside', { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('settings');
  },
];

export type OpenEvents = Required<Pick<OpenDBCallbacks<RoundsSchema>, 'blocked' | 'terminated'>> & {
  /** A newer page waits for this connection; it has been closed. */
  readonly blocking: () => void;
};

/** Opens the database, and closes it when a newer page wants to upgrade it. Rejects where the browser keeps nothing. */
export async function openRounds({ blocked, terminated, blocking }: OpenEvents): Promise<RoundsDatabase> {
  return openDB<RoundsSchema>(DATABASE_NAME, UPGRADES.length, {
    upgrade(database, from) {
      for (const step of UPGRADES.slice(from)) step(database);
    },
    blocked, terminated,
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      blocking();
    },
  });
}
