/** Numbers as people write them, with what stands around them. Nothing is decided here of what they mean. */
import { plain } from './cell-text';

export interface Amount {
  /** In the order they stand. */
  readonly numbers: readonly number[];
  /** Between the first two numbers, "-" or a word as "till"; empty with fewer. */
  readonly between: string;
  /** The rest of the text: units and words, numbers and reservations taken out. */
  readonly words: string;
  /** "ca", "drygt", "minst": the number is not exact. */
  readonly about: boolean;
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '0,5', '¼': '0,25', '¾': '0,75', '⅓': '0,333333', '⅔': '0,666667', '⅕': '0,2' };
const NUMERALS: Readonly<Record<string, number>> = {
  noll: 0, en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, tjugo: 20,
  trettio: 30, fyrtio: 40, femtio: 50, hundra: 100, halv: 0.5, halva: 0.5, kvarts: 0.25, fjärdedels: 0.25, trekvarts: 0.75,
};
const NUMBER = /\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?|[.,]\d+/gu;
const ABOUT = /(?:^|\s)(?:ca|c:a|cirka|circa|ungefär|omkring|runt|kring|uppskattningsvis|drygt|knappt|nästan|minst|högst|max|maximalt|upp till|mindre än|mer än|färre än|fler än|under|över|typ|i snitt|i genomsnitt)\.?(?=\s|\d|$)|[<>~≈±]=?/gu;

/** "0,5", "0.5", "1 200", ",5" as a number. */
export function toNumber(text: string): number {
  return Number(text.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
}

function withFractions(text: string): string {
  return text
    .replace(/(\d+)\s*([½¼¾⅓⅔⅕])/gu, (_all, whole: string, part: string) => `${whole},${(FRACTIONS[part] ?? '').slice(2)}`)
    .replace(/[½¼¾⅓⅔⅕]/gu, (part) => FRACTIONS[part] ?? part)
    .replace(/(?<![\d/,.])([1-9])\s*\/\s*([2-9]|1\d)(?![\d/])/gu, (_all, over: string, under: string) =>
      String(Number((Number(over) / Number(under)).toFixed(6))).replace('.', ','))
    .replace(/\ben och en halv\b/gu, '1,5')
    .replace(/\ben halv\b/gu, 'halv')
    .replace(/\ben kvarts\b/gu, 'kvarts');
}

/** Takes a text apart into numbers and words. */
export function readAmount(text: string): Amount {
  const written = withFractions(plain(text));
  const about = written.search(ABOUT) >= 0;
  const without = written.replace(ABOUT, ' ');
  const spelled = /\d/u.test(without)
    ? without
    : without.replace(/\p{L}+/gu, (word) => (Object.hasOwn(NUMERALS, word) ? String(NUMERALS[word]).replace('.', ',') : word));
  const found = [...spelled.matchAll(NUMBER)];
  const [first, second] = found;
  const between = first === undefined || second === undefined
    ? '' : spelled.slice(first.index + first[0].length, second.index).replace(/%|procent/gu, '').trim();
  const negative = first !== undefined && /(?:^|\s)-$/u.test(spelled.slice(0, first.index));
  const values = found.map(([digits]) => toNumber(digits));
  return {
    numbers: negative ? values.map((value, index) => (index === 0 ? -value : value)) : values,
    between: negative ? '' : between,
    words: spelled.replace(NUMBER, ' ').replace(negative ? /-/u : /$^/u, ' ').replace(/\s+/gu, ' ').trim(),
    about,
  };
}
