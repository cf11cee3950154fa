/** Which revision of a round is known to be kept in this browser. */
import { setKeeping } from './keeping-state';

/** By id; what is not here is not kept. */
export const keptRevisions = new Map<string, number>();

/** What the next write of a round is to find; for a clash that has been settled. */
export function expectRevision(id: string, revision: number | null): void {
  if (revision === null) keptRevisions.delete(id);
  else keptRevisions.set(id, revision);
}

/** This tab's memory of rounds goes, also of those that stand in it alone. */
export function forgetRounds(): void {
  keptRevisions.clear();
  setKeeping({ entries: [], clashes: [], unkept: [], undo: null, columns: {}, aside: [], newer: 0 });
}
