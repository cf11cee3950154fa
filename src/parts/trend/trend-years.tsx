import { type KeyboardEvent, useRef, useState } from 'react';
import { trendText } from '../../text/sv/trend';
import type { TrendRoom } from './trend-lines';
import type { TrendSeries } from '../../domain/trend-lines';
import type { TrendRow } from './trend-series';

interface TrendYearsProps {
  readonly series: readonly TrendSeries[];
  readonly rows: readonly TrendRow[];
  /** A value as it is read out, unit included. */
  readonly told: (value: number) => string;
  readonly label: string;
  readonly invented: boolean;
  readonly sourceOf: (year: number) => string;
  readonly room: TrendRoom;
  readonly selectedYear: number;
  readonly onYear: (year: number) => void;
  /** The year under the pointer or the focus, null when there is none. */
  readonly onShow: (year: number | null) => void;
}

function target(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight': return Math.min(index + 1, count - 1);
    case 'ArrowLeft': return Math.max(index - 1, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

/**
 * A button a year over the drawing: one tab stop, arrow keys between the years, each saying every line's
 * figure. Pointing or focusing shows the same figures under the drawing; pressing chooses the year.
 * A year without figures can be reached and heard, but not chosen.
 */
export function TrendYears(props: TrendYearsProps) {
  const { series, rows, told, label, invented, sourceOf, room, selectedYear, onYear, onShow } = props;
  const [stop, setStop] = useState<number | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const wanted = rows.findIndex(({ year }) => year === (stop ?? selectedYear));
  const tabStop = wanted === -1 ? rows.length - 1 : wanted;

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = target(event.key, index, rows.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.current[next]?.focus();
  };
  const figure = (row: TrendRow, { code, name }: TrendSeries): string => {
    const value = row.values[code] ?? null;
    return trendText.figure(name, value === null ? null : told(value));
  };

  return (
    <div
      className="trend-years" role="toolbar" aria-label={trendText.chart(label, rows[0]?.year ?? selectedYear, rows.at(-1)?.year ?? selectedYear)}
      style={{ left: room.left, right: room.right, top: room.top, bottom: room.bottom }}
      onPointerLeave={() => onShow(null)}
    >
      {rows.map((row, index) => {
        const empty = Object.values(row.values).every((value) => value === null);
        return (
          <button
            key={row.year} type="button" className="trend-year" tabIndex={index === tabStop ? 0 : -1}
            aria-pressed={row.year === selectedYear} aria-disabled={empty}
            aria-label={trendText.year(row.year, empty ? [trendText.missing] : series.map((line) => figure(row, line)), invented, sourceOf(row.year))}
            ref={(button) => { buttons.current[index] = button; }}
            onClick={() => { if (!empty) onYear(row.year); }}
            onPointerEnter={() => onShow(row.year)}
            onFocus={() => { onShow(row.year); setStop(row.year); }}
            onBlur={() => onShow(null)}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
        );
      })}
    </div>
  );
}
