/** Who could learn from whom: a wish beside what others have documented, each with what the proposal rests on. */
import { distanceKm } from '../distance';
import type { Municipality } from '../municipality';
import { similarTo, type Features, type Similar } from '../similarity';
import { isOn, type InitiativeEntry } from './initiatives';
import type { Wish } from './wishes';

/** What a proposal rests on beside the theme. */
export interface Nearness {
  /** Between the seats, as the crow flies. */
  readonly km: number;
  /** What makes the two alike; null where a figure is missing. */
  readonly similar: Similar | null;
}

export interface Proposal extends Nearness {
  readonly giver: Municipality;
  readonly entry: InitiativeEntry;
}

export interface Seeking extends Nearness {
  readonly seeker: Municipality;
  readonly wish: Wish;
}

type NearnessTo = (other: Municipality) => Nearness;

function nearnessFrom(one: Municipality, features: readonly Features[]): NearnessTo {
  // Sums of logarithms differ in their last digits with their order.
  const similar = new Map(similarTo(one.code, features.toSorted((a, b) => (a.code < b.code ? -1 : 1))).map((other) => [other.code, other]));
  return (other) => ({ km: distanceKm(one.seat, other.seat), similar: similar.get(other.code) ?? null });
}

/** The most similar first, then the nearest seat. */
function compareNearness(a: Nearness, b: Nearness): number {
  return (b.similar?.closeness ?? 0) - (a.similar?.closeness ?? 0) || a.km - b.km;
}

/**
 * Initiatives of others on a theme, the most similar municipality first, then the nearest seat, then by id: the order of
 * the input means nothing. Invented initiatives are never proposed, nor anything to the municipality that has it.
 */
export function proposalsFor(
  seeker: Municipality, theme: string, entries: readonly InitiativeEntry[], municipalities: readonly Municipality[], features: readonly Features[],
): readonly Proposal[] {
  const nearness = nearnessFrom(seeker, features);
  return entries.flatMap((entry) => {
    const giver = municipalities.find(({ code }) => code === entry.code);
    if (!giver || entry.invented || giver.code === seeker.code || !isOn(entry, theme)) return [];
    return [{ giver, entry, ...nearness(giver) }];
  }).toSorted((a, b) => compareNearness(a, b) || (a.entry.id < b.entry.id ? -1 : 1));
}

/** Who wishes for what an initiative is about, in the same order; never the municipality that has it. */
export function seekersOf(
  entry: InitiativeEntry, wishes: readonly Wish[], municipalities: readonly Municipality[], features: readonly Features[],
): readonly Seeking[] {
  const giver = municipalities.find(({ code }) => code === entry.code);
  if (!giver || entry.invented) return [];
  const nearness = nearnessFrom(giver, features);
  return wishes.flatMap((wish) => {
    const seeker = municipalities.find(({ code }) => code === wish.code);
    const wanted = isOn(entry, wish.theme.id) || (wish.theme.suggestion !== null && isOn(entry, wish.theme.suggestion.id));
    return seeker && wanted && seeker.code !== giver.code ? [{ seeker, wish, ...nearness(seeker) }] : [];
  }).toSorted((a, b) => compareNearness(a, b) || (`${a.wish.code}${a.wish.theme.id}` < `${b.wish.code}${b.wish.theme.id}` ? -1 : 1));
}
