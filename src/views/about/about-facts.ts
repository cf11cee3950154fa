import type { Dataset, Series } from '../../domain/dataset';
import { gapYears } from '../../domain/gap-years';
import type { Round } from '../../domain/round';

/** The visits were made in this year; the story is told on the figures known then. */
const VISITS = 2017;
const SMALL = 10_000;

export interface PopulationFacts {
  readonly first: number;
  readonly last: number;
  /** Calendar years between first and last that are not here. */
  readonly gaps: readonly number[];
  /** Years where the municipalities do not sum to the published county figure. */
  readonly noise: readonly { readonly year: number; readonly sum: number; readonly county: number }[];
}

export interface AutumnFacts {
  /** Last year-end before the visits that is known. */
  readonly year: number;
  /** The two with most inhabitants, largest first. */
  readonly largest: readonly string[];
  /** How many had fewer than 10 000 inhabitants. */
  readonly small: number;
}

/** What the story of the round's reference line, the letter and the police areas needs of the profiles. */
export interface ProfileFacts {
  readonly areas: readonly string[];
  readonly areasStated: number;
  readonly areasDerived: number;
  readonly senders: number;
  readonly notSenders: number;
}

export interface AboutFacts {
  readonly count: number;
  readonly population: PopulationFacts | null;
  readonly autumn: AutumnFacts | null;
  readonly inventedRounds: readonly Round[];
  readonly profiles: ProfileFacts | null;
}

function numbers(values: Series['periods'][number]['values']): readonly (readonly [string, number])[] {
  return Object.entries(values).flatMap(([code, value]) => (typeof value === 'number' ? [[code, value] as const] : []));
}

function populationFacts(series: Series | undefined, count: number): PopulationFacts | null {
  const years = series?.periods.map(({ period }) => Number(period)).toSorted((a, b) => a - b) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (!series || first === undefined || last === undefined) return null;
  const noise = series.periods.flatMap(({ period, county, values }) => {
    const known = numbers(values);
    const sum = known.reduce((total, [, value]) => total + value, 0);
    return county === null || known.length < count || sum === county ? [] : [{ year: Number(period), sum, county }];
  });
  return { first, last, gaps: gapYears(years), noise };
}

function autumnFacts(series: Series | undefined, dataset: Dataset): AutumnFacts | null {
  const period = series?.periods.findLast((candidate) => Number(candidate.period) < VISITS);
  if (!period) return null;
  const ordered = numbers(period.values).toSorted(([, a], [, b]) => b - a);
  const nameOf = (wanted: string): string =>
    dataset.county.municipalities.find(({ code }) => code === wanted)?.name ?? wanted;
  return {
    year: Number(period.period),
    largest: ordered.slice(0, 2).map(([code]) => nameOf(code)),
    small: ordered.filter(([, value]) => value < SMALL).length,
  };
}

/** What the page says of this county and these snapshots, counted rather than written down. */
export function aboutFacts(dataset: Dataset): AboutFacts {
  const count = dataset.county.municipalities.length;
  const population = dataset.series.get('folkmangd');
  const profiles = dataset.profiles && [...dataset.profiles.values()];
  const areas = profiles?.flatMap(({ policeArea }) => policeArea ?? []) ?? [];
  const letters = profiles?.flatMap(({ letter }) => letter ?? []) ?? [];
  return {
    count,
    population: populationFacts(population, count),
    autumn: autumnFacts(population, dataset),
    inventedRounds: dataset.rounds.filter(({ invented }) => invented),
    profiles: profiles && {
      areas: [...new Set(areas.map(({ name }) => name))],
      areasStated: areas.filter(({ stated }) => stated).length,
      areasDerived: areas.filter(({ stated }) => !stated).length,
      senders: letters.filter(({ sender }) => sender).length,
      notSenders: letters.filter(({ sender }) => !sender).length,
    },
  };
}
