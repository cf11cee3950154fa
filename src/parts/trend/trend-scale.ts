import { getNiceTickValues } from 'recharts';

const TICKS = 5;
/** Below this share of the highest value, leaving zero out would save less than it distorts. */
const NEAR_ZERO = 0.4;

export interface TrendAxis {
  /** Ascending; first and last are the ends of the axis. */
  readonly ticks: readonly number[];
  readonly fromZero: boolean;
}

/**
 * The value axis of the trend chart. It starts at zero when the values reach down towards it; otherwise it
 * starts above, which the chart has to say. `format` decides whether the ticks can have decimals: two ticks
 * must never print alike.
 */
export function trendAxis(values: readonly number[], format: (value: number) => string): TrendAxis {
  if (values.length === 0) return { ticks: [0, 1], fromZero: true };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = low < high * NEAR_ZERO || low <= 0;
  const ends: [number, number] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const ticks = getNiceTickValues(ends, TICKS, true);
  const alike = new Set(ticks.map(format)).size < ticks.length;
  return { ticks: alike ? getNiceTickValues(ends, TICKS, false) : ticks, fromZero };
}

/**
 * The years written under the axis: the last one always, and backwards from it as many as have room.
 * @param room how many labels fit side by side
 */
export function yearTicks(years: readonly number[], room: number): readonly number[] {
  const step = Math.max(1, Math.ceil(years.length / Math.max(1, Math.floor(room))));
  return years.filter((_, index) => (years.length - 1 - index) % step === 0);
}

/**
 * Moves labels apart until none overlap, keeping their order and staying within top and bottom where they fit.
 * @param wanted centres in pixels, any order
 * @returns centres in the same order as `wanted`
 */
export function spreadLabels(wanted: readonly number[], height: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + height;
  }
  let ceiling = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - height;
  }
  const placed = [...wanted];
  for (const { y, index } of order) placed[index] = y;
  return placed;
}
