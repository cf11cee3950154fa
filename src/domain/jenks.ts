/**
 * Natural breaks. Apart from the other methods because it stands on a statistics library that only what writes
 * snapshots may pay for: nothing that the map loads imports this file.
 */
import { ckmeans } from 'simple-statistics';
import { simplestBetween } from './class-breaks';

/**
 * Jenks natural breaks: the classes within which values differ least (k-means in one dimension, solved exactly).
 * @param classes wanted number of classes; never more than there are distinct values
 * @returns inner breaks rounded within their gaps, strictly ascending
 */
export function jenksBreaks(values: readonly number[], classes: number): readonly number[] {
  const finite = values.filter(Number.isFinite);
  const count = Math.min(classes, new Set(finite).size);
  if (count < 2) return [];
  const clusters = ckmeans([...finite], count).map((cluster) => ({
    // Folded: there may be more values than a call takes arguments.
    min: cluster.reduce((least, value) => Math.min(least, value), Infinity),
    max: cluster.reduce((most, value) => Math.max(most, value), -Infinity),
  }));
  const breaks: number[] = [];
  clusters.forEach((cluster, i) => {
    const below = clusters[i - 1];
    // Equal values may end up on both sides of a cut that gains nothing; such a cut is no break.
    if (below !== undefined && below.max < cluster.min) breaks.push(simplestBetween(below.max, cluster.min));
  });
  return breaks;
}
