import type { KoladaValue } from './kolada';
import { OddAnswer } from './refusal';

/** A published share is hardly ever revised, and never by this many percentage points. */
const LARGEST_REVISION = 15;

/**
 * Throws OddAnswer when a value is no share in percent, or when a value that is known already is gone or far off.
 * @param known "kpi year code" → percent
 */
export function checkShares(kpi: string, values: readonly KoladaValue[], known: ReadonlyMap<string, number>): void {
  const answer = `Kolada ${kpi}`;
  const fetched = new Map(values.map(({ code, year, value }) => [`${kpi} ${year} ${code}`, value]));
  for (const [key, value] of fetched) {
    if (value !== null && (value < 0 || value > 100)) throw new OddAnswer(answer, `${key}: ${value} är ingen andel i procent`);
  }
  for (const [key, before] of known) {
    if (!key.startsWith(`${kpi} `)) continue;
    const value = fetched.get(key) ?? null;
    if (value === null) throw new OddAnswer(answer, `${key}: värdet är borta, förut ${before}`);
    if (Math.abs(value - before) > LARGEST_REVISION) throw new OddAnswer(answer, `${key}: ${value}, förut ${before}`);
  }
}
