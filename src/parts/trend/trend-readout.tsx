import { trendText } from '../../text/sv/trend';
import type { TrendMark } from './trend-marks';
import type { TrendSeries } from '../../domain/trend-lines';
import type { TrendRow } from './trend-series';

interface TrendReadoutProps {
  readonly series: readonly TrendSeries[];
  readonly row: TrendRow;
  readonly told: (value: number) => string;
  readonly markOf: (line: TrendSeries) => TrendMark;
  readonly invented: boolean;
  /** From whom and when the year's figures are. */
  readonly source: string;
}

/**
 * Each line's mark, name and figure for one year. It always stands there, for the chosen year when no other
 * is pointed at, so that nothing moves and nothing is covered.
 */
export function TrendReadout({ series, row, told, markOf, invented, source }: TrendReadoutProps) {
  return (
    <div className="trend-readout">
      <p>
        {invented && <span data-invented="">{trendText.invented}: </span>}
        <strong>{row.year}</strong> <small>{source}</small>
      </p>
      <ul>
        {series.map((line) => {
          const { dash, path } = markOf(line);
          const value = row.values[line.code] ?? null;
          return (
            <li key={line.code} className={line.chosen ? 'trend-chosen' : undefined}>
              <svg width="28" height="12" viewBox="-14 -6 28 12" aria-hidden="true">
                <path d="M-14 0H14" stroke="currentColor" strokeWidth={line.chosen ? 3 : 1.5} strokeDasharray={dash} />
                <path d={path} fill="currentColor" />
              </svg>
              {trendText.figure(line.name, value === null ? null : told(value))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
