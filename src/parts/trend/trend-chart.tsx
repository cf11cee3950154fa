import { useMemo, useRef, useState } from 'react';
import type { TrendSeries } from '../../domain/trend-lines';
import { withUnit } from '../../text/format';
import { trendText } from '../../text/sv/trend';
import { fetched } from '../../ui/fetched';
import { LazyBoundary } from '../../ui/lazy-boundary';
import type { TrendRoom } from './trend-lines';
import { trendMarks } from './trend-marks';
import { TrendReadout } from './trend-readout';
import { trendAxis } from './trend-scale';
import { gapsOf, trendRows } from './trend-series';
import { TrendTable } from './trend-table';
import { TrendYears } from './trend-years';
import { type Box, useBox } from './use-box';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './trend-chart.css?url';

const TrendLines = fetched(() => import('./trend-lines'), <p className="trend-nothing">{trendText.loading}</p>);

export interface TrendChartProps {
  /** One to seven lines; the chosen one stands out. */
  readonly series: readonly TrendSeries[];
  /** Every calendar year from first to last, also those without figures. */
  readonly years: readonly number[];
  /** A value without its unit. */
  readonly format: (value: number) => string;
  /** What is shown, e.g. the indicator's label. */
  readonly label: string;
  /** Printed after a value; empty when there is none. */
  readonly unit: string;
  readonly caption: string;
  readonly invented: boolean;
  /** From whom and when a year's figures are; empty where it has none. */
  readonly sourceOf: (year: number) => string;
  readonly selectedYear: number;
  readonly onYear: (year: number) => void;
}

/** Mean width of a character in em; a little wide, so that no name is cut. */
const CHARACTER = 0.66;
/** Names never take more than this share of the width. */
const NAMES_AT_MOST = 0.4;

function roomFor(box: Box, ticks: readonly string[], names: readonly string[]): TrendRoom {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length)) * CHARACTER * box.em;
  return {
    left: Math.ceil(widest(ticks) + box.em * 0.9),
    right: Math.ceil(Math.min(widest(names) + box.em * 0.8, box.width * NAMES_AT_MOST)),
    top: Math.ceil(box.em * 0.9),
    bottom: Math.ceil(box.em * 2),
  };
}

/**
 * How values moved over the years: lines that break where a year has no figure. Words and figures stand at once, and in
 * the room that the drawing will have, so that nothing moves when it comes. Colours come from the page's custom
 * properties; nothing is animated.
 */
export function TrendChart(props: TrendChartProps) {
  const { series, years, format, label, unit, caption, invented, sourceOf, selectedYear, onYear } = props;
  const [shown, setShown] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const rows = useMemo(() => trendRows(series, years), [series, years]);
  const values = rows.flatMap((row) => Object.values(row.values)).filter((value) => value !== null);
  const axis = trendAxis(values, format);
  const room = box && roomFor(box, axis.ticks.map(format), series.map(({ name }) => name));
  const told = (value: number): string => withUnit(format(value), unit);
  const gaps = gapsOf(rows);
  const markOf = trendMarks(series);
  const shownRow = rows.find(({ year }) => year === (shown ?? selectedYear)) ?? rows.at(-1);

  return (
    <figure className="trend">
      <StyleSheet href={styleSheet} />
      <figcaption>{caption}</figcaption>
      <p className="trend-unit" aria-hidden="true">{unit}</p>
      <div className="trend-frame" ref={frame}>
        {box && room && box.width > room.left + room.right && values.length > 0 && (
          <>
            <LazyBoundary failed={trendText.failed}>
              <div className="trend-plot" aria-hidden="true">
                <TrendLines {...{ series, rows, axis, format, markOf, box, room }} />
              </div>
            </LazyBoundary>
            <TrendYears {...{ series, rows, told, label, invented, sourceOf, room, selectedYear, onYear }} onShow={setShown} />
          </>
        )}
        {values.length === 0 && <p className="trend-nothing">{trendText.nothing}</p>}
        {invented && <p className="trend-invented" data-left-out="" data-invented="">{trendText.invented}</p>}
      </div>
      {values.length > 0 && shownRow && <TrendReadout {...{ series, told, markOf, invented }} row={shownRow} source={sourceOf(shownRow.year)} />}
      {!axis.fromZero && <p className="trend-note">{trendText.notFromZero}</p>}
      {values.length > 0 && gaps.length > 0 && <p className="trend-note">{trendText.gaps(gaps)}</p>}
      <TrendTable {...{ series, rows, format, label, unit, invented }} />
    </figure>
  );
}
