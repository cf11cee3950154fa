/** Narrowing the initiatives; every filter stands by itself, so that their order means nothing. */
import { fold } from '../fold';
import type { Theme } from '../municipality';
import type { Prevention } from '../scene';
import { isOn, type InitiativeEntry } from './initiatives';

export interface InitiativeFilters {
  readonly query: string;
  readonly prevention: Prevention | null;
  readonly theme: string | null;
  /** "unknown" for those without a year. */
  readonly year: number | 'unknown' | null;
  /** Municipalities that count; null for all. */
  readonly codes: readonly string[] | null;
}

export const NO_FILTERS: InitiativeFilters = { query: '', prevention: null, theme: null, year: null, codes: null };

/** Every word of the query stands somewhere in title, sentence, municipality or theme; marks and case are forgiven. */
export function fits(query: string, entry: InitiativeEntry, themes: readonly Theme[]): boolean {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return query.trim() === '';
  const named = entry.themes.flatMap((id) => {
    const theme = themes.find((one) => one.id === id);
    return theme ? [theme.label, ...theme.synonyms] : [];
  });
  const text = fold([entry.title, entry.text, entry.municipality, entry.ownTheme?.label ?? '', ...named].join(' '));
  return words.every((word) => text.includes(word));
}

/** Those that pass every filter, in the order given. */
export function filtered(
  entries: readonly InitiativeEntry[], { query, prevention, theme, year, codes }: InitiativeFilters, themes: readonly Theme[],
): readonly InitiativeEntry[] {
  return entries.filter((entry) => fits(query, entry, themes)
    && (prevention === null || entry.prevention === prevention)
    && (theme === null || isOn(entry, theme))
    && (year === null || (entry.year ?? 'unknown') === year)
    && (codes === null || codes.includes(entry.code)));
}
