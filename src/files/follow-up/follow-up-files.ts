/** The list "Att följa upp" as text, as a table and as the Scenes that show it. Pure. */
import { followText } from '../../text/sv/follow-up';
import { writeCsv } from '../give/write-csv';

/** A line as it is given out, in words. */
export interface GivenLine {
  readonly kind: string;
  readonly municipality: string | null;
  readonly said: string;
  /** As precisely as it is known, ISO; null where nothing is dated. */
  readonly date: string | null;
  readonly note: string | null;
  /** Address of the Scene that shows it; null for a line of one's own. */
  readonly link: string | null;
}

/** One line each, without line breaks of their own: what was written by hand must not look like another line. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** To paste into minutes. */
export function followUpText(title: string, lines: readonly GivenLine[]): string {
  const told = lines.map(({ kind, said, date, note, link }, index) => {
    const more = [date, note].filter((one) => one !== null);
    return [`${index + 1}. ${kind}: ${flat(said)}${more.length === 0 ? '' : ` (${more.join('; ')})`}`, ...(link === null ? [] : [`   ${link}`])].join('\r\n');
  });
  return `${[title, '', ...told].join('\r\n')}\r\n`;
}

/** For Excel in Swedish. */
export function followUpCsv(lines: readonly GivenLine[]): string {
  const rows = lines.map(({ kind, municipality, said, date, note, link }, index) => [index + 1, kind, municipality, flat(said), date, note, link]);
  return writeCsv([followText.columns, ...rows], 'excel');
}

/** One Scene each, in the list's order, to be opened one after the other. */
export function followUpScenes(title: string, lines: readonly GivenLine[]): string {
  const told = lines.map(({ said, link }, index) => `${index + 1}. ${flat(said)}\r\n   ${link ?? followText.ownLine}`);
  return `${[title, '', ...told].join('\r\n')}\r\n`;
}
