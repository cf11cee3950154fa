import type { ReportedCrime } from './bra';
import { refuseLeap } from './bounds';
import type { KoladaValue } from './kolada';
import type { County } from './place';
import type { Population } from './population';
import { OddAnswer } from './refusal';
import { CRIME_RATE } from './sources';

/** Brå's and Kolada's figures are of the same crimes; they are rounded and revised at different times. */
const RATE_SLACK = 0.005;
/** Brå's own rate may divide by another population than the mean of two year-ends. */
const BRA_RATE_SLACK = 0.05;

/**
 * Year → code → crimes per 100 000. Throws OddAnswer when a year has a value for some municipalities only,
 * since every municipality has reported crime.
 */
export function ratesByYear(county: County, values: readonly KoladaValue[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const name = `Kolada ${CRIME_RATE}`;
  const years = new Map<number, Map<string, number>>();
  for (const { code, year, value } of values) {
    if (value === null) continue;
    if (value <= 0) throw new OddAnswer(name, `${code} ${year}: ${value} är ingen kvot`);
    years.set(year, (years.get(year) ?? new Map<string, number>()).set(code, value));
  }
  for (const [year, rates] of years) {
    const missing = county.municipalities.filter(({ code }) => !rates.has(code));
    if (missing.length > 0) throw new OddAnswer(name, `${year} saknar värde för ${missing.map((place) => place.name).join(', ')}`);
  }
  return years;
}

/**
 * Throws OddAnswer when Brå's counts do not fit its own rates, Kolada's rates, or the years around.
 * @returns the crimes of all the county's municipalities together
 */
export function checkCrime(
  county: County, year: number, crimes: ReadonlyMap<string, ReportedCrime>, rates: ReadonlyMap<string, number>,
  populations: readonly Population[], known: ReadonlyMap<number, number>,
): number {
  const answer = `Brå ${year}`;
  const at = (when: number, code: string) => populations.find((one) => one.year === when)?.municipalities.get(code);
  for (const { code, name } of county.municipalities) {
    const crime = crimes.get(code);
    if (crime === undefined) throw new OddAnswer(answer, `${name} saknas`);
    const now = at(year, code);
    const before = at(year - 1, code);
    if (now === undefined || before === undefined) continue;
    const computed = (crime.count / ((now + before) / 2)) * 100_000;
    if (Math.abs(crime.rate - computed) > computed * BRA_RATE_SLACK) {
      throw new OddAnswer(answer, `${name}: ${crime.count} brott blir ${computed.toFixed(0)} per 100 000, filen säger ${crime.rate}`);
    }
    const rate = rates.get(code);
    if (rate !== undefined && Math.abs(rate - computed) > computed * RATE_SLACK) {
      throw new OddAnswer(
        `${answer} och Kolada ${CRIME_RATE}`, `${name}: ${crime.count} brott blir ${computed.toFixed(1)} per 100 000, Kolada säger ${rate}`,
      );
    }
  }
  const total = [...crimes.values()].reduce((sum, { count }) => sum + count, 0);
  refuseLeap(answer, county.fullName, year, total, known);
  return total;
}
