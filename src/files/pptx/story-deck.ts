/** What a PowerPoint file of a story holds, before it is a file. Lengths of the map are in its own units. */

export interface DeckArea {
  /** "Falun". */
  readonly name: string;
  /** What the map says of it: "59 974 invånare", or why it says nothing. */
  readonly value: string;
  /** SVG path in the map's units: M, l, h, v, m and z, whole numbers. */
  readonly d: string;
  /** "#rrggbb". */
  readonly colour: string;
  /** Where its name stands, in the map's units. */
  readonly label: readonly [x: number, y: number];
}

export interface DeckMap {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly areas: readonly DeckArea[];
  readonly legend: readonly { readonly label: string; readonly colour: string }[];
}

export type DeckFigure =
  | { readonly kind: 'map'; readonly map: DeckMap }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly { readonly label: string; readonly count: number; readonly colour: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface DeckSlide {
  readonly heading: string;
  readonly lines: readonly string[];
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
