/** Forgiving comparison of Swedish names: "malung" and "salen" find Malung-Sälen, "alvdalen" finds Älvdalen. */
import type { Municipality } from './municipality';

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', ß: 'ss', đ: 'd', ł: 'l' };

/** Lower case, marks off (å ä ö é), hyphens and the like as single spaces, no spaces at the ends. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøßđł]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well a query fits, best first: the whole, its beginning, a word's beginning, anywhere; null when not at all. */
function closeness(query: string, text: string): number | null {
  const folded = fold(text);
  const [joinedQuery, joined] = [query.replaceAll(' ', ''), folded.replaceAll(' ', '')];
  if (joined === joinedQuery) return 0;
  if (joined.startsWith(joinedQuery)) return 1;
  if (` ${folded}`.includes(` ${query}`)) return 2;
  return joined.includes(joinedQuery) ? 3 : null;
}

export interface Match {
  readonly municipality: Municipality;
  /** What was found: the municipality's own name, its seat, or the name of its organisation. */
  readonly via: 'name' | 'seat' | 'organisation';
}

/**
 * Municipalities whose name, seat or organisation fits, beginnings before middles and names before seats; within
 * that in the order given. An empty query fits all.
 */
export function search(query: string, municipalities: readonly Municipality[]): readonly Match[] {
  const folded = fold(query);
  if (folded === '') return query.trim() === '' ? municipalities.map((municipality) => ({ municipality, via: 'name' })) : [];
  return municipalities
    .flatMap((municipality) => {
      const tries = [
        { via: 'name', text: municipality.name }, { via: 'seat', text: municipality.seat.name },
        { via: 'organisation', text: municipality.officialName },
      ] as const;
      const found = tries.flatMap(({ via, text }, order) => {
        const close = closeness(folded, text);
        return close === null ? [] : [{ municipality, via, score: close * tries.length + order }];
      });
      return found.toSorted((a, b) => a.score - b.score).slice(0, 1);
    })
    .toSorted((a, b) => a.score - b.score)
    .map(({ municipality, via }) => ({ municipality, via }));
}

/** What is called so, as forgiving as `search` and in the same order; nothing where nothing is typed. */
export function searchNames<T extends { readonly name: string }>(query: string, named: readonly T[]): readonly T[] {
  const folded = fold(query);
  if (folded === '') return [];
  return named
    .flatMap((one) => {
      const close = closeness(folded, one.name);
      return close === null ? [] : [{ one, close }];
    })
    .toSorted((a, b) => a.close - b.close)
    .map(({ one }) => one);
}

/** Sorting key by the Swedish alphabet, å ä ö after z, the same on every machine. */
function alphabetKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åäö]/g, (letter) => ({ å: '{', ä: '|', ö: '}' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/-/g, ' ');
}

/** Compares names in the order of the Swedish alphabet, for sorting. */
export function compareSwedish(a: string, b: string): number {
  const [x, y] = [alphabetKey(a), alphabetKey(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
