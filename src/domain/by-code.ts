/** What is said of municipalities, found by code: looked through once for all of them, not once for each. */
export function byCode<T extends { readonly code: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.code, one]));
}
