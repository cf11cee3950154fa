/** The middle of some numbers and how far they lie from it, in measures that one outlier cannot move. */

/** Makes the median absolute deviation comparable with a standard deviation, were the figures normally distributed. */
const MAD_TO_SD = 1.4826;
/** The same for the distance between the quartiles. */
const IQR_TO_SD = 0.7413;

/** Linear interpolation between the two nearest values, as most statistics programs do; null without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (position % 1);
}

/** Null without values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * Spread about the median: the median absolute deviation, or, where more than half of the values are equal and it is
 * zero, the distance between the quartiles; both scaled to a standard deviation. Null when both are zero.
 */
export function robustSpread(values: readonly number[]): number | null {
  const middle = median(values);
  if (middle === null) return null;
  const deviation = median(values.map((value) => Math.abs(value - middle))) ?? 0;
  if (deviation > 0) return deviation * MAD_TO_SD;
  const quartiles = (quantile(values, 0.75) ?? 0) - (quantile(values, 0.25) ?? 0);
  return quartiles > 0 ? quartiles * IQR_TO_SD : null;
}
