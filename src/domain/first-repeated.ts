/** Place of the first key that stands twice in a list; -1 when each stands once. */
export function firstRepeated(keys: readonly string[]): number {
  return keys.findIndex((key, index) => keys.indexOf(key) < index);
}
