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
