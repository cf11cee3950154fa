import type { TrendSeries } from '../../domain/trend-lines';

export interface TrendRow {
  readonly year: number;
  /** By code; null is a gap. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** One row a calendar year, so that a year nobody has counted takes its place on the axis as a gap. */
export function trendRows(series: readonly TrendSeries[], years: readonly number[]): readonly TrendRow[] {
  return years.map((year) => ({
    year,
    values: Object.fromEntries(
      series.map(({ code, points }) => [code, points.find((point) => point.year === year)?.value ?? null]),
    ),
  }));
}

/** Years without a figure in any line, as "2017–2018" where they follow one another. */
export function gapsOf(rows: readonly TrendRow[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const { year, values } of rows) {
    if (Object.values(values).some((value) => value !== null)) continue;
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.flatMap(({ first, last }) =>
    last - first === 1 ? [String(first), String(last)] : [first === last ? String(first) : `${first}–${last}`]);
}
