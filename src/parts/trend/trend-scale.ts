import { nice, ticks } from 'd3-array';

const TICKS = 5;
/** Below this share of the highest value, leaving zero out would save less than it distorts. */
const NEAR_ZERO = 0.4;

export interface TrendAxis {
  /** Ascending; first and last are the ends of the axis. */
  readonly ticks: readonly number[];
  readonly fromZero: boolean;
}

/**
 * The value axis of a trend chart. It starts at zero when the values reach down towards it; otherwise it
 * starts above, which the chart has to say. `format` decides whether the ticks can have decimals: two ticks
 * must never print alike.
 */
export function trendAxis(values: readonly number[], format: (value: number) => string): TrendAxis {
  if (values.length === 0) return { ticks: [0, 1], fromZero: true };
  const low = Math.min(...values);
  const high = Math.max(...values);
  const near = low < high * NEAR_ZERO || low <= 0;
  const ends: readonly [number, number] = near ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  // One value alone lies in the middle of an axis of its own.
  const [from, to] = ends[0] === ends[1] ? [Math.floor(low) - 1, Math.ceil(high) + 1] : nice(...ends, TICKS);
  const fine = ticks(from, to, TICKS);
  const alike = new Set(fine.map(format)).size < fine.length;
  const [whole, last] = [Math.floor(from), Math.ceil(to)];
  const drawn = alike ? ticks(...nice(whole, last, Math.min(TICKS, last - whole)), Math.min(TICKS, last - whole)) : fine;
  // Decided by what is drawn: coarser ticks can reach down to a zero that the values do not.
  return { ticks: drawn, fromZero: (drawn[0] ?? 0) <= 0 && (drawn.at(-1) ?? 0) >= 0 };
}
