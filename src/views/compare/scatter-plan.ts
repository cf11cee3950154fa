import type { Indicator } from '../../domain/indicator';
import type { IndicatorPair } from '../../domain/scene';
import type { Box } from '../../parts/trend/use-box';
import { formatValue } from '../../text/format';
import { axisOf, tickDecimals } from './axis';
import { placeNames, type LabelBox } from './scatter-labels';

/** A municipality with a value on both axes. */
export interface ScatterPoint {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** What the circle's area stands for, above 0. */
  readonly weight: number;
  /** 0 chosen, 1 compared, 2 the others. */
  readonly rank: 0 | 1 | 2;
}

export interface PlacedPoint extends ScatterPoint {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly label: LabelBox | null;
}

export interface ScatterPlan {
  /** Largest circle first, so that small ones lie on top. */
  readonly points: readonly PlacedPoint[];
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const CHARACTER = 0.57;

/** Can the indicator stand on an axis: has it numbers or ordered steps? */
export function isScalable({ categories, kind }: Indicator): boolean {
  return categories.length === 0 || kind === 'ordinal';
}

/** The pair of a Scene as far as it can be drawn, else the first two indicators that can. */
export function pairOf(wanted: IndicatorPair | null, offered: readonly Indicator[]): { readonly x: Indicator; readonly y: Indicator } | null {
  const find = (id: string | undefined) => offered.find((indicator) => indicator.id === id);
  const x = find(wanted?.x) ?? offered.find(({ id }) => id !== wanted?.y);
  const y = find(wanted?.y) ?? offered.find(({ id }) => id !== x?.id);
  return x && y ? { x, y } : null;
}

function ticksOf(indicator: Indicator, values: readonly number[]) {
  if (indicator.kind === 'ordinal') {
    const steps = indicator.categories.flatMap(({ value, label }) => (value === null ? [] : [{ value, text: label }]));
    const low = (steps[0]?.value ?? 0) - 0.5;
    const span = (steps.at(-1)?.value ?? 1) + 0.5 - low;
    return { ticks: steps, place: (value: number) => (value - low) / span };
  }
  const { ticks, place } = axisOf(values);
  return {
    place,
    ticks: ticks.map((value) => ({ value, text: formatValue(value, { ...indicator, decimals: tickDecimals(ticks) }) })),
  };
}

/** Circles, ticks and names in pixels. Circle areas are true: their sizes compare as the weights do. */
export function planScatter(points: readonly ScatterPoint[], { x, y }: { readonly x: Indicator; readonly y: Indicator }, box: Box): ScatterPlan {
  const { em } = box;
  const horizontal = ticksOf(x, points.map((point) => point.x));
  const vertical = ticksOf(y, points.map((point) => point.y));
  const largest = Math.max(...points.map(({ weight }) => weight));
  const radius = Math.min(box.width, box.height) * 0.06 + 4;
  const widest = Math.max(...vertical.ticks.map(({ text }) => text.length)) * CHARACTER * em;
  // The last tick is written around its line, and needs room for its other half.
  const half = ((horizontal.ticks.at(-1)?.text.length ?? 0) * CHARACTER * em) / 2 + 2;
  const area = { left: Math.ceil(widest + em), right: box.width - Math.max(radius, half), top: radius, bottom: box.height - em * 2.2 };
  const xOf = (value: number): number => area.left + radius + horizontal.place(value) * (area.right - area.left - radius);
  const yOf = (value: number): number => area.bottom - radius - vertical.place(value) * (area.bottom - radius - area.top);
  const sorted = points.toSorted((a, b) => a.rank - b.rank || b.weight - a.weight)
    .map((point) => ({ ...point, cx: xOf(point.x), cy: yOf(point.y), r: radius * Math.sqrt(point.weight / largest) }));
  const labels = placeNames(sorted.map(({ cx, cy, r, name, rank }) => ({
    x: cx, y: cy, r, labelWidth: name.length * CHARACTER * em + 2, must: rank < 2,
  })), em * 1.25, box.width, area.bottom);
  return {
    area,
    points: sorted.map((point, index) => ({ ...point, label: labels[index] ?? null })).toSorted((a, b) => b.r - a.r),
    xTicks: horizontal.ticks.map(({ value, text }) => ({ at: xOf(value), text })),
    yTicks: vertical.ticks.map(({ value, text }) => ({ at: yOf(value), text })),
  };
}
