/** Themes as rounds name them: one of the shared list, or words of a municipality's own that stay as they are. */
import { fold } from '../fold';
import type { Theme } from '../municipality';
import { slug } from '../slug';

export interface NamedTheme {
  /** Stands in the address: the list's id, or one made of the own words. */
  readonly id: string;
  readonly label: string;
  /** False for words that the list does not have. */
  readonly listed: boolean;
  /** The listed theme that own words may belong to. Offered, never forced. */
  readonly suggestion: Theme | null;
}

/** A listed theme that a text speaks of, and by which word. */
export interface Mention {
  readonly theme: Theme;
  readonly word: string;
}

const OWN = 'egen';
const ID_LIMIT = 60;

/** A slug of any text: words without letters and digits get the numbers of their signs. */
export function slugOf(text: string): string {
  const words = slug(text);
  return words === '' ? [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('-') : words;
}

/** "EST", "FAS": told from the word "fas" by its capitals alone. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function speaksOf(text: string, word: string): boolean {
  if (isAcronym(word)) return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
  const folded = fold(word);
  // The beginning of a word is enough: "trygghetsvandring" in "trygghetsvandringar".
  return folded !== '' && ` ${fold(text)}`.includes(` ${folded}`);
}

/** The listed themes that a text speaks of, each once, in the list's order. */
export function themesIn(text: string, themes: readonly Theme[]): readonly Mention[] {
  return themes.flatMap((theme) => {
    const word = [theme.label, theme.id.replaceAll('-', ' '), ...theme.synonyms].find((one) => speaksOf(text, one));
    return word === undefined ? [] : [{ theme, word }];
  });
}

/** What a round's word for a theme stands for: the list's own when it is its id or label, else the words as they are. */
export function namedTheme(text: string, themes: readonly Theme[]): NamedTheme {
  const said = text.trim();
  const same = themes.find(({ id, label }) => id === said || fold(label) === fold(said));
  if (same) return { id: same.id, label: same.label, listed: true, suggestion: null };
  const id = `${OWN}-${slugOf(said)}`.slice(0, ID_LIMIT).replace(/-+$/, '');
  return { id, label: said, listed: false, suggestion: themesIn(said, themes)[0]?.theme ?? null };
}

/** What the words of one answer stand for, each theme once, as it is first named; blank words name none. */
export function namedOnce(texts: readonly string[], themes: readonly Theme[]): readonly NamedTheme[] {
  const named = new Map<string, NamedTheme>();
  for (const text of texts) {
    const theme = namedTheme(text, themes);
    if (text.trim() !== '' && !named.has(theme.id)) named.set(theme.id, theme);
  }
  return [...named.values()];
}
