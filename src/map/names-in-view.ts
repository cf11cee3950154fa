/** Which of very many names stand in a moved map: those with room, in what is seen of it and a little around. */
import type { Municipality } from '../domain/municipality';
import type { Project } from './engine';
import type { Frame } from './frame';

/** How far beyond the box names stand already, as a share of it; moved further, they are chosen anew. */
const BEYOND = 0.5;

/** A moved map: where the frame's top left corner is in the box, px, and the frame's size there. */
export interface Moved {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Web Mercator is the same everywhere on a map that is neither turned nor tilted: two corners say all. */
export function movedBy(project: Project, frame: Frame): Moved {
  const [left, top] = project(...frame.unproject(0, 0));
  const [right, bottom] = project(...frame.unproject(frame.width, frame.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Has the map moved so little that the same names do? */
export function isNear(a: Moved | null, b: Moved | null, box: readonly [number, number]): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.width / b.width - 1) < 0.1 && Math.abs(a.left - b.left) < box[0] * BEYOND && Math.abs(a.top - b.top) < box[1] * BEYOND;
}

/** @param room from `nameRoom`, of all names @param box width and height of the map's box, px */
export function namesInView(
  municipalities: readonly Municipality[], room: ReadonlyMap<string, number>, frame: Frame, moved: Moved, [boxWidth, boxHeight]: readonly [number, number],
): readonly Municipality[] {
  return municipalities.filter(({ code, label }) => {
    // A tenth more: the map may grow so much before names are chosen anew.
    if ((room.get(code) ?? Infinity) > moved.width * 1.1) return false;
    const [fx, fy] = frame.project(label.lon, label.lat);
    const x = moved.left + (fx / frame.width) * moved.width;
    const y = moved.top + (fy / frame.height) * moved.height;
    return x > -boxWidth * BEYOND && x < boxWidth * (1 + BEYOND) && y > -boxHeight * BEYOND && y < boxHeight * (1 + BEYOND);
  });
}
