import { OddAnswer } from './refusal';

/** A total that moves more than this from the last known year is a mistake before it is news. */
export const LARGEST_STEP = 0.15;

/**
 * Throws OddAnswer when `value` is more than 15 % from what is known of the nearest year (the later of two
 * equally near). With nothing known there is nothing to compare with.
 */
export function refuseLeap(
  answer: string, what: string, year: number, value: number, known: ReadonlyMap<number, number>,
): void {
  const nearest = [...known.keys()].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0];
  const before = nearest === undefined ? undefined : known.get(nearest);
  if (before === undefined || Math.abs(value - before) <= before * LARGEST_STEP) return;
  throw new OddAnswer(
    answer,
    `${what} ${year}: ${value.toLocaleString('sv-SE')} ligger mer än ${LARGEST_STEP * 100} % från ${before.toLocaleString('sv-SE')} (${nearest})`,
  );
}
