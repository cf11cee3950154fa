/** How class breaks are placed. */
export type ClassMethod = 'equal' | 'quantile' | 'jenks' | 'custom';
export const CLASS_METHODS: readonly ClassMethod[] = ['equal', 'quantile', 'jenks', 'custom'];

export type IndicatorKind =
  | 'amount'
  | 'rate'
  | 'share'
  | 'change'
  | 'ordinal'
  | 'category'
  | 'date-state';

/** What a value hangs on: a year, two years, a date, a round, or nothing. */
export type IndicatorMoment = 'year' | 'year-pair' | 'date' | 'round' | 'none';

/** Numeric fields of a round's answers that an indicator can be made of. */
export type RoundNumberField = 'setAsidePercent' | 'concern';

/** One side of a quotient. */
export type Term =
  | { readonly kind: 'series'; readonly series: string }
  /** Mean of this year-end and the one before it. */
  | { readonly kind: 'series-mean'; readonly series: string }
  /** The last year-end before the answer's date. */
  | { readonly kind: 'series-before-answer'; readonly series: string }
  | { readonly kind: 'round'; readonly field: RoundNumberField };

/** How a value is computed from facts. A new indicator is an entry with one of these. */
export type Formula =
  | { readonly kind: 'series'; readonly series: string }
  | { readonly kind: 'quotient'; readonly numerator: Term; readonly denominator: Term; readonly factor: number }
  | { readonly kind: 'change'; readonly series: string }
  | { readonly kind: 'round'; readonly field: RoundNumberField }
  | { readonly kind: 'attribute'; readonly attribute: 'skr-group' | 'police-area' }
  | { readonly kind: 'promise-state' };

export interface Category {
  readonly id: string;
  readonly label: string;
  /** Value of an ordinal answer (1–4), null for plain categories. */
  readonly value: number | null;
}

export interface Classification {
  readonly method: ClassMethod;
  /**
   * Inner class breaks, ascending, computed once over all years and rounds; a value v is in class i
   * when breaks[i-1] <= v < breaks[i]. Keyed by method; `custom` only where the catalogue gives them.
   */
  readonly breaks: Partial<Readonly<Record<ClassMethod, readonly number[]>>>;
}

export type SchemeId =
  | 'green' | 'purple' | 'orange' | 'teal' | 'brown' | 'rose' | 'olive' | 'grape'
  | 'diverging' | 'categorical' | 'states';

export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
  readonly note: string;
}

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  /** Printed after a number, e.g. "invånare", "%", "invånare per km²"; empty for categories. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly decimals: number;
  readonly moment: IndicatorMoment;
  readonly formula: Formula;
  /** Null for ordinal and category indicators, which have one class per category. */
  readonly classification: Classification | null;
  /** Categories in legend order; empty for numeric indicators. */
  readonly categories: readonly Category[];
  readonly scheme: SchemeId;
  /** What a darker colour says. */
  readonly direction: 'ascending' | 'diverging' | 'none';
  /** May ranks, highest and lowest be told? Never for what describes one civil servant's post. */
  readonly ranked: boolean;
  readonly countyFigure: 'sum' | 'ratio' | 'median' | 'none';
  readonly description: string;
  readonly source: string;
  readonly denominator: string | null;
  readonly referenceLine: ReferenceLine | null;
  /** One of the indicators that stand in front. */
  readonly front: boolean;
  /** Proportional circles are offered beside the fill (totals only). */
  readonly circles: boolean;
  /** A reservation that stands beside the figure, e.g. about visitors and reported crime. */
  readonly caveat: string | null;
  /** The caveat in a line, where it must follow the figure wherever that stands. */
  readonly brief?: string;
}
