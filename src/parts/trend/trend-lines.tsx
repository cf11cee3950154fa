import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Box } from './use-box';
import type { TrendMark } from './trend-marks';
import { TrendEndLabels } from './trend-end-labels';
import type { TrendAxis } from './trend-scale';
import { yearTicks } from './label-places';
import type { TrendSeries } from '../../domain/trend-lines';
import type { TrendRow } from './trend-series';

/** Room around the plot in pixels; the buttons of the years lie over exactly the same rectangle. */
export interface TrendRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
}

interface TrendLinesProps {
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  readonly axis: TrendAxis;
  readonly format: (value: number) => string;
  readonly markOf: (line: TrendSeries) => TrendMark;
  readonly box: Box;
  readonly room: TrendRoom;
}

/** A four-digit year and air beside it, in em. */
const YEAR_EM = 3.2;

function classOf({ chosen }: TrendSeries): string {
  return chosen ? 'trend-line trend-chosen' : 'trend-line';
}

/** A point as the library draws it: the mark's shape, or an empty group where a year has no figure. */
function dotOf(className: string, { path }: TrendMark) {
  return ({ cx, cy, index }: DotProps) =>
    cx === undefined || cy === undefined
      ? <g key={index} />
      : <path key={index} className={className} d={path} transform={`translate(${cx} ${cy})`} stroke="none" fill="currentColor" />;
}

/** The drawing itself, fetched with the library that draws it; it holds nothing that a screen reader needs, and takes no pointer. */
export default function TrendLines({ series, rows, axis, format, markOf, box, room }: TrendLinesProps) {
  const plot = box.width - room.left - room.right;
  const years = yearTicks(rows.map(({ year }) => year), plot / (YEAR_EM * box.em));
  const drawn = series.filter(({ code }) => rows.some(({ values }) => typeof values[code] === 'number'));
  // The chosen line last, so that it lies above the others.
  const inOrder = drawn.toSorted((a, b) => Number(a.chosen) - Number(b.chosen));
  return (
    <LineChart
      className="trend-drawing" data={[...rows]} width={box.width} height={box.height} accessibilityLayer={false}
      margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}
    >
      <CartesianGrid className="trend-grid" vertical={false} stroke="currentColor" />
      <XAxis
        dataKey="year" scale="band" ticks={[...years]} interval={0} height={room.bottom} tickSize={4}
        stroke="currentColor" tick={{ fill: 'currentColor' }}
      />
      <YAxis
        width={room.left} domain={[axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1]} ticks={[...axis.ticks]} interval={0}
        tickFormatter={format} axisLine={false} tickLine={false} tick={{ fill: 'currentColor' }}
      />
      {inOrder.map((line) => (
        <Line
          key={line.code} className={classOf(line)} type="linear"
          dataKey={(row: TrendRow) => row.values[line.code] ?? null} name={line.name} connectNulls={false}
          isAnimationActive={false} activeDot={false} stroke="currentColor" strokeWidth={line.chosen ? 3 : 1.5}
          strokeDasharray={markOf(line).dash}
          dot={dotOf(classOf(line), markOf(line))}
        />
      ))}
      <TrendEndLabels series={inOrder} rows={rows} lineHeight={box.em * 1.1} />
    </LineChart>
  );
}
