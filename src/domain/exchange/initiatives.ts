/** Initiatives worth learning from: the documented ones and those that municipalities name in a round. */
import type { Dataset } from '../dataset';
import { compareSwedish } from '../fold';
import type { Cited, Initiative, Theme } from '../municipality';
import type { Round, RoundInitiative, Visibility } from '../round';
import { namedTheme, slugOf, type NamedTheme } from './theme-names';

export interface InitiativeEntry {
  /** Stands in the address; made of code and title, so that a link outlives other rows. At most 64 characters. */
  readonly id: string;
  readonly code: string;
  readonly municipality: string;
  readonly title: string;
  readonly text: string;
  /** Null when the municipality has not said. */
  readonly prevention: 'social' | 'situational' | null;
  /** Ids of the list of themes; what the list does not know has an id of its own words. */
  readonly themes: readonly string[];
  /** Words for a theme that the list does not have, as they were written. */
  readonly ownTheme: NamedTheme | null;
  readonly year: number | null;
  /** Null for one that a municipality itself has named in a round. */
  readonly cited: Cited | null;
  /** Name of the round it was named in. */
  readonly round: string | null;
  /** To whom the municipality can be asked, as it said. */
  readonly contactFunction: string | null;
  readonly visibility: Visibility;
  readonly invented: boolean;
}

const ID_LIMIT = 60;

function idOf(code: string, title: string): string {
  return `${code}-${slugOf(title)}`.slice(0, ID_LIMIT).replace(/-+$/, '');
}

type Unnumbered = Omit<InitiativeEntry, 'id'>;

function documented(code: string, municipality: string, { title, text, prevention, themes, year, cited }: Initiative): Unnumbered {
  return {
    code, municipality, title, text, prevention, themes, ownTheme: null, year, cited, round: null, contactFunction: null,
    visibility: 'public', invented: false,
  };
}

function named(
  code: string, municipality: string, one: RoundInitiative, round: Round, themes: readonly Theme[], year: number | null, visibility: Visibility,
): Unnumbered {
  const theme = one.theme === null || one.theme.trim() === '' ? null : namedTheme(one.theme, themes);
  return {
    code, municipality, title: one.title, text: one.text, prevention: one.prevention, themes: theme === null ? [] : [theme.id],
    ownTheme: theme === null || theme.listed ? null : theme, year, cited: null, round: round.name, contactFunction: one.contactFunction,
    visibility, invented: round.invented,
  };
}

type Known = Pick<Dataset, 'county' | 'profiles' | 'themes'>;

function namedIn(round: Round, { county, themes }: Known): readonly Unnumbered[] {
  return round.answers.flatMap(({ code, date, visibility, initiatives }) => {
    const municipality = county.municipalities.find((one) => one.code === code);
    if (!municipality) return [];
    const year = Number((date ?? round.date).slice(0, 4));
    return initiatives.map((one) => named(code, municipality.name, one, round, themes, year > 0 ? year : null, visibility));
  });
}

function numbered(found: readonly Unnumbered[]): readonly InitiativeEntry[] {
  const taken = new Set<string>();
  return found.map((one) => {
    const first = idOf(one.code, one.title);
    let id = first;
    // A title may itself end in the number that another was given.
    for (let times = 2; taken.has(id); times += 1) id = `${first}-${times}`;
    taken.add(id);
    return { id, ...one };
  }).toSorted((a, b) => compareSwedish(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/**
 * The documented ones and those of a round, by title. What belongs to no municipality of the county is left out
 * (`strayInitiatives` counts it), and so is what is invented.
 * @param round the round in use; null for the documented ones alone
 */
export function initiativesOf(dataset: Known, round: Round | null): readonly InitiativeEntry[] {
  const found = dataset.county.municipalities.flatMap(({ code, name }) =>
    (dataset.profiles?.get(code)?.initiatives ?? []).map((one) => documented(code, name, one)));
  return numbered([...found, ...(round === null || round.invented ? [] : namedIn(round, dataset))]);
}

/** Those of an invented round, which never stand among the real ones. */
export function inventedInitiatives(dataset: Known, round: Round | null): readonly InitiativeEntry[] {
  return round?.invented ? numbered(namedIn(round, dataset)) : [];
}

/** How many initiatives of a round belong to no municipality of the county. */
export function strayInitiatives({ county }: Pick<Dataset, 'county'>, round: Round | null): number {
  const known = new Set(county.municipalities.map(({ code }) => code));
  return (round?.answers ?? []).filter(({ code }) => !known.has(code)).reduce((sum, { initiatives }) => sum + initiatives.length, 0);
}

/** Is it on a theme, by the list or by what its own words may belong to? */
export function isOn({ themes, ownTheme }: InitiativeEntry, theme: string): boolean {
  return themes.includes(theme) || ownTheme?.suggestion?.id === theme;
}

/** Others that share a theme with one, most shared themes first; never the one itself. */
export function alike(one: InitiativeEntry, all: readonly InitiativeEntry[]): readonly InitiativeEntry[] {
  const shared = (other: InitiativeEntry): number => other.themes.filter((theme) => isOn(one, theme)).length;
  return all.filter((other) => other.id !== one.id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1));
}
