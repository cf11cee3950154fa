/** Sparse areas: which municipalities fall under all chosen thresholds, and what they make up of the county. */
import { baseFigures } from './base-figures';
import { byCode } from './by-code';
import type { Dataset } from './dataset';
import { evaluate } from './evaluate';
import type { Indicator } from './indicator';
import { momentOf, type Moment } from './moment';
import { numberOf, type Reading } from './reading';
import { roundHalfAway } from './rounding';
import { THRESHOLD_IDS, type Scene, type ThresholdId } from './scene';

export type Thresholds = Readonly<Partial<Record<ThresholdId, number>>>;

export interface ThresholdRule {
  /** `below`: the value lies under the threshold. `from`: it lies on it or above. */
  readonly kind: 'below' | 'from';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the control stands when it is switched on. */
  readonly initial: number;
}

/**
 * Densities beyond 100 and populations beyond 100 000 part nobody here. 12 000 takes in those "under or just over 10 000";
 * 50 % is the estimate on the set-aside time's own reference line, and 3 is where concern is more than some.
 */
export const THRESHOLD_RULES: Readonly<Record<ThresholdId, ThresholdRule>> = {
  tathet: { kind: 'below', min: 0, max: 100, step: 0.5, initial: 5 },
  folkmangd: { kind: 'below', min: 0, max: 100_000, step: 500, initial: 12_000 },
  arbetstid: { kind: 'below', min: 0, max: 200, step: 5, initial: 50 },
  polisoro: { kind: 'from', min: 1, max: 4, step: 1, initial: 3 },
};

/** What the view shows before the reader has chosen: density alone, so that it stands on real figures. */
export const DEFAULT_THRESHOLDS: Thresholds = { tathet: THRESHOLD_RULES.tathet.initial };

/** A threshold from an address or a text field, brought within its range; a level of concern is whole. */
export function boundedThreshold(id: ThresholdId, value: number): number {
  const { kind, min, max } = THRESHOLD_RULES[id];
  const bounded = Math.min(max, Math.max(min, value));
  return kind === 'from' ? Math.round(bounded) : bounded;
}

/** The thresholds in force: the Scene's, each within its range, else the view's own. */
export function thresholdsOf(scene: Pick<Scene, 'thresholds'>): Thresholds {
  const given = scene.thresholds ?? DEFAULT_THRESHOLDS;
  const parts = THRESHOLD_IDS.flatMap((id) => {
    const value = given[id];
    return value === undefined ? [] : [[id, boundedThreshold(id, value)] as const];
  });
  return Object.fromEntries(parts);
}

/** Thresholds of the Scene that lay outside their range and are read as its nearest end. */
export function adjustedThresholds({ thresholds }: Pick<Scene, 'thresholds'>): readonly ThresholdId[] {
  return THRESHOLD_IDS.filter((id) => {
    const value = thresholds?.[id];
    return value !== undefined && boundedThreshold(id, value) !== value;
  });
}

/** An indicator that can be a threshold, with the Readings of all municipalities. */
export interface ThresholdColumn {
  readonly id: ThresholdId;
  readonly indicator: Indicator;
  readonly readings: readonly Reading[];
}

/** The columns the data can give, in the order of the controls, at the Scene's year and round. */
export function thresholdColumns(scene: Scene, dataset: Dataset): readonly ThresholdColumn[] {
  return THRESHOLD_IDS.flatMap((id) => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    return indicator === undefined ? [] : [{ id, indicator, readings: evaluate(indicator, momentOf(scene, indicator, dataset), dataset) }];
  });
}

/** Why a municipality falls under: the Reading beside the threshold. */
export interface Reason {
  readonly id: ThresholdId;
  readonly threshold: number;
  readonly reading: Reading;
}

export interface Selection {
  /** Thresholds in force, in the order of the controls. Without any, nothing narrows and all fall under. */
  readonly active: readonly ThresholdId[];
  /** Municipalities under all thresholds in force, in the order of the Readings. */
  readonly under: readonly { readonly code: string; readonly reasons: readonly Reason[] }[];
  /**
   * Municipalities that lack a Reading that is asked for: they never fall under. `otherwiseUnder` says whether the
   * missing one alone stands between, so that nobody takes them for not sparse.
   */
  readonly missing: readonly { readonly code: string; readonly readings: readonly Reading[]; readonly otherwiseUnder: boolean }[];
  /** Is any threshold in force one of invented figures? Then everything said of the selection is. */
  readonly invented: boolean;
}

/** A value to hold against the threshold, as printed; the level of an ordinal answer. Null when missing. */
function levelOf({ indicator }: ThresholdColumn, reading: Reading): number | null {
  const { content } = reading;
  switch (content.kind) {
    case 'number': return roundHalfAway(content.value, indicator.decimals);
    case 'category': return indicator.categories.find(({ id }) => id === content.category)?.value ?? null;
    case 'missing': return null;
  }
}

