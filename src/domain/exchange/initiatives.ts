/** Initiatives worth learning from: the documented ones and those that municipalities name in a round. */
import type { Dataset } from '../dataset';
import { compareSwedish, fold } from '../fold';
import type { Cited, Initiative, Theme } from '../municipality';
import type { Round, RoundInitiative } from '../round';

export interface InitiativeEntry {
  /** Stands in the address; made of code and title, so that a link outlives other rows. At most 64 characters. */
  readonly id: string;
  readonly code: string;
  readonly municipality: string;
  readonly title: string;
  readonly text: string;
  readonly prevention: 'social' | 'situational';
  /** Ids of the list of themes; what the list does not know stays as it was written. */
  readonly themes: readonly string[];
  readonly year: number | null;
  /** Null for one that a municipality itself has named in a round. */
  readonly cited: Cited | null;
  /** Name of the round it was named in. */
  readonly round: string | null;
  readonly invented: boolean;
}

const ID_LIMIT = 60;

function idOf(code: string, title: string): string {
  const words = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${code}-${words}`.slice(0, ID_LIMIT).replace(/-+$/, '');
}

/** The listed theme that a text names by id, label or synonym; null when none does. Offered, never forced. */
export function knownTheme(text: string, themes: readonly Theme[]): Theme | null {
  const asked = fold(text);
  if (asked === '') return null;
  return themes.find(({ id, label, synonyms }) => [id, label, ...synonyms].some((one) => fold(one) === asked)) ?? null;
}

type Unnumbered = Omit<InitiativeEntry, 'id'>;

function documented(code: string, municipality: string, { title, text, prevention, themes, year, cited }: Initiative): Unnumbered {
  return { code, municipality, title, text, prevention, themes, year, cited, round: null, invented: false };
}

function named(code: string, municipality: string, one: RoundInitiative, round: Round, themes: readonly Theme[], year: number | null): Unnumbered {
  const theme = one.theme === null ? [] : [knownTheme(one.theme, themes)?.id ?? one.theme];
  return {
    code, municipality, title: one.title, text: one.text, prevention: one.prevention, themes: theme, year, cited: null,
    round: round.name, invented: round.invented,
  };
}

/**
 * All of them, by title. An answer that is not marked as public is left out, and so is what belongs to no municipality
 * of the county.
 * @param round the round in use; null for the documented ones alone
 */
export function initiativesOf(dataset: Pick<Dataset, 'county' | 'profiles' | 'themes'>, round: Round | null): readonly InitiativeEntry[] {
  const found = dataset.county.municipalities.flatMap(({ code, name }) => [
    ...(dataset.profiles?.get(code)?.initiatives ?? []).map((one) => documented(code, name, one)),
    ...(round?.answers ?? []).filter((answer) => answer.code === code && answer.visibility === 'public').flatMap((answer) => {
      const year = Number((answer.date ?? round?.date ?? '').slice(0, 4));
      return round === null ? [] : answer.initiatives.map((one) => named(code, name, one, round, dataset.themes, year > 0 ? year : null));
    }),
  ]);
  const taken = new Map<string, number>();
  return found.map((one) => {
    const id = idOf(one.code, one.title);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return { id: times === 1 ? id : `${id}-${times}`, ...one };
  }).toSorted((a, b) => compareSwedish(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** Others that share a theme with one, most shared themes first; never the one itself. */
export function alike(one: InitiativeEntry, all: readonly InitiativeEntry[]): readonly InitiativeEntry[] {
  const shared = (other: InitiativeEntry): number => other.themes.filter((theme) => one.themes.includes(theme)).length;
  return all.filter((other) => other.id !== one.id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1));
}
