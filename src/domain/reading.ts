/** Where a figure comes from and how far it can be trusted. */
export type Quality = 'official' | 'second-hand' | 'derived' | 'reported' | 'example';

/** Why a figure is not there. A missing figure always says why. */
export type MissingReason =
  | 'not-answered'
  | 'not-applicable'
  | 'vacant'
  | 'confidential'
  /** It is marked as internal, and what is shown is for a room: never in a snapshot or a file. */
  | 'internal'
  | 'not-collected'
  | 'not-in-sources'
  | 'no-denominator';

/**
 * A date as precisely as the source knows it: "2016", "2016-11" or "2016-11-17".
 */
export type PartialDate = string;

export interface Provenance {
  /** Who published the figure, e.g. "SCB". */
  readonly publisher: string;
  /** What was published, in Swedish, e.g. "Folkmängd 31 december". */
  readonly title: string;
  readonly url: string | null;
  /** What the figure refers to (reference date), not when it was fetched; empty where none is known. */
  readonly date: PartialDate;
  /** Where a change begins, which its date ends. */
  readonly since?: PartialDate;
  readonly quality: Quality;
  /** A reservation that has to stand beside the figure, in Swedish. */
  readonly note: string | null;
  /** A municipality's own answer in a round; what is invented is nobody's, and a register's fact is none. */
  readonly answer: boolean;
  /** A part whose date is not the figure's own: the land area of a density, the inhabitants by whom hours are divided. */
  readonly beside: { readonly title: string; readonly date: PartialDate } | null;
}

export type ReadingContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'category'; readonly category: string; readonly detail: PartialDate | null }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/**
 * What an indicator says about one municipality: a value, or the reason why there is none.
 * Map, legend, tooltip, table, chart, sentence and file all print the same Reading.
 */
export interface Reading {
  readonly indicator: string;
  /** Municipality code, four digits. */
  readonly code: string;
  readonly content: ReadingContent;
  readonly provenance: Provenance;
  /** True when the figure, or anything it is computed from, is invented. */
  readonly invented: boolean;
}

/** The number of a Reading, or null when it is missing or a category. */
export function numberOf(reading: Reading): number | null {
  return reading.content.kind === 'number' ? reading.content.value : null;
}
