/**
 * Which municipalities resemble one another: nearest in log population, log density and SKR group.
 *
 * Population and density are taken as logarithms, since twice as many people is the same step from 5 000 as from 50 000,
 * and divided by their standard deviation over the county's municipalities, so that neither outweighs the other.
 * Another main group (the letter of the group) counts as one standard deviation, another group of the same main group as half.
 * The three weigh the same; the distance is Euclidean, and closeness is 1 / (1 + distance).
 */
import { baseFigures } from './base-figures';
import type { Dataset } from './dataset';

export type GroupLikeness = 'same' | 'same-main' | 'other' | 'unknown';

export interface Similar {
  readonly code: string;
  /** 1 is alike in all three, falling towards 0. */
  readonly closeness: number;
  /** Standard deviations; 0 is alike in all three. */
  readonly distance: number;
  /** The other's population divided by the chosen one's, and the same for density. */
  readonly populationRatio: number;
  readonly densityRatio: number;
  readonly group: GroupLikeness;
}

/** What one municipality is compared by. */
export interface Features {
  readonly code: string;
  /** Inhabitants, above 0. */
  readonly population: number;
  /** Inhabitants per km² land, above 0. */
  readonly density: number;
  /** SKR group, e.g. "c9"; its first letter is the main group. Null where the facts have no groups. */
  readonly group: string | null;
}

const GROUP_STEPS: Readonly<Record<GroupLikeness, number>> = { same: 0, 'same-main': 0.5, other: 1, unknown: 0 };

function likenessOf(a: string | null, b: string | null): GroupLikeness {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  return a.charAt(0) === b.charAt(0) ? 'same-main' : 'other';
}

/** Of the whole population of figures, not of a sample. Zero when all are equal. */
function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** How many standard deviations two logarithms lie apart; figures that are all equal part nobody. */
function steps(a: number, b: number, deviation: number): number {
  return deviation === 0 ? 0 : Math.abs(Math.log(a) - Math.log(b)) / deviation;
}

/**
 * All others, nearest first, ties by code. Empty when the code is not among the features.
 * @param features of all municipalities that can be compared
 */
export function similarTo(code: string, features: readonly Features[]): readonly Similar[] {
  const own = features.find((one) => one.code === code);
  if (own === undefined) return [];
  const population = standardDeviation(features.map((one) => Math.log(one.population)));
  const density = standardDeviation(features.map((one) => Math.log(one.density)));
  return features.filter((one) => one.code !== code).map((other) => {
    const group = likenessOf(own.group, other.group);
    const distance = Math.hypot(
      steps(own.population, other.population, population), steps(own.density, other.density, density), GROUP_STEPS[group],
    );
    return {
      code: other.code, distance, closeness: 1 / (1 + distance), group,
      populationRatio: other.population / own.population, densityRatio: other.density / own.density,
    };
  }).toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
}

/**
 * What the municipalities are compared by, from the latest population. Those without population or area are left
 * out. Empty until the profiles have arrived.
 */
export function featuresOf(dataset: Dataset): readonly Features[] {
  return [...baseFigures(dataset)].flatMap(([code, { population, landKm2 }]) => {
    const profile = dataset.profiles?.get(code);
    if (profile === undefined || population <= 0 || landKm2 <= 0) return [];
    return [{ code, population, density: population / landKm2, group: profile.skrGroup?.id ?? null }];
  });
}
