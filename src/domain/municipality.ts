import type { PartialDate, Quality } from './reading';

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

export interface Municipality {
  /** Four digits, e.g. "9801". */
  readonly code: string;
  readonly name: string;
  /** The municipality as an organisation, e.g. "Falu kommun". */
  readonly officialName: string;
  readonly seat: LonLat & { readonly name: string };
  /** Where the name stands on the map; `order` 1 is kept longest when names are thinned. */
  readonly label: LonLat & { readonly order: number };
}

/** Whose work the map is drawn from. */
export interface MapSource {
  readonly shows: 'borders' | 'water' | 'places';
  readonly publisher: string;
  /** The data set, where it has a name of its own. */
  readonly work: string | null;
  /** Is the publisher to be named as its owner (©)? */
  readonly owned: boolean;
  /** Simplified, or changed otherwise. */
  readonly edited: boolean;
  /** Where the licence asks to be named. */
  readonly licence: string | null;
}

/** What the municipalities lie in: one county, or the country where the site is built for all of it. */
export type Whole = 'county' | 'country';

export interface County {
  /** Two digits. */
  readonly code: string;
  /** Without "län", e.g. "Provlandet". */
  readonly name: string;
  /** "Provlandets län" */
  readonly fullName: string;
  readonly countyBoard: string;
  readonly whole: Whole;
  readonly mapSources: readonly MapSource[];
  /** Publishers of the figures, as the credit names them. */
  readonly statistics: readonly string[];
  readonly municipalities: readonly Municipality[];
  /** West, south, east, north of the municipalities' geometry, degrees WGS84. */
  readonly bounds: readonly [number, number, number, number];
}

export interface Cited {
  readonly publisher: string;
  readonly url: string | null;
  readonly date: PartialDate | null;
  readonly quality: Quality;
}

export interface Neighbour {
  /** Municipality code, or "NO" for Norway. */
  readonly code: string;
  readonly name: string;
  /** Length of the shared border on the generalised map, km. */
  readonly km: number;
  readonly outside: boolean;
}

export interface CitizenPromise {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly text: string;
  readonly note: string | null;
  readonly cited: Cited;
}

export interface Initiative {
  readonly title: string;
  readonly text: string;
  readonly prevention: 'social' | 'situational';
  readonly themes: readonly string[];
  readonly year: number | null;
  readonly cited: Cited;
}

export interface Contact {
  readonly phone: string | null;
  readonly mailbox: string | null;
  readonly website: string | null;
  readonly cited: Cited;
}

/** What is known of a municipality beside the figures. */
export interface Profile {
  readonly code: string;
  /** Null, as the police area, contact and letter can be, where the county's facts have no such table. */
  readonly skrGroup: { readonly id: string; readonly name: string; readonly cited: Cited } | null;
  readonly policeArea: { readonly id: string; readonly name: string; readonly stated: boolean; readonly cited: Cited } | null;
  readonly neighbours: readonly Neighbour[];
  /** The place inside the municipality that lies farthest from its seat, as the crow flies; km on the generalised map. */
  readonly farthest: LonLat & { readonly km: number };
  /** Medborgarlöften, oldest first. */
  readonly promises: readonly CitizenPromise[];
  /** Surveys made before a promise: told as a note, never counted as a promise. */
  readonly surveys: readonly CitizenPromise[];
  /** Samverkansöverenskommelser, oldest first. */
  readonly agreements: readonly CitizenPromise[];
  readonly initiatives: readonly Initiative[];
  readonly contact: Contact | null;
  /** Did a leading politician of the municipality sign the letter of 16 June 2017? An event, not a rating. */
  readonly letter: { readonly sender: boolean; readonly cited: Cited } | null;
}

/** A place, not a seat, that is named on the map of sparse areas. */
export interface Place extends LonLat {
  readonly name: string;
  /** The municipality it lies in. */
  readonly code: string;
  readonly cited: Cited;
}

/** Where a municipality stands in the equal-area tile view. Column 0 is the westernmost, row 0 the northernmost. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}
