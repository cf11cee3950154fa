/** Mean width of a letter in the sans-serif fonts that a picture may be read with, as a share of its size. */
const LETTER = 0.54;

/**
 * Lines of at most `width` pixels; SVG breaks none by itself. A word that is longer than a line stands alone.
 * @param size of the text in pixels
 */
export function wrapText(words: string, width: number, size: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= most) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines of the largest of `sizes` in which all paragraphs take `most` lines at most, and none is wider than `width`; of the smallest where none does. */
export function fitText(paragraphs: readonly string[], width: number, sizes: readonly [number, ...number[]], most: number): { readonly size: number; readonly lines: readonly string[] } {
  const wrapped = sizes.map((size) => ({ size, lines: paragraphs.flatMap((one) => wrapText(one, width, size)) }));
  const fits = wrapped.find(({ size, lines }) => lines.length <= most && lines.every((line) => line.length * size * LETTER <= width));
  return fits ?? wrapped.at(-1) ?? { size: sizes[0], lines: [] };
}
