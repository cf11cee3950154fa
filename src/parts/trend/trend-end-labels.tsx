import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { spreadLabels } from './label-places';
import type { TrendSeries } from '../../domain/trend-lines';
import type { TrendRow } from './trend-series';

interface TrendEndLabelsProps {
  /** Only lines with at least one figure. */
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  /** Pixels between two names. */
  readonly lineHeight: number;
}

/** The name of each line at its end, moved apart where lines end close together. */
export function TrendEndLabels({ series, rows, lineHeight }: TrendEndLabelsProps) {
  const area = usePlotArea();
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  if (!area || !scaleX || !scaleY) return null;
  const ends = series.flatMap(({ code, name, chosen }) => {
    const last = rows.findLast(({ values }) => typeof values[code] === 'number');
    const x = last && scaleX(last.year, { position: 'middle' });
    const y = last && scaleY(last.values[code]);
    return x === undefined || y === undefined ? [] : [{ code, name, chosen, x, y }];
  });
  const placed = spreadLabels(ends.map(({ y }) => y), lineHeight, area.y, area.y + area.height);
  const left = area.x + area.width + lineHeight / 2;
  return (
    <g className="trend-names">
      {ends.map(({ code, name, chosen, x, y }, index) => {
        const labelY = placed[index] ?? y;
        return (
          <g key={code} className={chosen ? 'trend-chosen' : undefined}>
            <path className="trend-leader" d={`M${x + 7} ${y}L${left - 3} ${labelY}`} fill="none" stroke="currentColor" />
            <text x={left} y={labelY} dominantBaseline="central" fill="currentColor">{name}</text>
          </g>
        );
      })}
    </g>
  );
}
