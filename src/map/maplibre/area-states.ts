import type { Appearance } from '../engine';
import type { Picture, PictureArea } from '../picture';
import { paintColour } from './ink';
import { DIMMED_OPACITY } from './style';

/** Feature-state of an area: what MapLibre's expressions in style.ts read. */
export interface AreaState {
  /** "#rrggbbaa", or empty for the ground's colour. */
  readonly colour: string;
  /** Opacity of the pattern of missing data. */
  readonly missing: number;
  readonly hovered: boolean;
  readonly chosen: boolean;
  readonly compared: boolean;
}

/** Feature-state of a proportional circle. */
export interface CircleState {
  readonly colour: string;
  readonly opacity: number;
  /** CSS pixels; 0 draws none. */
  readonly radius: number;
}

export interface States {
  readonly areas: ReadonlyMap<string, AreaState>;
  readonly circles: ReadonlyMap<string, CircleState>;
}

export const NO_STATES: States = { areas: new Map(), circles: new Map() };

function withOpacity(colour: string, opacity: number): string {
  return colour + Math.round(opacity * 255).toString(16).padStart(2, '0');
}

function areaState(area: PictureArea, picture: Picture, appearance: Appearance, hovered: string | null): AreaState {
  const opacity = area.dimmed ? DIMMED_OPACITY : 1;
  const colour = picture.form === 'fill' ? paintColour(area.paint, picture.scheme, appearance) : null;
  return {
    colour: colour === null ? '' : withOpacity(colour, opacity),
    missing: area.paint.kind === 'missing' ? opacity : 0,
    hovered: area.code === hovered,
    chosen: area.chosen,
    compared: area.compared,
  };
}

function circleState(area: PictureArea, picture: Picture, appearance: Appearance, pixelsPerUnit: number): CircleState {
  const drawn = picture.form === 'circles' && area.radius !== null;
  return {
    colour: drawn ? paintColour(area.paint, picture.scheme, appearance) ?? '' : '',
    opacity: area.dimmed ? DIMMED_OPACITY : 1,
    radius: drawn && area.radius !== null ? area.radius * pixelsPerUnit : 0,
  };
}

/**
 * What MapLibre must know of every area to draw a picture.
 * @param pixelsPerUnit CSS pixels per frame unit when the county fits the map's box
 */
export function statesOf(
  picture: Picture, appearance: Appearance, hovered: string | null, pixelsPerUnit: number,
): States {
  return {
    areas: new Map(picture.areas.map((area) => [area.code, areaState(area, picture, appearance, hovered)])),
    circles: new Map(picture.areas.map((area) => [area.code, circleState(area, picture, appearance, pixelsPerUnit)])),
  };
}

/** The fields that differ, or null when none does. */
function changedFields<T extends object>(before: T | undefined, after: T): Partial<T> | null {
  if (before === undefined) return after;
  const changed: Partial<T> = {};
  let any = false;
  for (const field of Object.keys(after) as (keyof T)[]) {
    if (before[field] !== after[field]) {
      changed[field] = after[field];
      any = true;
    }
  }
  return any ? changed : null;
}

/** The least that must be written to get from one map of states to another, by code. */
export function changedStates<T extends object>(
  before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>,
): ReadonlyMap<string, Partial<T>> {
  const changes = new Map<string, Partial<T>>();
  for (const [code, next] of after) {
    const change = changedFields(before.get(code), next);
    if (change) changes.set(code, change);
  }
  return changes;
}

/** Tells pictures apart by what is painted; pointing and choosing do not count. */
export function paintKey(indicator: string, { areas, circles }: States): string {
  const fills = [...areas].map(([code, { colour, missing }]) => `${code}${colour}/${missing}`);
  const discs = [...circles].map(([, { colour, opacity, radius }]) => `${colour}/${opacity}/${radius > 0}`);
  return [indicator, ...fills, ...discs].join(' ');
}
