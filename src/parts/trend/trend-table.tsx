import { trendText } from '../../text/sv/trend';
import type { TrendSeries } from '../../domain/trend-lines';
import type { TrendRow } from './trend-series';

interface TrendTableProps {
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  readonly format: (value: number) => string;
  readonly label: string;
  readonly unit: string;
  readonly invented: boolean;
}

/** The same figures as the drawing, a row a year. */
export function TrendTable({ series, rows, format, label, unit, invented }: TrendTableProps) {
  return (
    <details className="trend-table">
      <summary>{trendText.table}</summary>
      <div className="trend-scroll">
        <table>
          <caption>
            {invented && <strong data-invented="">{trendText.invented}: </strong>}
            {trendText.tableCaption(label, unit)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{trendText.yearHeading}</th>
              {series.map(({ code, name }) => <th key={code} scope="col">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, values }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {series.map(({ code }) => {
                  const value = values[code] ?? null;
                  return <td key={code}>{value === null ? trendText.missing : format(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
