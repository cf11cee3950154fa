const TITLE_LIMIT = 120;

/** What an initiative is called, cut where it is too long to be a title. Without a title its text is what it is called by. */
export function titleFrom(words: string): string {
  return words.length > TITLE_LIMIT ? `${words.slice(0, TITLE_LIMIT - 1).trimEnd()}…` : words;
}
