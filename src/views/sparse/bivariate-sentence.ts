import type { Bivariate } from '../../domain/bivariate';
import { bivariateText } from '../../text/bivariate-words';
import { capitalise, list } from '../../text/format';
import { bivariateWords } from '../../text/sv/bivariate';

/** Which class most municipalities share, and how many lack a figure. What is invented begins with "Påhittat exempel:". */
export function bivariateSentence({ x, y, bins, missing, invented }: Bivariate): string {
  const most = Math.max(...bins.map(({ codes }) => codes.length));
  const shared = bins.filter(({ codes }) => codes.length === most).map((bin) => bivariateWords.quoted(bivariateText(x, y, bin)));
  const lacking = missing.length === 0 ? '' : bivariateWords.lacking(missing.length);
  const sentence = most === 0 ? `${bivariateWords.nothing}.` : `${bivariateWords.most(list(shared), shared.length, most)}${lacking}.`;
  return invented ? bivariateWords.invented(sentence) : capitalise(sentence);
}
