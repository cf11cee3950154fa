/** The little of two libraries that is used here; the first comes without types of its own, those of the second say no more. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean;
  }
  export default function nspell(aff: string, dic: string): Speller;
}

declare module 'dictionary-sv' {
  const dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array };
  export default dictionary;
}
