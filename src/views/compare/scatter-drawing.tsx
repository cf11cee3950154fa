import { useMemo, useRef, type PointerEvent } from 'react';
import type { Indicator } from '../../domain/indicator';
import { useBox } from '../../parts/trend/use-box';
import { hover } from '../../state/scene-store';
import { planScatter, type ScatterPoint } from './scatter-plan';
import type { Marked } from './comparison';

/** Circles by population, names that do not collide, and no line through them. */
export function ScatterDrawing({ points, pair, marked, active }: {
  readonly points: readonly ScatterPoint[]; readonly pair: { readonly x: Indicator; readonly y: Indicator };
  readonly marked: readonly Marked[]; readonly active: string | null;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const plan = useMemo(() => (box && box.width > 0 ? planScatter(points, pair, box) : null), [points, pair, box]);
  function point(event: PointerEvent<HTMLDivElement>): void {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const away = ({ cx, cy, r }: { readonly cx: number; readonly cy: number; readonly r: number }): number =>
      Math.hypot(cx - event.clientX + left, cy - event.clientY + top) - r;
    const [nearest] = (plan?.points ?? []).toSorted((a, b) => away(a) - away(b));
    hover(nearest && away(nearest) < 20 ? nearest.code : null);
  }
  return (
    <div
      className="compare-scatter-frame" ref={frame} aria-hidden="true" onPointerMove={point} onPointerDown={point}
      onPointerLeave={({ pointerType }) => { if (pointerType === 'mouse') hover(null); }}
    >
      {plan && box && (
        <svg width={box.width} height={box.height} viewBox={`0 0 ${box.width} ${box.height}`}>
          <g className="compare-tick">
            {plan.xTicks.map(({ at, text }) => (
              <g key={at}><path d={`M${at} ${plan.area.top}V${plan.area.bottom}`} /><text x={at} y={plan.area.bottom + box.em}>{text}</text></g>
            ))}
            {plan.yTicks.map(({ at, text }) => (
              <g key={at}><path d={`M${plan.area.left} ${at}H${plan.area.right}`} /><text className="compare-end" x={plan.area.left - box.em * 0.4} y={at}>{text}</text></g>
            ))}
          </g>
          {plan.points.map(({ code, cx, cy, r, rank }) => (
            <circle key={code} className={`compare-circle compare-rank-${rank}${code === active ? ' compare-on' : ''}`} cx={cx} cy={cy} r={r} />
          ))}
          {plan.points.map(({ code, cx, cy, rank }) => {
            const path = rank < 2 ? marked.find((one) => one.code === code)?.path : undefined;
            return path === undefined ? null : (
              <path key={code} className={rank === 0 ? 'compare-point compare-chosen' : 'compare-point'} transform={`translate(${cx} ${cy})scale(${box.em / 13})`} d={path} />
            );
          })}
          {plan.points.map(({ code, name, cx, cy, label, rank }) => label && (
            <g key={code} className={rank === 0 ? 'compare-named compare-chosen' : rank === 1 ? 'compare-named' : 'compare-other'}>
              {label.apart && <path className="compare-leader" d={`M${cx} ${cy}L${label.left < cx ? label.left + name.length * box.em * 0.57 : label.left} ${label.top + box.em * 0.6}`} />}
              <text className="compare-start" x={label.left + 1} y={label.top + box.em * 0.62}>{name}</text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
