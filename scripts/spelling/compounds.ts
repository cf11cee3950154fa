/**
 * Compounds, which Swedish makes of nearly any words: taken apart here, since the library takes the dictionary's own rules
 * for "anything goes". Nearly any string is a chain of very short words, so a part is at least four letters long.
 */
const SHORTEST_PART = 4;
/** Beyond this a chain says more of the dictionary than of the word. */
const MOST_PARTS = 3;

/** What begins compounds though it is short, or no word by itself. */
const BEGINNINGS = new Set(['andrahands', 'fil', 'folkhälso', 'hel', 'invånar', 'medborgar', 'presentatörs', 'samordnar', 'skol', 'tre', 'års']);
/** What ends them though it is short. */
const ENDINGS = new Set(['fil', 'oro', 'tät', 'vyn']);

/** A compound of words, with or without "s" between them: brottsförebyggande. */
export function isCompound(word: string, correct: (part: string) => boolean, parts = MOST_PARTS): boolean {
  const isPart = (text: string): boolean => text.length >= SHORTEST_PART && correct(text);
  const begins = (text: string): boolean => BEGINNINGS.has(text) || isPart(text) || (text.endsWith('s') && isPart(text.slice(0, -1)));
  for (let at = 1; at < word.length; at += 1) {
    const rest = word.slice(at);
    if (!begins(word.slice(0, at))) continue;
    if (ENDINGS.has(rest) || isPart(rest) || (parts > 2 && isCompound(rest, correct, parts - 1))) return true;
  }
  return false;
}