function fallsUnder(id: ThresholdId, level: number, threshold: number): boolean {
  return THRESHOLD_RULES[id].kind === 'below' ? level < threshold : level >= threshold;
}

/**
 * Who falls under all thresholds. A wider threshold (higher, or for concern a lower level) and a threshold left out
 * never drop a municipality. Figures are held against the threshold as they are printed.
 */
export function underThresholds(thresholds: Thresholds, columns: readonly ThresholdColumn[]): Selection {
  const asked = columns.flatMap((column) => {
    const threshold = thresholds[column.id];
    return threshold === undefined ? [] : [{ column, threshold, readings: byCode(column.readings) }];
  });
  const codes = [...new Set(columns.flatMap(({ readings }) => readings.map(({ code }) => code)))];
  const judged = codes.map((code) => {
    const found = asked.map(({ column, threshold, readings }) => {
      const reading = readings.get(code);
      return { id: column.id, threshold, reading, level: reading === undefined ? null : levelOf(column, reading) };
    });
    const known = found.flatMap(({ id, threshold, reading, level }) =>
      (reading === undefined || level === null ? [] : [{ id, threshold, reading, under: fallsUnder(id, level, threshold) }]));
    return {
      code, known, complete: known.length === found.length, allUnder: known.every(({ under }) => under),
      lacking: found.flatMap(({ reading, level }) => (reading !== undefined && level === null ? [reading] : [])),
    };
  });
  return {
    active: asked.map(({ column }) => column.id),
    under: judged.filter(({ complete, allUnder }) => complete && allUnder).map(({ code, known }) => ({
      code, reasons: known.map(({ id, threshold, reading }) => ({ id, threshold, reading })),
    })),
    missing: judged.filter(({ complete }) => !complete).map(({ code, lacking, allUnder }) => ({
      code, readings: lacking, otherwiseUnder: allUnder,
    })),
    invented: asked.some(({ column }) => column.readings.some((reading) => reading.invented)),
  };
}

export type ShareId = 'area' | 'population' | 'set-aside' | 'municipalities';
export const SHARE_IDS: readonly ShareId[] = ['area', 'population', 'set-aside', 'municipalities'];

/** What the chosen municipalities make up of the county. `part` and `rest` sum to `whole`. */
export interface Share {
  readonly id: ShareId;
  /** km², inhabitants, percent of full-time posts, municipalities. */
  readonly part: number;
  readonly rest: number;
  readonly whole: number;
  /** 0 to 1; null when the whole is zero. */
  readonly share: number | null;
  /** Municipalities without a figure: they are in neither part, rest nor whole. */
  readonly missing: readonly string[];
  readonly invented: boolean;
}

function shareOf(id: ShareId, chosen: ReadonlySet<string>, values: ReadonlyMap<string, number>, codes: readonly string[], invented: boolean): Share {
  let [part, rest] = [0, 0];
  for (const [code, value] of values) {
    if (chosen.has(code)) part += value;
    else rest += value;
  }
  const whole = part + rest;
  return { id, part, rest, whole, share: whole === 0 ? null : part / whole, missing: codes.filter((code) => !values.has(code)), invented };
}

/**
 * Shares of the county's land, people, set-aside time and number of municipalities. The whole is the sum of the
 * municipalities, not the published total, so that the parts make it up (the two differ by random noise from 2025).
 * @param selectionInvented is the selection itself made by invented figures?
 */
export function sharesOf(codes: readonly string[], dataset: Dataset, moment: Moment, selectionInvented: boolean): readonly Share[] {
  const all = dataset.county.municipalities.map(({ code }) => code);
  const chosen = new Set(codes);
  const base = baseFigures(dataset, moment.year);
  const setAside = dataset.indicators.find(({ id }) => id === 'arbetstid');
  const answers = setAside === undefined ? [] : evaluate(setAside, moment, dataset);
  const time = new Map(answers.flatMap((reading) => {
    const value = numberOf(reading);
    return value === null ? [] : [[reading.code, value] as const];
  }));
  const valuesOf = (id: ShareId): ReadonlyMap<string, number> => {
    switch (id) {
      case 'area': return new Map([...base].map(([code, { landKm2 }]) => [code, landKm2]));
      case 'population': return new Map([...base].map(([code, { population }]) => [code, population]));
      case 'set-aside': return time;
      case 'municipalities': return new Map(all.map((code) => [code, 1]));
    }
  };
  const inventedTime = answers.some((reading) => reading.invented);
  return SHARE_IDS.map((id) => shareOf(id, chosen, valuesOf(id), all, selectionInvented || (id === 'set-aside' && inventedTime)));
}
