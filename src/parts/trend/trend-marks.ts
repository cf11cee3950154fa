import type { TrendSeries } from '../../domain/trend-lines';

/** How a line is told apart without colour: its dashes and the shape on its points. */
export interface TrendMark {
  /** SVG stroke-dasharray. */
  readonly dash: string;
  /** SVG path around 0,0, about 8 px across. */
  readonly path: string;
}

const CHOSEN: TrendMark = { dash: 'none', path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z' };

const OTHERS: readonly [TrendMark, ...TrendMark[]] = [
  { dash: '6 3', path: 'M-3.5-3.5h7v7h-7Z' },
  { dash: '2 3', path: 'M0-4.5 4.3 3.2h-8.6Z' },
  { dash: '9 3 2 3', path: 'M0-5 5 0 0 5-5 0Z' },
  { dash: '12 4', path: 'M0 4.5-4.3-3.2h8.6Z' },
  { dash: '5 2 1 2 1 2', path: 'M-1.4-4.4h2.8v3h3v2.8h-3v3h-2.8v-3h-3v-2.8h3Z' },
  { dash: '1 2', path: 'M0-5 1.5-1.6 5-1.5 2.3.8 3.2 4.4 0 2.4-3.2 4.4-2.3.8-5-1.5-1.5-1.6Z' },
];

/** The chosen line is unbroken with round points; the others take their marks in order. */
export function trendMarks(series: readonly TrendSeries[]): (line: TrendSeries) => TrendMark {
  const others = series.filter(({ chosen }) => !chosen).map(({ code }) => code);
  return ({ code, chosen }) => (chosen ? CHOSEN : (OTHERS[others.indexOf(code) % OTHERS.length] ?? OTHERS[0]));
}
