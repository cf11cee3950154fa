/**
 * Two indicators on one map, three classes each. A class is the pair of the two univariate ones.
 *
 * Numbers are cut in three by their terciles, over all years and rounds of the indicator, so that the classes keep still;
 * an invented round is left out as soon as there is a real one. An ordinal scale of more than three steps keeps its two
 * lowest steps apart and takes the others together: "ingen", "viss", "påtaglig eller stor".
 */
import { quantileBreaks } from './class-breaks';
import { classIndex } from './classify';
import type { Dataset } from './dataset';
import { evaluate } from './evaluate';
import type { Indicator } from './indicator';
import { momentsOf } from './moment';
import { numberOf, type Reading } from './reading';
import type { IndicatorPair, Scene } from './scene';

/** 0 is the lowest of three classes. */
export type Third = 0 | 1 | 2;
export const THIRDS: readonly Third[] = [0, 1, 2];

export interface BivariatePreset extends IndicatorPair {
  readonly id: string;
}

export const BIVARIATE_PRESETS: readonly BivariatePreset[] = [
  { id: 'tathet-arbetstid', x: 'tathet', y: 'arbetstid' },
  { id: 'arbetstid-polisoro', x: 'arbetstid', y: 'polisoro' },
  { id: 'tathet-brott', x: 'tathet', y: 'brott' },
];

/** One of the two indicators, and how its Readings are put in three classes. */
export type BivariateAxis =
  /** Inner breaks, ascending: two, or fewer where so many values are equal that they can't be parted. */
  | { readonly kind: 'terciles'; readonly indicator: Indicator; readonly breaks: readonly number[] }
  | { readonly kind: 'steps'; readonly indicator: Indicator };

export interface BivariateClass {
  readonly x: Third;
  readonly y: Third;
}

export interface BivariateBin extends BivariateClass {
  /** 3 · y + x: the place in the palette. */
  readonly index: number;
  /** Municipality codes in the order of the Readings. */
  readonly codes: readonly string[];
}

export interface Bivariate {
  readonly x: BivariateAxis;
  readonly y: BivariateAxis;
  /** Nine, by index. */
  readonly bins: readonly BivariateBin[];
  /** Municipalities without a class, with the Readings that are missing. */
  readonly missing: readonly { readonly code: string; readonly readings: readonly Reading[] }[];
  /** Class by municipality code; absent for the missing ones. */
  readonly classes: ReadonlyMap<string, BivariateClass>;
  readonly invented: boolean;
}

/** Can the indicator be one of two? Categories and states have no order to be cut in three. */
export function canBeBivariate(indicator: Indicator): boolean {
  return indicator.kind !== 'category' && indicator.kind !== 'date-state';
}

function third(index: number): Third {
  return index <= 0 ? 0 : index === 1 ? 1 : 2;
}

/** How an indicator is cut in three; null for one that cannot be. */
export function bivariateAxis(indicator: Indicator, dataset: Dataset): BivariateAxis | null {
  if (!canBeBivariate(indicator)) return null;
  if (indicator.kind === 'ordinal') return { kind: 'steps', indicator };
  const moments = momentsOf(indicator, dataset);
  const real = indicator.moment === 'round' ? moments.filter(({ round }) => round?.invented !== true) : moments;
  const values = (real.length > 0 ? real : moments)
    .flatMap((moment) => evaluate(indicator, moment, dataset).map(numberOf)).filter((value) => value !== null);
  return { kind: 'terciles', indicator, breaks: quantileBreaks(values, THIRDS.length) };
}

/** The univariate class of a Reading; null when it is missing. */
export function thirdOf(axis: BivariateAxis, { content }: Reading): Third | null {
  switch (axis.kind) {
    case 'terciles': {
      if (content.kind !== 'number') return null;
      const index = classIndex(content.value, axis.breaks);
      // With one break there is a low and a high class, with none only a middle one.
      if (axis.breaks.length === 0) return 1;
      return axis.breaks.length === 1 && index === 1 ? 2 : third(index);
    }
    case 'steps': {
      if (content.kind !== 'category') return null;
      const step = axis.indicator.categories.findIndex(({ id }) => id === content.category);
      return step === -1 ? null : third(step);
    }
  }
}

/** The pair of univariate classes; null as soon as one of the two is missing. */
export function bivariateClass(x: BivariateAxis, y: BivariateAxis, onX: Reading, onY: Reading): BivariateClass | null {
  const [own, other] = [thirdOf(x, onX), thirdOf(y, onY)];
  return own === null || other === null ? null : { x: own, y: other };
}

/** 3 · y + x */
export function bivariateIndex({ x, y }: BivariateClass): number {
  return THIRDS.length * y + x;
}

/** The nine classes of two indicators' Readings, which are of the same municipalities. */
export function bivariateOf(x: BivariateAxis, y: BivariateAxis, onX: readonly Reading[], onY: readonly Reading[]): Bivariate {
  const classes = new Map<string, BivariateClass>();
  const missing: { code: string; readings: readonly Reading[] }[] = [];
  const others = new Map(onY.map((reading) => [reading.code, reading]));
  for (const reading of onX) {
    const other = others.get(reading.code);
    const found = other === undefined ? null : bivariateClass(x, y, reading, other);
    if (found !== null) classes.set(reading.code, found);
    else {
      const lacking = [thirdOf(x, reading) === null ? reading : undefined, other !== undefined && thirdOf(y, other) === null ? other : undefined];
      missing.push({ code: reading.code, readings: lacking.filter((one) => one !== undefined) });
    }
  }
  const bins = THIRDS.flatMap((onAxisY) => THIRDS.map((onAxisX): BivariateBin => {
    const index = bivariateIndex({ x: onAxisX, y: onAxisY });
    return { x: onAxisX, y: onAxisY, index, codes: [...classes].filter(([, one]) => bivariateIndex(one) === index).map(([code]) => code) };
  }));
  return { x, y, bins, missing, classes, invented: [...onX, ...onY].some((reading) => reading.invented) };
}

/** The preset a Scene shows; null for a pair of the reader's own, or for one indicator. */
export function presetOf({ bivariate }: Pick<Scene, 'bivariate'>): BivariatePreset | null {
  return BIVARIATE_PRESETS.find(({ x, y }) => x === bivariate?.x && y === bivariate.y) ?? null;
}
