import { SIMILAR_SHOWN } from '../../domain/companions';
import type { Dataset } from '../../domain/dataset';
import type { InitiativeFilters } from '../../domain/exchange/filters';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Around, Scene } from '../../domain/scene';
import { featuresOf, similarTo } from '../../domain/similarity';

/** The municipality itself, its neighbours in the county, or those most similar to it. */
export function codesAround(dataset: Dataset, code: string, around: Around): readonly string[] {
  switch (around) {
    case 'only': return [code];
    case 'near': return (dataset.profiles?.get(code)?.neighbours ?? []).filter(({ outside }) => !outside).map((one) => one.code);
    case 'similar': return similarTo(code, featuresOf(dataset)).slice(0, SIMILAR_SHOWN).map((one) => one.code);
  }
}

/** All filters in force; every one of them stands in the Scene. */
export function filtersOf({ query, theme, prevention, knownYear, municipality, around }: Scene, dataset: Dataset): InitiativeFilters {
  return { query, theme, prevention, year: knownYear, codes: municipality === null ? null : codesAround(dataset, municipality, around) };
}

/** The part of a Scene without any filter. */
export const NO_FILTER = { query: '', theme: null, prevention: null, knownYear: null, municipality: null, around: 'only' } satisfies Partial<Scene>;

export function isNarrowed({ query, theme, prevention, knownYear, municipality }: Scene): boolean {
  return query !== '' || theme !== null || prevention !== null || knownYear !== null || municipality !== null;
}

/** Is a theme on the list, or among the initiatives' own words? */
export function isKnownTheme(theme: string, { themes }: Pick<Dataset, 'themes'>, entries: readonly InitiativeEntry[]): boolean {
  return themes.some(({ id }) => id === theme) || entries.some((entry) => entry.themes.includes(theme));
}
