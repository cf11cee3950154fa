import type { Bivariate } from '../../domain/bivariate';
import { bivariateText } from '../../text/bivariate-words';
import { list, plural } from '../../text/format';

/** Which class most municipalities share, and how many lack a figure. What is invented begins with "Påhittat exempel:". */
export function bivariateSentence({ x, y, bins, missing, invented }: Bivariate): string {
  const most = Math.max(...bins.map(({ codes }) => codes.length));
  const shared = bins.filter(({ codes }) => codes.length === most).map((bin) => `”${bivariateText(x, y, bin)}”`);
  const start = invented ? 'Påhittat exempel: v' : 'V';
  const lacking = missing.length === 0 ? '' : `; för ${missing.length} ${plural(missing.length, 'kommun', 'kommuner')} saknas en uppgift`;
  if (most === 0) return `${invented ? 'Påhittat exempel: u' : 'U'}ppgift saknas för alla kommuner.`;
  const count = `${most} ${plural(most, 'kommun', 'kommuner')}`;
  return shared.length === 1
    ? `${start}anligast är klassen ${list(shared)}, med ${count}${lacking}.`
    : `${start}anligast är klasserna ${list(shared)}, med ${count} var${lacking}.`;
}
