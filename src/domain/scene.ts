import type { ClassMethod } from './indicator';

/** Views that exist. A new view is one folder under `views/` and one line here and in the app. */
export const VIEW_IDS = [
  'explore', 'compare', 'sparse', 'fact-sheet', 'round', 'exchange', 'meeting', 'about', 'accessibility', 'set-up',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/**
 * Views that may stand in another page's frame: those that show and keep nothing. A round is worked on, a show fills the
 * screen, and pages about the site belong to the site.
 */
export const FRAMED_VIEWS: readonly ViewId[] = ['explore', 'compare', 'sparse', 'fact-sheet', 'exchange'];

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export const SORT_COLUMNS = ['name', 'value'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Who stands beside the chosen municipality. `own` is the hand-picked comparison. */
export const COMPANIONS = ['neighbours', 'similar', 'skr-group', 'police-area', 'own'] as const;
export type Companions = (typeof COMPANIONS)[number];

/** Indicators that sparse areas can be sought by, in the order of the controls. */
export const THRESHOLD_IDS = ['tathet', 'folkmangd', 'arbetstid', 'polisoro'] as const;
export type ThresholdId = (typeof THRESHOLD_IDS)[number];

/** Which municipalities count beside the chosen one when initiatives are sought. */
export const AROUNDS = ['only', 'near', 'similar'] as const;
export type Around = (typeof AROUNDS)[number];

export const PREVENTIONS = ['social', 'situational'] as const;
export type Prevention = (typeof PREVENTIONS)[number];

/** A pair of indicators: the axes of a scatter chart or of a bivariate map. */
export interface IndicatorPair {
  readonly x: string;
  readonly y: string;
}

/**
 * All that is on the screen, as one small serialisable value. Null means "the catalogue's own choice"
 * (latest year, default method, latest round), so that links stay short and follow the data.
 */
export interface Scene {
  readonly view: ViewId;
  readonly indicator: string;
  /** Year of a yearly indicator. */
  readonly year: number | null;
  /** First and last year of a change. */
  readonly from: number | null;
  readonly to: number | null;
  /** Date of a date-state indicator, ISO. */
  readonly date: string | null;
  readonly round: string | null;
  readonly method: ClassMethod | null;
  /** Inner breaks when method is "custom", ascending. */
  readonly breaks: readonly number[] | null;
  readonly form: 'fill' | 'circles' | 'tiles';
  /** The chosen municipality. */
  readonly municipality: string | null;
  /** Others chosen for comparison, in the order they were chosen. */
  readonly compare: readonly string[];
  /** Class that is held highlighted, 0-based; -1 is the missing ones. */
  readonly highlight: number | null;
  readonly sort: { readonly column: SortColumn; readonly descending: boolean };
  /** Is the indicator's reference line told? Null: yes, except on the projector. */
  readonly referenceLine: boolean | null;
  readonly companions: Companions;
  /** Rows of the comparison by how much the chosen one stands out, instead of the catalogue's order. */
  readonly standOut: boolean;
  /** Axes of the scatter chart; null for the catalogue's first two. */
  readonly scatter: IndicatorPair | null;
  /** Thresholds in force; an indicator that is not named does not narrow. Null for the view's own. */
  readonly thresholds: Readonly<Partial<Record<ThresholdId, number>>> | null;
  /** Two indicators on one map; null for one. */
  readonly bivariate: IndicatorPair | null;
  /** Municipalities that would share a coordinator. */
  readonly together: readonly string[];
  /** The other round, when two are compared. */
  readonly earlierRound: string | null;
  /** Part of a view that has several, by its word in the address; null for the first. */
  readonly part: string | null;
  /** What is shown whole: an initiative, a story; by its id. */
  readonly item: string | null;
  readonly theme: string | null;
  /** Direction of the initiatives that are sought; null for both. */
  readonly prevention: Prevention | null;
  /** Year that an initiative is known from; "unknown" for those without one. */
  readonly knownYear: number | 'unknown' | null;
  readonly around: Around;
  /** What is searched for within a view. */
  readonly query: string;
  /** Slide of a show, 1-based; null while none is shown. */
  readonly slide: number | null;
  /** In another page's frame: what is shown with its source alone, for the views that may be framed so. */
  readonly embedded: boolean;
  /** Null until the reader has moved the map. */
  readonly camera: Camera | null;
}

/** Longer searches are not kept in the address. */
export const QUERY_LIMIT = 80;

export const MISSING_CLASS = -1;
export const COMPARE_LIMIT = 6;

export const DEFAULT_SORT: Scene['sort'] = { column: 'value', descending: true };

/** The Scene of an address without parameters. `indicator` is the first of the catalogue. */
export function defaultScene(indicator: string): Scene {
  return {
    view: 'explore', indicator, year: null, from: null, to: null, date: null, round: null,
    method: null, breaks: null, form: 'fill', municipality: null, compare: [], highlight: null,
    sort: DEFAULT_SORT, referenceLine: null, companions: 'neighbours', standOut: false, scatter: null, thresholds: null, bivariate: null,
    together: [], earlierRound: null, part: null, item: null, theme: null,
    prevention: null, knownYear: null, around: 'only', query: '', slide: null, embedded: false, camera: null,
  };
}

/** Is the Scene shown as in another page's frame? */
export function isFramed({ embedded, view }: Pick<Scene, 'embedded' | 'view'>): boolean {
  return embedded && FRAMED_VIEWS.includes(view);
}
