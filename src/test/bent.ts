/** Values of the right outline with something wrong inside: a text damaged as a text is mostly no JSON any more, and goes no further. */
import fc from 'fast-check';

type Path = readonly (string | number)[];
interface Leaf { readonly path: Path; readonly value: unknown }

/** Every place in a value, the containers too. */
function placesOf(value: unknown, path: Path = []): readonly Leaf[] {
  const inside = typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
    : [];
  return path.length === 0 ? inside : [{ path, value }, ...inside];
}

/** A copy with another value at a place; what does not lie on the way there is shared. */
function withValue(whole: unknown, [key, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (key === undefined) return change(whole);
  if (Array.isArray(whole)) return whole.flatMap((one: unknown, index) => (index === key ? [withValue(one, rest, change)] : [one]));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([name, one]: [string, unknown]) => [name, name === key ? withValue(one, rest, change) : one]));
}

const STRANGE = [null, '', 0, -1, 1e308, Number.NaN, true, [], {}, '__proto__', 'x'.repeat(3000), '2026-02-30', '\ud800', [[]], { schema: 99 }] as const;

/** The value with one to three places holding something strange, being empty, or holding what another place holds. */
export function bent(whole: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(whole);
  const one = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom<unknown>(...STRANGE), fc.constantFrom(...places).map(({ value }) => value), fc.anything()));
  return fc.array(one, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((now, [{ path }, value]) => withValue(now, path, () => value), whole));
}

/** The last word of a path: what kind of thing stands there, in a list as well. */
function kindOf({ path, value }: Leaf): string {
  return `${path.findLast((step) => typeof step === 'string') ?? ''} ${typeof value}`;
}

/**
 * The value with a few leaves swapped for others of their kind, and members of lists and tables doubled or left out: each place can
 * still be believed by itself, but they do not agree with each other any more.
 */
export function disagreeing(whole: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(whole);
  const kinds = new Map<string, Leaf[]>();
  for (const leaf of places.filter(({ value }) => typeof value !== 'object')) kinds.set(kindOf(leaf), [...kinds.get(kindOf(leaf)) ?? [], leaf].slice(-400));
  const groups = [...kinds.values()].filter((group) => group.length > 1);
  const lists = places.filter(({ value }) => Array.isArray(value) && value.length > 0);
  const swap = fc.constantFrom(...groups).chain((group) => fc.tuple(fc.constantFrom(...group), fc.constantFrom(...group)))
    .map(([{ path }, { value }]) => ({ path, change: (): unknown => value }));
  const list = fc.tuple(fc.constantFrom(...lists), fc.boolean(), fc.nat()).map(([{ path }, doubled, at]) => ({
    path,
    change: (before: unknown): unknown => {
      if (!Array.isArray(before)) return before;
      const index = at % before.length;
      return doubled ? [...before, before[index]] : before.toSpliced(index, 1);
    },
  }));
  return fc.array(fc.oneof(swap, list), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((now, { path, change }) => withValue(now, path, change), whole));
}
