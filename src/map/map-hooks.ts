import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { County } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';

/** Seat towns as centres of the proportional circles, for MapLibre. */
export function useSeats(county: County): readonly { code: string; lon: number; lat: number }[] {
  return useMemo(
    () => county.municipalities.map(({ code, seat }) => ({ code, lon: seat.lon, lat: seat.lat })),
    [county],
  );
}

/** The same in frame units, for the SVG. */
export function useCentres(county: County, frame: Frame): ReadonlyMap<string, readonly [number, number]> {
  return useMemo(
    () => new Map(county.municipalities.map(({ code, seat }) => [code, frame.project(seat.lon, seat.lat)])),
    [county, frame],
  );
}

/** Pixels per kilometre across the middle of a moved map. */
export function pixelsPerKilometre(project: Project, at: { readonly lon: number; readonly lat: number }): number {
  const KM_PER_DEGREE = 111.32;
  const [west] = project(at.lon - 0.5, at.lat);
  const [east] = project(at.lon + 0.5, at.lat);
  return (east - west) / (KM_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180));
}

/** Gap between the pointer and the tip, px. */
const GAP = 14;

interface Tip {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Client coordinates of the pointer. */
  readonly place: (clientX: number, clientY: number) => void;
}

/**
 * Places the tip beside the pointer, or beside the area's name when it was marked by keyboard, and keeps it
 * inside the box. Moved by transform alone, so that following the pointer costs no layout.
 */
export function useTip(
  hovered: string | null, box: RefObject<HTMLDivElement | null>, frameBox: RefObject<HTMLDivElement | null>,
  project: RefObject<Project | null>, county: County, frame: Frame,
): Tip {
  const ref = useRef<HTMLDivElement>(null);
  const pointer = useRef<{ x: number; y: number } | null>(null);

  function move(x: number, y: number): void {
    const tip = ref.current;
    const outer = box.current;
    if (!tip || !outer) return;
    const left = x + GAP + tip.offsetWidth > outer.clientWidth ? x - GAP - tip.offsetWidth : x + GAP;
    const top = Math.min(Math.max(4, y + GAP), Math.max(4, outer.clientHeight - tip.offsetHeight - 4));
    tip.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(top)}px)`;
  }

  useLayoutEffect(() => {
    if (hovered === null) {
      pointer.current = null;
      return;
    }
    if (pointer.current) {
      move(pointer.current.x, pointer.current.y);
      return;
    }
    const label = county.municipalities.find(({ code }) => code === hovered)?.label;
    const outer = box.current?.getBoundingClientRect();
    const inner = frameBox.current?.getBoundingClientRect();
    if (!label || !outer || !inner) return;
    if (project.current) {
      const [x, y] = project.current(label.lon, label.lat);
      move(x, y);
    } else {
      const [x, y] = frame.project(label.lon, label.lat);
      move(inner.left - outer.left + (x / frame.width) * inner.width, inner.top - outer.top + (y / frame.height) * inner.height);
    }
  });

  return {
    ref,
    place(clientX, clientY) {
      const outer = box.current?.getBoundingClientRect();
      if (!outer) return;
      pointer.current = { x: clientX - outer.left, y: clientY - outer.top };
      if (hovered !== null) move(pointer.current.x, pointer.current.y);
    },
  };
}
