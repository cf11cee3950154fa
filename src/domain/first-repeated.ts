/** Place of the first key that stands twice in a list; -1 when each stands once. */
export function firstRepeated(keys: readonly string[]): number {
  const seen = new Set<string>();
  return keys.findIndex((key) => seen.size === seen.add(key).size);
}
