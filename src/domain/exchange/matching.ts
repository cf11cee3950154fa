/** Who could learn from whom: a wish beside what others have documented, each with what the proposal rests on. */
import { distanceKm } from '../distance';
import type { Municipality } from '../municipality';
import { similarTo, type Features, type Similar } from '../similarity';
import { isOn, type InitiativeEntry } from './initiatives';

export interface Proposal {
  readonly giver: Municipality;
  readonly entry: InitiativeEntry;
  /** Between the seats, as the crow flies. */
  readonly km: number;
  /** What makes the two alike; null where a figure is missing. */
  readonly similar: Similar | null;
}

/**
 * Initiatives of others on a theme, the most similar municipality first, then the nearest seat, then by id: the order of
 * the input means nothing. Invented initiatives are never proposed, nor anything to the municipality that has it.
 */
export function proposalsFor(
  seeker: Municipality, theme: string, entries: readonly InitiativeEntry[], municipalities: readonly Municipality[], features: readonly Features[],
): readonly Proposal[] {
  // Sums of logarithms differ in their last digits with their order.
  const similar = new Map(similarTo(seeker.code, features.toSorted((a, b) => (a.code < b.code ? -1 : 1))).map((one) => [one.code, one]));
  return entries.flatMap((entry) => {
    const giver = municipalities.find(({ code }) => code === entry.code);
    if (!giver || entry.invented || giver.code === seeker.code || !isOn(entry, theme)) return [];
    return [{ giver, entry, km: distanceKm(seeker.seat, giver.seat), similar: similar.get(giver.code) ?? null }];
  }).toSorted((a, b) => (b.similar?.closeness ?? 0) - (a.similar?.closeness ?? 0) || a.km - b.km || (a.entry.id < b.entry.id ? -1 : 1));
}
