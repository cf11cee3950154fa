/** What a PowerPoint file of a story holds, before it is a file. Lengths of the map are in its own units. */

/** "#rrggbb"; null where the figure is missing, which is hatched. */
export type DeckColour = string | null;

export interface DeckArea {
  /** "Falun". */
  readonly name: string;
  /** What the map says of it: "59 974 invånare", or why it says nothing. */
  readonly value: string;
  /** SVG path in the map's units: M, l, h, v, m and z, whole numbers. */
  readonly d: string;
  readonly colour: DeckColour;
  /** Picked out by its outline. */
  readonly mark: 'chosen' | 'compared' | null;
  /** Where its name stands, in the map's units. */
  readonly label: readonly [x: number, y: number];
  /** Which names go before it where there is no room for all: the lowest first. */
  readonly order: number;
}

/** A lake or a river, over the areas. */
export interface DeckWater {
  readonly name: string;
  /** SVG path in the map's units; a river's is an open line. */
  readonly d: string;
}

/** A figure told by the size of a circle. */
export interface DeckCircle {
  readonly name: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

export interface DeckMap {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly areas: readonly DeckArea[];
  readonly lakes: readonly DeckWater[];
  readonly rivers: readonly DeckWater[];
  /** What water and borders together are called: they lie over the areas as one thing. */
  readonly overlay: string;
  /** What the borders are called there. */
  readonly borders: string;
  readonly circles: readonly DeckCircle[];
  readonly legend: readonly { readonly label: string; readonly colour: DeckColour }[];
}

export interface DeckBar {
  readonly label: string;
  readonly count: number;
  readonly colour: DeckColour;
}

export interface DeckLine {
  readonly name: string;
  /** A value a year; null where there is none, and the line breaks. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** The one that the others are told beside. */
  readonly chosen: boolean;
}

/** How something moved over the years. */
export interface DeckLines {
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly DeckLine[];
  /** Marks of the value axis from its lower end to its upper, each as it is written. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly decimals: number;
  /** What a reader could misread: an axis that does not begin at zero, years without figures. */
  readonly remarks: readonly string[];
}

export type DeckFigure =
  | { readonly kind: 'map'; readonly map: DeckMap }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly DeckBar[] }
  | { readonly kind: 'lines'; readonly chart: DeckLines }
  /** `ownWords`: the slide's lines are its figure, and are not said twice. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ownWords?: true };

export interface DeckSlide {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What the slide asks for by name that is not there, told quietly. */
  readonly lost: readonly string[];
  readonly notes: string;
  /** Mark of invented figures; null where all are real. */
  readonly mark: string | null;
  /** Source, date and product in one line. */
  readonly source: string;
  readonly figure: DeckFigure;
}

export interface Deck {
  readonly title: string;
  readonly product: string;
  readonly slides: readonly DeckSlide[];
}
