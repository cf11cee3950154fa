import type { Appearance } from '../../domain/appearance';
import type { Picture, PictureArea } from '../picture';
import { withOpacity } from './colour';
import { inkOf, paintColour } from './ink';
import { DIMMED_OPACITY, type OptionalLayer } from './style';

/** Feature-state of an area and its circle: what the expressions in style.ts read. */
export interface AreaState {
  /** "#rrggbbaa", or empty for the ground's colour. */
  readonly colour: string;
  /** Opacity of the pattern of missing data. */
  readonly missing: number;
  readonly hovered: boolean;
  readonly chosen: boolean;
  readonly compared: boolean;
  /** Colours of the proportional circle and its edge, "#rrggbbaa" or empty. */
  readonly disc: string;
  readonly ring: string;
  /** Radius of the circle in CSS pixels; 0 draws none. */
  readonly radius: number;
}

/** By municipality code. */
export type AreaStates = ReadonlyMap<string, AreaState>;

function areaState(
  area: PictureArea, picture: Picture, appearance: Appearance, hovered: string | null, pixelsPerUnit: number,
): AreaState {
  const opacity = area.dimmed ? DIMMED_OPACITY : 1;
  const colour = paintColour(area.paint, picture.scheme, appearance);
  const circles = picture.form === 'circles';
  const round = circles && area.radius !== null;
  return {
    colour: circles || colour === null ? '' : withOpacity(colour, opacity),
    missing: area.paint.kind === 'missing' ? opacity : 0,
    hovered: area.code === hovered,
    chosen: area.chosen,
    compared: area.compared,
    disc: round && colour !== null ? withOpacity(colour, opacity) : '',
    ring: round ? withOpacity(inkOf(appearance).circle, opacity) : '',
    radius: round ? area.radius * pixelsPerUnit : 0,
  };
}

/**
 * What MapLibre must know of every area to draw a picture.
 * @param pixelsPerUnit CSS pixels per frame unit where the county fits the map's box
 */
export function areaStates(
  picture: Picture, appearance: Appearance, hovered: string | null, pixelsPerUnit: number,
): AreaStates {
  return new Map(picture.areas.map((area) => [area.code, areaState(area, picture, appearance, hovered, pixelsPerUnit)]));
}

/** The same with another area pointed at; the others keep their objects, so that nothing of them has to be compared. */
export function pointedAt(states: AreaStates, before: string | null, after: string | null): AreaStates {
  const next = new Map(states);
  for (const code of [before, after]) {
    const state = code === null ? undefined : states.get(code);
    if (code !== null && state) next.set(code, { ...state, hovered: code === after });
  }
  return next;
}

/** The least that must be written to get from some states to others, by code. */
export function changedStates(before: AreaStates, after: AreaStates): ReadonlyMap<string, Partial<AreaState>> {
  const changes = new Map<string, Partial<AreaState>>();
  for (const [code, next] of after) {
    const last = before.get(code);
    if (last === next) continue;
    const fields = Object.entries(next).filter(([field, value]) => last?.[field as keyof AreaState] !== value);
    if (fields.length > 0) changes.set(code, Object.fromEntries(fields));
  }
  return changes;
}

/** Whether there is anything to draw in the layers that a picture may do without. */
export function layersInUse(states: AreaStates): Readonly<Record<OptionalLayer, boolean>> {
  const all = [...states.values()];
  return {
    missing: all.some(({ missing }) => missing > 0),
    circle: all.some(({ radius }) => radius > 0),
    'mark-casing': all.some(({ compared, chosen }) => compared || chosen),
    compared: all.some(({ compared }) => compared),
    chosen: all.some(({ chosen }) => chosen),
    hovered: all.some(({ hovered }) => hovered),
  };
}

/** Tells pictures apart by what is painted; pointing, choosing and the size of the box do not count. */
export function paintKey(indicator: string, states: AreaStates): string {
  const parts = [...states].map(([code, { colour, missing, disc, ring }]) => [code, colour, missing, disc, ring].join());
  return [indicator, ...parts].join(' ');
}
