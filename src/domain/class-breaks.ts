/**
 * Where inner class breaks are placed. Classes are half-open: v is in class i when breaks[i-1] <= v < breaks[i],
 * so a break may stand anywhere in the gap (largest value below, smallest value at or above] without moving a
 * value to another class. Rounding uses exactly that freedom and no more.
 */

/** Step sizes tried from coarse to fine: ..., 50, 20, 10, 5, 2, 1, 0.5, ... */
const MANTISSAS = [5, 2, 1] as const;
/** Finer than the digits of any figure here; below it the upper end itself is taken. */
const FINEST_EXPONENT = -12;
/** A rounded equal break may lie at most a twentieth of a class from where the formula puts it. */
const EQUAL_STEP_SHARE = 0.1;

/** The finite values in ascending order, each once. */
function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].filter(Number.isFinite).sort((a, b) => a - b);
}

/**
 * The simplest decimal number x with lower < x <= upper: a multiple of the coarsest step of the row
 * 5, 2, 1 times a power of ten that has one in the gap; of several, the one nearest to `target`.
 * @param target where the break would stand unrounded; the middle of the gap when not given
 * @param coarsest no step larger than this is tried
 * @throws RangeError when the gap is empty or not finite
 */
export function simplestBetween(
  lower: number, upper: number, target = lower + (upper - lower) / 2, coarsest = Number.POSITIVE_INFINITY,
): number {
  if (!(lower < upper) || !Number.isFinite(upper - lower)) {
    throw new RangeError(`No number lies above ${lower} and at or below ${upper}`);
  }
  const largest = Math.max(Math.abs(lower), Math.abs(upper));
  for (let exponent = Math.ceil(Math.log10(largest)); exponent >= FINEST_EXPONENT; exponent -= 1) {
    for (const mantissa of MANTISSAS) {
      const found = multipleBetween(lower, upper, target, mantissa, exponent, coarsest);
      if (found !== null) return found;
    }
  }
  return upper;
}

function multipleBetween(
  lower: number, upper: number, target: number, mantissa: number, exponent: number, coarsest: number,
): number | null {
  const step = Number(`${mantissa}e${exponent}`);
  if (step > coarsest) return null;
  const first = Math.floor(lower / step);
  const last = Math.ceil(upper / step);
  if (!Number.isSafeInteger(first * mantissa) || !Number.isSafeInteger(last * mantissa)) return null;
  const nearest = Math.min(last, Math.max(first, Math.round(target / step)));
  let best: number | null = null;
  // The ends of the range are rounded outwards, so their inner neighbours are looked at too.
  for (const multiple of [nearest, nearest - 1, nearest + 1, first + 1, last - 1]) {
    // Written as decimal text: 3 * 0.1 is not 0.3. Adding 0 turns -0 into 0.
    const x = Number(`${multiple * mantissa}e${exponent}`) + 0;
    if (x > lower && x <= upper && (best === null || Math.abs(x - target) < Math.abs(best - target))) best = x;
  }
  return best;
}

/**
 * Breaks that cut the range into equally wide classes. Each is rounded within its gap, to a step of at most a tenth
 * of a class's width, so the classes stay equally wide as near as the eye can tell and none of them merges.
 * Empty classes may occur; that is what equal widths say about skewed figures.
 * @param classes wanted number of classes; never more than there are distinct values
 * @returns inner breaks, strictly ascending
 */
export function equalBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = distinct(values);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const count = Math.min(classes, sorted.length);
  if (min === undefined || max === undefined || count < 2) return [];
  const width = (max - min) / count;
  const raw = Array.from({ length: count - 1 }, (_, i) => min + width * (i + 1));
  return ascending(raw.map((x) => {
    // Between values a few of the smallest numbers apart, the formula's break rounds onto an end: the gap beside it is taken.
    const lower = sorted.findLast((v) => v < x && v < max) ?? min;
    const upper = sorted.find((v) => v > lower) ?? max;
    return simplestBetween(lower, upper, x, width * EQUAL_STEP_SHARE);
  }));
}

/**
 * Breaks that put as nearly as possible equally many values in each class. Equal values are never parted;
 * where they make two cuts fall together there are fewer classes.
 * @returns inner breaks, strictly ascending
 */
export function quantileBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const cuts = sorted.flatMap((v, i) => {
    const lower = sorted[i - 1];
    return lower !== undefined && lower < v ? [{ at: i, lower, upper: v }] : [];
  });
  const count = Math.min(classes, cuts.length + 1);
  const breaks: number[] = [];
  for (let i = 1; i < count; i += 1) {
    const ideal = (i * sorted.length) / count;
    const [nearest] = [...cuts].sort((a, b) => Math.abs(a.at - ideal) - Math.abs(b.at - ideal));
    if (nearest !== undefined) breaks.push(simplestBetween(nearest.lower, nearest.upper));
  }
  return ascending(breaks);
}

/** Sorted, each break once. */
function ascending(breaks: readonly number[]): readonly number[] {
  return [...new Set(breaks)].sort((a, b) => a - b);
}
