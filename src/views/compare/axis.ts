/** Where values stand along an axis. */
export interface Axis {
  /** Ascending; first and last are the ends. */
  readonly ticks: readonly number[];
  /** 0 at the first tick, 1 at the last. */
  readonly place: (value: number) => number;
}

const NICE = [1, 2, 2.5, 5, 10];

/**
 * Round ticks around all values, so that no end of the axis points anybody out as the highest or the lowest.
 * @param about how many steps are wanted
 */
export function axisOf(values: readonly number[], about = 4): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = values.length === 0 ? 1 : high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / about));
  const step = (NICE.find((nice) => nice * power >= span / about) ?? 10) * power;
  const first = Math.floor((values.length === 0 ? 0 : low) / step);
  const last = Math.max(first + 1, Math.ceil((values.length === 0 ? 1 : high) / step));
  // Whole steps times the step, cleaned of binary dust.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  const start = first * step;
  return { ticks, place: (value) => (value - start) / ((last - first) * step) };
}

/** Decimals that every tick can be written with, so that the ticks of one axis are written alike. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}
