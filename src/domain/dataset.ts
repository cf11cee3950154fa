import type { Indicator } from './indicator';
import type { County, Place, Profile, Theme, Tile } from './municipality';
import type { MissingReason, PartialDate, Quality } from './reading';
import type { Round } from './round';

export interface SeriesPeriod {
  /** "2024" for a year-end. */
  readonly period: string;
  /** Reference date. */
  readonly date: PartialDate;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly quality: Quality;
  readonly note: string | null;
  /** The publisher's own county figure, where known. It need not equal the sum (random noise from 2025). */
  readonly county: number | null;
  /** A number or a missing reason per municipality code. */
  readonly values: Readonly<Record<string, number | { readonly missing: MissingReason }>>;
}

export interface Series {
  readonly id: string;
  readonly unit: string;
  /** True when the series has one period that stands for all years (land area). */
  readonly timeless: boolean;
  /** Oldest first. Years that are not here are gaps. */
  readonly periods: readonly SeriesPeriod[];
}

export type Profiles = ReadonlyMap<string, Profile>;

/** All that has been loaded and believed. `profiles` is null until its snapshot has arrived. */
export interface Dataset {
  readonly product: string;
  /** The snapshots' date; what "today" means for the figures. */
  readonly date: string;
  readonly county: County;
  readonly indicators: readonly Indicator[];
  readonly series: ReadonlyMap<string, Series>;
  readonly rounds: readonly Round[];
  readonly profiles: Profiles | null;
  readonly themes: readonly Theme[];
  /** Empty until the profiles snapshot has arrived, as are the tiles. */
  readonly places: readonly Place[];
  readonly tiles: readonly Tile[];
}
