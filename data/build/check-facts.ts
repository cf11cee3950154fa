import { firstDay, lastDay } from '../../src/domain/promise-state';
import type { Facts } from './fact-files';
import { FIRST_NOISY_YEAR, NOISE_PER_MUNICIPALITY } from './noise';
import type { Problem } from './problem';

/** A published rate has one decimal, and both divide by the same mean of two year-ends. */
const RATE_TOLERANCE = 0.1;

function crimeRates({ crime, population }: Facts): readonly Problem[] {
  const people = (code: string, year: number) =>
    population.rows.find((row) => row.code === code && row.year === year)?.population;
  return crime.rows.flatMap((row) => {
    const now = people(row.code, row.year);
    const before = people(row.code, row.year - 1);
    if (row.count === null || row.rate_per_100k === null || now === undefined || before === undefined) return [];
    const mean = (now + before) / 2;
    const computed = (row.count / mean) * 100_000;
    // The publisher may have divided by figures with other noise in them; a count derived here has none to forgive.
    const noisy = row.year >= FIRST_NOISY_YEAR && row.quality !== 'derived';
    const tolerance = RATE_TOLERANCE + (noisy ? (computed * NOISE_PER_MUNICIPALITY) / mean : 0);
    return Math.abs(computed - row.rate_per_100k) <= tolerance ? [] : [{
      file: crime.file, row: row.line, column: 'rate_per_100k', said: String(row.rate_per_100k),
      expected: `antalet genom medelfolkmängden, ${computed.toFixed(1)}`,
    }];
  });
}

interface Dated {
  readonly line: number;
  readonly start: string | null;
  readonly end: string | null;
}

/** An end is refused only when no reading of the two dates lets it come after the start. */
function periods({ file, rows }: { readonly file: string; readonly rows: readonly Dated[] }): readonly Problem[] {
  return rows
    .filter(({ start, end }) => start !== null && end !== null && lastDay(end) < firstDay(start))
    .map(({ line, start, end }) => ({ file, row: line, column: 'end', said: end, expected: `ett slut tidigast när det börjar, ${start ?? ''}` }));
}

function yearEnds({ population }: Facts): readonly Problem[] {
  return population.rows.filter((row) => row.reference_date !== `${row.year}-12-31`).map((row) => ({
    file: population.file, row: row.line, column: 'reference_date', said: row.reference_date, expected: `${row.year}-12-31`,
  }));
}

function themes({ themes: list, initiatives }: Facts): readonly Problem[] {
  const known = new Set(list.rows.map(({ id }) => id));
  return initiatives.rows.flatMap((row) => [
    ...(known.has(row.theme) ? [] : [{ column: 'theme', said: row.theme }]),
    ...row.secondary_themes.filter((id) => !known.has(id)).map((id) => ({ column: 'secondary_themes', said: id })),
  ].map(({ column, said }) => ({ file: initiatives.file, row: row.line, column, said, expected: `ett tema ur ${list.file}` })));
}

function kpis({ kpis: definitions, kpiValues }: Facts): readonly Problem[] {
  const known = new Set(definitions.rows.map(({ kpi }) => kpi));
  return kpiValues.rows.filter(({ kpi }) => !known.has(kpi)).map((row) => ({
    file: kpiValues.file, row: row.line, column: 'kpi', said: row.kpi, expected: `ett nyckeltal ur ${definitions.file}`,
  }));
}

/** Rows that contradict one another: rates, periods, themes, key figures. */
export function checkFacts(facts: Facts): readonly Problem[] {
  return [
    ...crimeRates(facts), ...periods(facts.promises), ...periods(facts.agreements), ...yearEnds(facts), ...themes(facts), ...kpis(facts),
  ];
}
