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
  /** Two at the same time stand in lanes of their own, from 0. */
  readonly lane: number;
}

export interface Timeline {
  /** By start. */
  readonly bars: readonly Bar[];
  readonly lanes: number;
  /** Without a start there is no place on the axis. */
  readonly undated: readonly CitizenPromise[];
  /** End before start: told, not drawn. */
  readonly reversed: readonly CitizenPromise[];
}

/** How far an open end is drawn on, days: enough to be seen, too little to say that it runs until today. */
export const OPEN_DAYS = 365;

/** The day up to which a bar is drawn, first day after it. */
export function drawnEnd({ promise, from, to }: Omit<Bar, 'lane'>): { readonly stated: number; readonly drawn: number } {
  const stated = dayNumber(to ?? lastDay(promise.start ?? from)) + 1;
  return { stated, drawn: to === null ? stated + OPEN_DAYS : stated };
}

function inLanes(bars: readonly Omit<Bar, 'lane'>[]): readonly Bar[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= dayNumber(bar.from));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = drawnEnd(bar).drawn;
    return { ...bar, lane };
  });
}

/** Sorts what can be drawn from what can only be told. Never throws. */
export function timelineOf(promises: readonly CitizenPromise[]): Timeline {
  const drawn: Omit<Bar, 'lane'>[] = [];
  const undated: CitizenPromise[] = [];
  const reversed: CitizenPromise[] = [];
  for (const promise of promises) {
    const { start, end } = promise;
    if (start === null) undated.push(promise);
    else if (end !== null && lastDay(end) < firstDay(start)) reversed.push(promise);
    else drawn.push({ promise, from: firstDay(start), to: end === null ? null : lastDay(end) });
  }
  const bars = inLanes(drawn.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)));
  return { bars, lanes: Math.max(1, ...bars.map(({ lane }) => lane + 1)), undated, reversed };
}

export interface Stretch {
  /**
   * A gap holds however the dates are read. An overlap holds so too, on the days that are told; one that hangs on how a year or a
   * month is read is `maybe-overlap`, told as widely as it can be. `silence` is what follows the last known end.
   */
  readonly kind: 'gap' | 'overlap' | 'maybe-overlap' | 'silence';
  /** First and last day; a silence has no last one. */
  readonly from: string;
  readonly to: string | null;
}

/** The days on which two surely run at once, however their dates are read; null when there are none. */
function surelyBoth(a: CitizenPromise, b: CitizenPromise): { readonly from: string; readonly to: string } | null {
  const [from = ''] = [a, b].map(({ start }) => lastDay(start ?? '')).toSorted().toReversed();
  const [to = ''] = [a, b].map(({ end }) => (end === null ? '' : firstDay(end))).toSorted();
  return from <= to ? { from, to } : null;
}

/**
 * Between which days the sources say nothing, and when they say two things at once. Only bars with an end count: after an
 * open one nothing is known to be missing.
 * @param today ISO day; a silence is told when the last known end lies before it
 */
export function stretchesOf(bars: readonly Bar[], today: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const ended: CitizenPromise[] = [];
  let last: Bar | null = null;
  let open = false;
  for (const bar of bars) {
    const { from, to } = bar;
    const covered: string | null = last?.to ?? null;
    if (last !== null && covered !== null) {
      if (!open && dayNumber(from) > dayNumber(covered) + 1) {
        found.push({ kind: 'gap', from: dayOf(dayNumber(covered) + 1), to: dayOf(dayNumber(from) - 1) });
      }
      if (to !== null && from <= covered) {
        const [sure] = ended.flatMap((one) => surelyBoth(one, bar.promise) ?? []).toSorted((one, other) => (one.to < other.to ? 1 : -1));
        found.push(sure ? { kind: 'overlap', ...sure } : { kind: 'maybe-overlap', from, to: to < covered ? to : covered });
      }
    }
    if (to === null) open = true;
    else {
      ended.push(bar.promise);
      if (covered === null || to > covered) last = bar;
    }
  }
  const end = last?.to ?? null;
  if (!open && end !== null && end < today) found.push({ kind: 'silence', from: dayOf(dayNumber(end) + 1), to: null });
  return found;
}
