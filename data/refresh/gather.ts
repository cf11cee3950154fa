import { fetchReportedCrime } from './bra';
import { checkCrime, ratesByYear } from './check-crime';
import { checkShares } from './check-shares';
import type { FactRow, FactTable } from './fact-table';
import { knownCrime, knownPopulation, knownShares } from './known';
import { fetchKpi, fetchMunicipalities } from './kolada';
import type { County } from './place';
import { fetchPopulation } from './population';
import { countyRows, crimeRows, populationRows, surveyRows } from './rows';
import { CRIME_RATE, SURVEY_KPIS } from './sources';
import type { TableId } from './tables';
import type { Outside, Web } from './web';

export interface Gathered {
  readonly rows: Readonly<Record<TableId, readonly FactRow[]>>;
  /** What a person should know beside the changes, in Swedish. */
  readonly notices: readonly string[];
}

/**
 * Fetches and checks everything; nothing is written here.
 * Throws NoAnswer or OddAnswer at the first answer that is missing or cannot be believed.
 */
export async function gather(
  outside: Outside, web: Web, county: County, tables: Readonly<Record<TableId, FactTable>>,
  thisYear: number, braFiles: ReadonlyMap<number, string>,
): Promise<Gathered> {
  const notices: string[] = [];
  outside.say('1/3 Folkmängd från SCB');
  const known = knownPopulation(county, tables.population, tables.county);
  const populations = await fetchPopulation(outside, web, county, thisYear, known);

  outside.say('2/3 Nyckeltal från Kolada');
  const everywhere = await fetchMunicipalities(web, county);
  const shares = knownShares(tables.kolada);
  const survey: FactRow[] = [];
  for (const kpi of SURVEY_KPIS) {
    const values = await fetchKpi(web, county, kpi.id, range(kpi.firstYear, thisYear));
    checkShares(kpi.id, values, shares);
    survey.push(...surveyRows(county, kpi, values));
    const without = county.municipalities.filter(({ code }) => !values.some((one) => one.code === code && one.value !== null));
    if (without.length > 0) notices.push(`${kpi.id}: inget år har värde för ${without.map(({ name }) => name).join(', ')}.`);
  }
  const rates = ratesByYear(county, await fetchKpi(web, county, CRIME_RATE, range(Math.min(...braFiles.keys()), thisYear)));

  outside.say('3/3 Anmälda brott från Brå');
  const totals = new Map(knownCrime(county, tables.crime));
  const crime: FactRow[] = [];
  for (const [year, url] of [...braFiles].sort(([a], [b]) => a - b)) {
    const crimes = await fetchReportedCrime(web, county, everywhere, year, url);
    const ratesThen = rates.get(year) ?? new Map<string, number>();
    totals.set(year, checkCrime(county, year, crimes, ratesThen, populations, totals));
    crime.push(...crimeRows(county, year, url, crimes, ratesThen));
  }
  const latest = Math.max(...rates.keys());
  if (!braFiles.has(latest)) {
    notices.push(`Kolada har anmälda brott för ${latest}, men adressen till Brås fil för det året är inte känd. Ange den med --bra ${latest}=ADRESS.`);
  }
  return {
    rows: { population: populationRows(county, populations), county: countyRows(populations), crime, kolada: survey },
    notices,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
