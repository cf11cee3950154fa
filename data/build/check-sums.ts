import type { Facts } from './fact-files';
import { FIRST_NOISY_YEAR, NOISE_PER_MUNICIPALITY } from './noise';
import type { Problem } from './problem';

/** Areas are published to hundredths, county area to whole km². */
const AREA_ROUNDING = 0.015;
const COUNTY_AREA_ROUNDING = 0.6;

export interface SumResult {
  readonly problems: readonly Problem[];
  /** What was tolerated, in plain Swedish. */
  readonly remarks: readonly string[];
}

const SWEDISH = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

function populationSums({ population, countyTotals }: Facts): SumResult {
  const problems: Problem[] = [];
  const remarks: string[] = [];
  for (const total of countyTotals.rows.filter((row) => row.measure === 'folkmangd')) {
    const rows = population.rows.filter((row) => row.year === total.year);
    if (rows.length === 0) continue;
    const sum = rows.reduce((added, row) => added + row.population, 0);
    const off = Math.abs(sum - total.value);
    const tolerated = total.year < FIRST_NOISY_YEAR ? 0 : NOISE_PER_MUNICIPALITY * rows.length;
    if (off > tolerated) {
      problems.push({
        file: countyTotals.file, row: total.line, column: 'value', said: String(total.value),
        expected: `kommunernas summa ${sum}, högst ${tolerated} ifrån (år ${total.year})`,
      });
    } else if (off > 0) {
      remarks.push(`Folkmängd ${total.year}: kommunerna summerar till ${SWEDISH.format(sum)}, länets tal är ${SWEDISH.format(total.value)}. ` +
        `Skillnaden ${SWEDISH.format(off)} är SCB:s slumpmässiga störning (högst ${tolerated} godtas).`);
    }
  }
  return { problems, remarks };
}

function areaSums({ area, countyTotals }: Facts): readonly Problem[] {
  const parts = area.rows
    .filter((row) => Math.abs(row.land_km2 + row.inland_water_km2 - row.total_km2) > AREA_ROUNDING)
    .map((row) => ({
      file: area.file, row: row.line, column: 'total_km2', said: String(row.total_km2),
      expected: `land och vatten tillsammans, ${(row.land_km2 + row.inland_water_km2).toFixed(2)}`,
    }));
  const land = area.rows.reduce((sum, row) => sum + row.land_km2, 0);
  const county = countyTotals.rows
    .filter((row) => row.measure === 'landareal' && Math.abs(row.value - land) > COUNTY_AREA_ROUNDING)
    .map((row) => ({
      file: countyTotals.file, row: row.line, column: 'value', said: String(row.value), expected: `kommunernas summa ${land.toFixed(2)}`,
    }));
  return [...parts, ...county];
}

/** The half-year figures' own change must agree with the year-end they count from. */
function halfYearChanges({ halfYear, population }: Facts): readonly Problem[] {
  return halfYear.rows.flatMap((row) => {
    const before = population.rows.find((candidate) => candidate.code === row.code && candidate.year === 2016);
    return before === undefined || row.population - before.population === row.change_since_2016_12_31 ? [] : [{
      file: halfYear.file, row: row.line, column: 'change_since_2016_12_31', said: String(row.change_since_2016_12_31),
      expected: `skillnaden mot 31 december 2016, ${row.population - before.population}`,
    }];
  });
}

/** Parts against published totals. Noise within its bound is let through and told. */
export function checkSums(facts: Facts): SumResult {
  const { problems, remarks } = populationSums(facts);
  return { problems: [...problems, ...areaSums(facts), ...halfYearChanges(facts)], remarks };
}
