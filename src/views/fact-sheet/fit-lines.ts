/** Characters of small print that fit on a line of half the page's width, reckoned low. */
const CHARACTERS_PER_LINE = 58;
/** Longer texts are cut; the texts of the facts stay well below it. */
const LONGEST_TEXT = 230;

export interface Cut<T> {
  readonly shown: readonly T[];
  /** How many more there are. */
  readonly more: number;
}

/** Printed lines of some paragraphs, one under another. */
export function linesOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((lines, text) => lines + Math.ceil(text.length / CHARACTERS_PER_LINE), 0);
}

/** As many of the first items as fit into so many lines, at least one: a sheet stays one page, and counts the rest. */
export function fitLines<T>(items: readonly T[], lines: (item: T) => number, room: number): Cut<T> {
  let used = 0;
  const beyond = items.findIndex((item, index) => {
    used += lines(item);
    return index > 0 && used > room;
  });
  const shown = beyond === -1 ? items : items.slice(0, beyond);
  return { shown, more: items.length - shown.length };
}

/** A text that is too long for the page, cut between words. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = text.lastIndexOf(' ', LONGEST_TEXT);
  return `${text.slice(0, end > 0 ? end : LONGEST_TEXT)} …`;
}
