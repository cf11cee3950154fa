/** The little of nspell that is used here; it comes without types of its own. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
  }
  export default function nspell(aff: string, dic: string): Speller;
}
