import type { Appearance } from '../engine';
import type { Picture, PictureArea } from '../picture';
import { paintColour } from './ink';
import { DIMMED_OPACITY } from './style';

/** Feature-state of an area and its circle: what the expressions in style.ts read. */
export interface AreaState {
  /** "#rrggbbaa", or empty for the ground's colour. */
  readonly colour: string;
  /** Opacity of the pattern of missing data. */
  readonly missing: number;
  readonly hovered: boolean;
  readonly chosen: boolean;
  readonly compared: boolean;
  /** Colour of the proportional circle. */
  readonly disc: string;
  readonly discOpacity: number;
  /** Radius of the circle in CSS pixels; 0 draws none. */
  readonly radius: number;
}

/** By municipality code. */
export type AreaStates = ReadonlyMap<string, AreaState>;

function withOpacity(colour: string, opacity: number): string {
  return colour + Math.round(opacity * 255).toString(16).padStart(2, '0');
}

function areaState(
  area: PictureArea, picture: Picture, appearance: Appearance, hovered: string | null, pixelsPerUnit: number,
): AreaState {
  const opacity = area.dimmed ? DIMMED_OPACITY : 1;
  const colour = paintColour(area.paint, picture.scheme, appearance);
  const circles = picture.form === 'circles';
  return {
    colour: circles || colour === null ? '' : withOpacity(colour, opacity),
    missing: area.paint.kind === 'missing' ? opacity : 0,
    hovered: area.code === hovered,
    chosen: area.chosen,
    compared: area.compared,
    disc: circles && area.radius !== null && colour !== null ? colour : '',
    discOpacity: opacity,
    radius: circles && area.radius !== null ? area.radius * pixelsPerUnit : 0,
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

/** The least that must be written to get from some states to others, by code. */
export function changedStates(before: AreaStates, after: AreaStates): ReadonlyMap<string, Partial<AreaState>> {
  const changes = new Map<string, Partial<AreaState>>();
  for (const [code, next] of after) {
    const last = before.get(code);
    const fields = Object.entries(next).filter(([field, value]) => last?.[field as keyof AreaState] !== value);
    if (fields.length > 0) changes.set(code, Object.fromEntries(fields));
  }
  return changes;
}

/** Tells pictures apart by what is painted; pointing, choosing and the size of the box do not count. */
export function paintKey(indicator: string, states: AreaStates): string {
  const parts = [...states].map(([code, { colour, missing, disc, discOpacity, radius }]) =>
    [code, colour, missing, disc, discOpacity, radius > 0].join());
  return [indicator, ...parts].join(' ');
}
