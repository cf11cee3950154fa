/** Objects that are the same, but whose reading is counted. */
type Watch = <T extends object>(all: readonly T[]) => readonly T[];

/**
 * How often the work reads anything of the objects it has had watched. Twice as many objects may be read twice as often; a time
 * would hang on the machine, and this does not.
 */
export function readsOf(work: (watched: Watch) => void): number {
  let reads = 0;
  work((all) => all.map((one) => new Proxy(one, {
    get(target, key): unknown {
      reads += 1;
      return Reflect.get(target, key);
    },
  })));
  return reads;
}
