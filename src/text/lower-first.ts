/** First letter small, for a label inside a sentence; the rest is left, since it may hold abbreviations. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
