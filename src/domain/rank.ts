/** Rank among municipalities, only where the catalogue allows ranking: never for what describes one civil servant's post. */
import type { Indicator } from './indicator';
import { numberOf, type Reading } from './reading';
import { roundHalfAway } from './rounding';

export type RankedIndicator = Indicator & { readonly ranked: true };

export interface Rank {
  /** 1 is the highest; equal values share a rank and the next one is skipped: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many municipalities have a value. */
  readonly of: number;
  /** Does another municipality share the rank? */
  readonly tied: boolean;
}

/** May ranks, highest and lowest be told of this indicator? */
export function isRanked(indicator: Indicator): indicator is RankedIndicator {
  return indicator.ranked;
}

/**
 * Ranks by municipality code, highest value first; municipalities without a value have none.
 * Values are compared as printed: a reader must not see two equal figures with different ranks.
 * @throws Error for an indicator that is not ranked, should the type have been got around
 */
export function rankOf(indicator: RankedIndicator, readings: readonly Reading[]): ReadonlyMap<string, Rank> {
  if (!isRanked(indicator as Indicator)) throw new Error(`${(indicator as Indicator).id} is not ranked`);
  const values = readings.flatMap((reading) => {
    const value = numberOf(reading);
    return value === null ? [] : [{ code: reading.code, value: roundHalfAway(value, indicator.decimals) }];
  });
  const ordered = values.map(({ value }) => value).toSorted((a, b) => b - a);
  const places = new Map<number, { readonly rank: number; tied: boolean }>();
  ordered.forEach((value, index) => {
    const place = places.get(value);
    if (place) place.tied = true;
    else places.set(value, { rank: index + 1, tied: false });
  });
  return new Map(values.flatMap(({ code, value }) => {
    const place = places.get(value);
    return place ? [[code, { ...place, of: values.length }] as const] : [];
  }));
}
