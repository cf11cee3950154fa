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

/** Every letter of a search asks for all of these again; entries and themes never change, so they are folded once. */
const foldedBy = new WeakMap<readonly Theme[], WeakMap<InitiativeEntry, string>>();

/** All that is searched in an entry. */
function searched(entry: InitiativeEntry, themes: readonly Theme[]): string {
  const folded = foldedBy.get(themes) ?? new WeakMap<InitiativeEntry, string>();
  foldedBy.set(themes, folded);
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const named = entry.themes.flatMap((id) => {
    const theme = themes.find((one) => one.id === id);
    return theme ? [theme.label, ...theme.synonyms] : [];
  });
  const text = fold([entry.title, entry.text, entry.municipality, entry.ownTheme?.label ?? '', ...named].join(' '));
  folded.set(entry, text);
  return text;
}

function matcher(query: string, themes: readonly Theme[]): (entry: InitiativeEntry) => boolean {
  const words = fold(query).split(' ').filter((word) => word !== '');
  if (words.length === 0) return () => query.trim() === '';
  return (entry) => {
    const text = searched(entry, themes);
    return words.every((word) => text.includes(word));
  };
}

/** Every word of the query stands somewhere in title, sentence, municipality or theme; marks and case are forgiven. */
export function fits(query: string, entry: InitiativeEntry, themes: readonly Theme[]): boolean {
  return matcher(query, themes)(entry);
}

type Facet = Exclude<keyof InitiativeFilters, 'query'>;
const FACETS: readonly Facet[] = ['prevention', 'theme', 'year', 'codes'];

function passes(facet: Facet, entry: InitiativeEntry, { prevention, theme, year, codes }: InitiativeFilters): boolean {
  switch (facet) {
    case 'prevention': return prevention === null || entry.prevention === prevention;
    case 'theme': return theme === null || isOn(entry, theme);
    case 'year': return year === null || (entry.year ?? 'unknown') === year;
    case 'codes': return codes === null || codes.includes(entry.code);
  }
}

/** Those that pass every filter, in the order given. */
export function filtered(entries: readonly InitiativeEntry[], filters: InitiativeFilters, themes: readonly Theme[]): readonly InitiativeEntry[] {
  const matches = matcher(filters.query, themes);
  return entries.filter((entry) => matches(entry) && FACETS.every((facet) => passes(facet, entry, filters)));
}

/** How many each choice of a filter would leave. */
interface FacetCounts<T> {
  /** Without the filter. */
  readonly all: number;
  readonly of: (value: T) => number;
}

type FilterCounts = { readonly [F in Facet]: FacetCounts<NonNullable<InitiativeFilters[F]>> };

/** What an entry stands under in a filter: each once. */
function standsUnder(facet: Facet, entry: InitiativeEntry): Iterable<string | number> {
  switch (facet) {
    case 'prevention': return entry.prevention === null ? [] : [entry.prevention];
    case 'theme': return new Set([...entry.themes, ...(entry.ownTheme?.suggestion ? [entry.ownTheme.suggestion.id] : [])]);
    case 'year': return [entry.year ?? 'unknown'];
    case 'codes': return [entry.code];
  }
}

interface Tally {
  all: number;
  readonly by: Map<string | number, number>;
}

/**
 * How many every choice of every filter would leave, given all else that is chosen. Goes through the entries once, however many
 * choices there are: one that a single filter keeps out counts for that filter's other choices, one that two keep out for none.
 */
export function filterCounts(entries: readonly InitiativeEntry[], filters: InitiativeFilters, themes: readonly Theme[]): FilterCounts {
  const matches = matcher(filters.query, themes);
  const empty = (): Tally => ({ all: 0, by: new Map() });
  const tallies: Readonly<Record<Facet, Tally>> = { prevention: empty(), theme: empty(), year: empty(), codes: empty() };
  for (const entry of entries) {
    if (!matches(entry)) continue;
    const failed = FACETS.filter((facet) => !passes(facet, entry, filters));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const tally = tallies[facet];
      tally.all += 1;
      for (const value of standsUnder(facet, entry)) tally.by.set(value, (tally.by.get(value) ?? 0) + 1);
    }
  }
  const counts = ({ all, by }: Tally) => ({ all, of: (value: string | number): number => by.get(value) ?? 0 });
  const own = counts(tallies.codes);
  return {
    prevention: counts(tallies.prevention), theme: counts(tallies.theme), year: counts(tallies.year),
    codes: { all: own.all, of: (codes) => [...new Set(codes)].reduce((sum, code) => sum + own.of(code), 0) },
  };
}
