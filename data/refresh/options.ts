import { BadInput } from './refusal';
import { BRA_FILES } from './sources';

export const USAGE = `npm run data:refresh -- [--dry-run] [--bra ÅR=ADRESS]… [--data MAPP]
  --dry-run         hämta och berätta, men skriv inget
  --bra ÅR=ADRESS   adress till Brås fil för ett år som programmet inte känner till
  --data MAPP       mappen med county.json, edition.json och facts/`;

/** The known addresses with those of `--bra 2026=https://bra.se/…` added; throws BadInput on anything else. */
export function braFilesFrom(given: readonly string[]): ReadonlyMap<number, string> {
  const files = new Map(BRA_FILES);
  for (const one of given) {
    const match = /^(\d{4})=(https:\/\/(?:www\.)?bra\.se\/[^\s"<>]+)$/.exec(one);
    const [, year, url] = match ?? [];
    if (year === undefined || url === undefined) throw new BadInput('--bra', `”${one}”, väntade ÅR=https://bra.se/…`);
    files.set(Number(year), url);
  }
  return files;
}
