/** Population and land area, which similarity, shares, the population centre and what-if all stand on. */
import type { Dataset } from './dataset';

const POPULATION = 'folkmangd';
const LAND = 'landareal';

export interface BaseFigures {
  readonly population: number;
  /** Land without water, km², from the published table. */
  readonly landKm2: number;
}

function valuesOf(dataset: Dataset, id: string, year: number | null): Readonly<Record<string, unknown>> {
  const series = dataset.series.get(id);
  const period = year === null || series?.timeless
    ? series?.periods.at(-1)
    : series?.periods.find((one) => one.period === String(year));
  return period?.values ?? {};
}

/**
 * Population 31 December of a year and land area, by municipality code; municipalities without either are left out.
 * @param year null for the latest
 */
export function baseFigures(dataset: Dataset, year: number | null = null): ReadonlyMap<string, BaseFigures> {
  const people = valuesOf(dataset, POPULATION, year);
  const land = valuesOf(dataset, LAND, null);
  return new Map(dataset.county.municipalities.flatMap(({ code }) => {
    const [population, landKm2] = [people[code], land[code]];
    return typeof population === 'number' && typeof landKm2 === 'number' ? [[code, { population, landKm2 }] as const] : [];
  }));
}
