/** A Scene as a picture to take home, before it is a file. Lengths of the map are in its own units. */

export interface SheetArea {
  /** "Falun: 59 974 invånare", for whoever points at it in the file. */
  readonly title: string;
  /** SVG path. */
  readonly d: string;
  /** "#rrggbb"; null for missing data, which is hatched. */
  readonly colour: string | null;
  /** The chosen one and those beside it are outlined. */
  readonly mark: 'chosen' | 'compared' | null;
}

export interface SheetCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

export interface SheetMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly SheetArea[];
  readonly circles: readonly SheetCircle[];
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly lakes: string;
  readonly rivers: string;
  readonly countyBorders: string;
  readonly countryBorders: string;
}

export interface SheetColours {
  readonly ground: string;
  readonly lake: string;
  readonly river: string;
  readonly border: string;
  readonly casing: string;
  readonly neighbour: string;
  readonly chosen: string;
  readonly missing: string;
  readonly missingInk: string;
  readonly label: string;
  readonly halo: string;
}

export interface Sheet {
  readonly heading: string;
  /** Unit and moment. */
  readonly subheading: string;
  readonly map: SheetMap;
  readonly colours: SheetColours;
  /** From the lowest class up; null is the hatching of missing data. */
  readonly legend: readonly { readonly label: string; readonly count: string; readonly colour: string | null }[];
  /** What can be seen, in words. */
  readonly sentence: string;
  /** Mark of invented figures; null where all are real. */
  readonly mark: string | null;
  /** Sources, product, date and address, a line each. */
  readonly foot: readonly string[];
}
