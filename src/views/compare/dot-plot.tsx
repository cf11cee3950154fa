import { useMemo, useRef, type PointerEvent } from 'react';
import { numberOf } from '../../domain/reading';
import { useBox, type Box } from '../../parts/trend/use-box';
import { hover } from '../../state/scene-store';
import { formatValue } from '../../text/format';
import { compareText } from '../../text/sv/compare';
import { axisOf, tickDecimals } from './axis';
import type { ComparisonRow, Marked } from './comparison';
import { placeFlags } from './name-flags';

/** Mean width of a character in em; a little wide, so that no name is cut. */
const CHARACTER = 0.57;
/** Heights in em, from the top of the drawing. */
const LINE_LABEL = 0.8;
const DOTS = 2.1;
const TICKS = 3.5;
const NAMES = 4.9;
const LANE = 1.3;
/** Size of text that the marks are drawn for, px. */
const MARK_EM = 13;

interface DotPlotProps {
  readonly row: ComparisonRow;
  readonly marked: readonly Marked[];
  readonly active: string | null;
  readonly showReference: boolean;
}

function layout({ row, marked, showReference }: Omit<DotPlotProps, 'active'>, box: Box) {
  const { indicator, readings, county } = row;
  const reference = showReference ? indicator.referenceLine : null;
  const points = [...readings.values()].flatMap((reading) => {
    const value = numberOf(reading);
    return value === null ? [] : [{ code: reading.code, value }];
  });
  // A sum lies far outside what one municipality can have: it is told, and has no place on the axis.
  const placed = county?.kind === 'sum' ? null : county;
  const axis = axisOf([...points.map(({ value }) => value), ...(placed ? [placed.value] : []), ...(reference ? [reference.value] : [])]);
  const written = axis.ticks.map((tick) => ({ tick, text: formatValue(tick, { ...indicator, decimals: tickDecimals(axis.ticks) }) }));
  // Half of the widest figure stands outside its tick.
  const margin = Math.max(1, ...written.map(({ text }) => text.length * CHARACTER * 0.55)) * box.em;
  const xOf = (value: number): number => margin + axis.place(value) * (box.width - 2 * margin);
  const named = marked.flatMap((one) => {
    const value = points.find(({ code }) => code === one.code)?.value;
    return value === undefined ? [] : [{ ...one, x: xOf(value), width: one.name.length * CHARACTER * box.em + 4 }];
  });
  const lines = [
    ...(county ? [{ id: 'county', x: placed ? xOf(placed.value) : null, text: compareText.countyLine(formatValue(county.value, indicator), county.kind) }] : []),
    ...(reference ? [{ id: 'reference', x: xOf(reference.value), text: `${reference.label} ${formatValue(reference.value, { ...indicator, decimals: 0 })}` }] : []),
  ].map((line) => ({ ...line, width: line.text.length * CHARACTER * box.em }));
  // One label on a line over the axis, two on two.
  const middle = (line: { readonly x: number | null; readonly width: number }): number =>
    line.x === null ? box.width - line.width / 2 : Math.max(line.width / 2, Math.min(box.width - line.width / 2, line.x));
  return {
    points: points.map(({ code, value }) => ({ code, x: xOf(value) })),
    named, lanes: placeFlags(named, box.width, box.em * 0.6),
    lines: lines.map((line, lane) => ({ ...line, lane, middle: middle(line) })), ticks: written.map(({ tick, text }) => ({ tick, text, x: xOf(tick) })),
    top: Math.max(0, lines.length - 1) * LANE,
  };
}

/** One indicator as dots along an axis: all quietly, the chosen and the compared by mark and name, the county as a line. */
export function DotPlot({ row, marked, active, showReference }: DotPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const plan = useMemo(() => box && box.width > 0 ? layout({ row, marked, showReference }, box) : null, [row, marked, showReference, box]);
  const em = box?.em ?? 0;
  const y = (height: number): number => ((plan?.top ?? 0) + height) * em;
  const laneCount = plan ? Math.max(0, ...plan.lanes.map(({ lane }) => lane + 1)) : 1;
  const height = (plan?.top ?? 0) + NAMES + laneCount * LANE;

  function point(event: PointerEvent<HTMLDivElement>): void {
    const left = event.currentTarget.getBoundingClientRect().left;
    const [nearest] = (plan?.points ?? []).toSorted((a, b) => Math.abs(a.x - event.clientX + left) - Math.abs(b.x - event.clientX + left));
    if (nearest) hover(nearest.code);
  }
  return (
    <div
      className="compare-dots" ref={frame} aria-hidden="true" style={{ height: `${height}em` }}
      onPointerMove={point} onPointerDown={point} onPointerLeave={({ pointerType }) => { if (pointerType === 'mouse') hover(null); }}
    >
      {plan && box && (
        <svg width={box.width} height={height * em} viewBox={`0 0 ${box.width} ${height * em}`}>
          <path className="compare-axis" d={`M${plan.ticks[0]?.x ?? 0} ${y(DOTS)}H${plan.ticks.at(-1)?.x ?? 0}`} />
          {plan.ticks.map(({ tick, text, x }) => (
            <g key={tick} className="compare-tick">
              <path d={`M${x} ${y(DOTS)}v${em * 0.5}`} />
              <text x={x} y={y(TICKS)}>{text}</text>
            </g>
          ))}
          {plan.lines.map(({ id, x, text, lane, middle }) => (
            <g key={id} className={`compare-line compare-${id}`}>
              {x !== null && <path d={`M${x} ${(LINE_LABEL + 0.6 + lane * LANE) * em}V${y(DOTS) + em * 0.7}`} />}
              <text x={middle} y={(LINE_LABEL + lane * LANE) * em}>{text}</text>
            </g>
          ))}
          {plan.points.map(({ code, x }) => <circle key={code} className="compare-dot" cx={x} cy={y(DOTS)} r={em * 0.32} />)}
          {plan.named.map(({ code, name, chosen, x }, index) => {
            const { left = 0, lane = 0 } = plan.lanes[index] ?? {};
            const nameY = y(NAMES + lane * LANE);
            return (
              <g key={code} className={chosen ? 'compare-named compare-chosen' : 'compare-named'}>
                <path className="compare-leader" d={`M${x} ${y(DOTS) + 6}V${nameY + em * 0.5}`} />
                <text className={left < x - 1 ? 'compare-end' : 'compare-start'} x={left < x - 1 ? x - 3 : x + 3} y={nameY}>{name}</text>
              </g>
            );
          })}
          {/* Marks over leaders, the chosen one over the others. */}
          {plan.named.toReversed().map(({ code, chosen, path, x }) => (
            <path key={code} className={chosen ? 'compare-point compare-chosen' : 'compare-point'} transform={`translate(${x} ${y(DOTS)})scale(${(chosen ? 1.4 : 1.1) * em / MARK_EM})`} d={path} />
          ))}
          {plan.points.filter(({ code }) => code === active).map(({ code, x }) => <circle key={code} className="compare-active" cx={x} cy={y(DOTS)} r={em * 0.75} />)}
        </svg>
      )}
    </div>
  );
}
