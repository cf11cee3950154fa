/** Promises and agreements on a common axis of time, and what the sources leave open between them. */
import type { CitizenPromise } from '../municipality';
import { firstDay, lastDay } from '../promise-state';

const DAY_MS = 86_400_000;

/** A day as a number, days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The day of a number, ISO. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export interface Bar {
  readonly promise: CitizenPromise;
  /** ISO days: the first and the last that the source's dates can mean. `to` is null when no end is known. */
  readonly from: string;
  readonly to: string | null;
}

export interface Timeline {
  readonly bars: readonly Bar[];
  /** Without a start there is no place on the axis. */
  readonly undated: readonly CitizenPromise[];
  /** End before start: told, not drawn. */
  readonly reversed: readonly CitizenPromise[];
}

/** Sorts what can be drawn from what can only be told. Never throws. */
export function timelineOf(promises: readonly CitizenPromise[]): Timeline {
  const bars: Bar[] = [];
  const undated: CitizenPromise[] = [];
  const reversed: CitizenPromise[] = [];
  for (const promise of promises) {
    const { start, end } = promise;
    if (start === null) undated.push(promise);
    else if (end !== null && lastDay(end) < firstDay(start)) reversed.push(promise);
    else bars.push({ promise, from: firstDay(start), to: end === null ? null : lastDay(end) });
  }
  return { bars: bars.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)), undated, reversed };
}

export interface Stretch {
  readonly kind: 'gap' | 'overlap';
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

/**
 * Between which days the sources say nothing, and when they say two things at once. Only bars with an end count: after an
 * open one nothing is known to be missing.
 */
export function stretchesOf(bars: readonly Bar[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let covered: string | null = null;
  let open = false;
  for (const { from, to } of bars) {
    if (covered !== null && !open && dayNumber(from) > dayNumber(covered) + 1) {
      found.push({ kind: 'gap', from: dayOf(dayNumber(covered) + 1), to: dayOf(dayNumber(from) - 1) });
    }
    if (covered !== null && to !== null && from <= covered) found.push({ kind: 'overlap', from, to: to < covered ? to : covered });
    if (to === null) open = true;
    else if (covered === null || to > covered) covered = to;
  }
  return found;
}
