import { SIMILAR_SHOWN } from '../../domain/companions';
import type { Dataset } from '../../domain/dataset';
import type { InitiativeFilters } from '../../domain/exchange/filters';
import type { Scene } from '../../domain/scene';
import { featuresOf, similarTo } from '../../domain/similarity';

/** Which municipalities count beside the chosen one. */
export const AROUNDS = ['only', 'near', 'similar'] as const;
export type Around = (typeof AROUNDS)[number];

/** What narrows the list without standing in the address. */
export interface OwnFilters extends Pick<InitiativeFilters, 'prevention' | 'year'> {
  readonly around: Around;
}

export const NO_OWN: OwnFilters = { prevention: null, year: null, around: 'only' };

/** The municipality itself, its neighbours in the county, or those most similar to it. */
export function codesAround(dataset: Dataset, code: string, around: Around): readonly string[] {
  switch (around) {
    case 'only': return [code];
    case 'near': return (dataset.profiles?.get(code)?.neighbours ?? []).filter(({ outside }) => !outside).map((one) => one.code);
    case 'similar': return similarTo(code, featuresOf(dataset)).slice(0, SIMILAR_SHOWN).map((one) => one.code);
  }
}

/** All filters in force, those of the Scene and the others. */
export function filtersOf({ query, theme, municipality }: Scene, { prevention, year, around }: OwnFilters, dataset: Dataset): InitiativeFilters {
  return { query, theme, prevention, year, codes: municipality === null ? null : codesAround(dataset, municipality, around) };
}
