import { memo, useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { areMany } from '../domain/many';
import type { County, LonLat, Municipality } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';
import { FITTED_WIDTH, nameRoom } from './name-room';
import { narrowNames } from './narrow-names';
import { isNear, movedBy, namesInView, type Moved } from './names-in-view';
import type { LakeName } from './svg-geometry';

/** Width in px from which a map that was zoomed has room for the others and the lakes' too. */
const ROOM_FOR_ALL = 400;

export interface NamesHandle {
  /** Follows a moved map; null puts the names back where the fitted map has them. */
  readonly follow: (project: Project | null, offset: readonly [number, number]) => void;
}

/** What a view points out on the map beside the municipalities. */
export interface Pointed {
  /** Places, each a dot and its name. */
  readonly places?: readonly (LonLat & { readonly name: string })[] | undefined;
  /** A point marked by a cross. */
  readonly cross?: LonLat | null | undefined;
}

interface NamesProps extends Pointed {
  readonly county: County;
  readonly frame: Frame;
  readonly lakeNames: readonly LakeName[];
  /** Codes of the chosen and the compared, with a space between: one text, so that new colours alone draw no names anew. */
  readonly marked?: string;
  readonly ref?: Ref<NamesHandle>;
}

interface Named {
  readonly names: readonly Municipality[];
  readonly room: ReadonlyMap<string, number>;
  /** The moved map that they were chosen for; null for the fitted one. */
  readonly of: Moved | null;
}

/** The names that stand: all of them; of very many those with room, chosen anew as the map is moved. */
function useNamed({ municipalities }: County, frame: Frame, room: ReadonlyMap<string, number>, many: boolean) {
  const fitted = useMemo<Named>(
    () => ({ names: many ? municipalities.filter(({ code }) => room.has(code)) : municipalities, room, of: null }), [many, municipalities, room],
  );
  const [moved, setMoved] = useState<Named | null>(null);
  const whole = useRef<ReadonlyMap<string, number> | null>(null);
  const choose = useCallback((project: Project | null, box: Element | null): void => {
    if (!many || !box) return;
    const next = project && movedBy(project, frame);
    const size = [box.clientWidth, box.clientHeight] as const;
    setMoved((now) => {
      if (isNear(now?.of ?? null, next, size)) return now;
      if (next === null) return null;
      whole.current ??= nameRoom(municipalities, frame);
      return { names: namesInView(municipalities, whole.current, frame, next, size), room: whole.current, of: next };
    });
  }, [many, municipalities, frame]);
  return { named: moved ?? fitted, choose };
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100_000) / 1000}%`;
}

/**
 * The names, one overlay over both engines, so that nothing jumps when one takes over from the other.
 * Placed in percent of the frame and sized by the style sheet, they are the same pixels at any width.
 */
export const Names = memo(function Names({ county, frame, lakeNames, marked = '', places = [], cross = null, ref }: NamesProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const { municipalities } = county;
  const many = areMany(municipalities.length);
  // Of very many, those with room stay as they are: to find them takes too long to be done at every choice.
  const first = useMemo(() => new Set(many || marked === '' ? [] : marked.split(' ')), [many, marked]);
  const room = useMemo(() => nameRoom(municipalities, frame, many ? FITTED_WIDTH : Infinity, first), [municipalities, frame, many, first]);
  const narrow = useMemo(() => (room.size > 0 ? null : narrowNames(municipalities, frame, first)), [room, municipalities, frame, first]);
  const last = useRef<Parameters<NamesHandle['follow']>>([null, [0, 0]]);
  const { named, choose } = useNamed(county, frame, room, many);
  const put = useCallback((): void => {
    const [project, [left, top]] = last.current;
    const [west, east] = [frame.unproject(0, 0), frame.unproject(frame.width, 0)];
    const width = project ? project(...east)[0] - project(...west)[0] : null;
    for (const name of overlay.current?.querySelectorAll<SVGElement>('.name, .lake-name') ?? []) {
      // The style sheet decides for the map that stands as it was fitted, and lets the others stand on any.
      if (width === null || !name.matches('[data-room], .late, .lake-name')) delete name.dataset['roomy'];
      else name.dataset['roomy'] = width >= Number(name.dataset['room'] ?? ROOM_FOR_ALL) ? 'yes' : 'no';
    }
    for (const mark of overlay.current?.querySelectorAll<SVGElement>('[data-home]') ?? []) {
      const { lon = '', lat = '', home = '' } = mark.dataset;
      const [homeX = '', homeY = ''] = home.split(' ');
      const at = project?.(Number(lon), Number(lat));
      mark.setAttribute('x', at ? String(at[0] - left) : homeX);
      mark.setAttribute('y', at ? String(at[1] - top) : homeY);
    }
  }, [frame]);
  useImperativeHandle(ref, () => ({
    follow(project, offset) {
      last.current = [project, offset];
      choose(project, overlay.current?.closest('.map-box') ?? null);
      put();
    },
  }), [choose, put]);
  // Names that have come since, or have got room or lost it, stand as those of the map that has been moved.
  useLayoutEffect(() => {
    if (last.current[0] !== null) put();
  });
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
      {named.names.map(({ code, name, label }) => (
        <text
          key={code} className={narrow?.has(code) === false ? 'name late' : 'name'} data-lon={label.lon} data-lat={label.lat}
          data-room={named.room.get(code)} data-aside={narrow?.get(code) ?? undefined} data-marked={first.has(code) ? '' : undefined}
          {...place(...frame.project(label.lon, label.lat))}
        >
          {name}
        </text>
      ))}
      {places.map(({ name, lon, lat }) => (
        <svg key={name} className="place" data-lon={lon} data-lat={lat} {...place(...frame.project(lon, lat))}>
          <circle r="2.5" />
          <text x="6">{name}</text>
        </svg>
      ))}
      {cross && (
        <svg className="centre-cross" data-lon={cross.lon} data-lat={cross.lat} {...place(...frame.project(cross.lon, cross.lat))}>
          <path className="cross-casing" d="M-9 0H9M0-9V9" />
          <path d="M-9 0H9M0-9V9" />
        </svg>
      )}
    </svg>
  );
});
