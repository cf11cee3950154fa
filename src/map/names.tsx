import { useImperativeHandle, useRef, type Ref } from 'react';
import type { County } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';
import type { LakeName } from './svg-geometry';

/** Under 480 px only the first so many names, by the labels' stated order, have room. */
const NARROW_NAMES = 8;

export interface NamesHandle {
  /** Follows a moved map; null puts the names back where the fitted map has them. */
  readonly follow: (project: Project | null, offset: readonly [number, number]) => void;
}

interface NamesProps {
  readonly county: County;
  readonly frame: Frame;
  readonly lakeNames: readonly LakeName[];
  readonly ref?: Ref<NamesHandle>;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100_000) / 1000}%`;
}

/**
 * The names, one overlay over both engines, so that nothing jumps when one takes over from the other.
 * Placed in percent of the frame and sized by the style sheet, they are the same pixels at any width.
 */
export function Names({ county, frame, lakeNames, ref }: NamesProps) {
  const overlay = useRef<SVGSVGElement>(null);
  useImperativeHandle(ref, () => ({
    follow(project, [left, top]) {
      for (const text of overlay.current?.querySelectorAll('text') ?? []) {
        const { lon = '', lat = '', home = '' } = text.dataset;
        const [homeX = '', homeY = ''] = home.split(' ');
        const at = project?.(Number(lon), Number(lat));
        text.setAttribute('x', at ? String(at[0] - left) : homeX);
        text.setAttribute('y', at ? String(at[1] - top) : homeY);
      }
    },
  }), []);
  const place = (x: number, y: number) => {
    const left = percent(x, frame.width);
    const top = percent(y, frame.height);
    return { x: left, y: top, 'data-home': `${left} ${top}` };
  };
  return (
    <svg className="names" ref={overlay} aria-hidden="true" focusable="false">
      {lakeNames.map(({ name, x, y }) => {
        const [lon, lat] = frame.unproject(x, y);
        return (
          <text key={name} className="lake-name" data-lake-name="" data-lon={lon} data-lat={lat} {...place(x, y)}>{name}</text>
        );
      })}
      {county.municipalities.map(({ code, name, label }) => (
        <text
          key={code} className={label.order > NARROW_NAMES ? 'name late' : 'name'} data-lon={label.lon} data-lat={label.lat}
          {...place(...frame.project(label.lon, label.lat))}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}
