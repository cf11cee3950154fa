import type { SvgGeometry } from './svg-geometry';

/** Rings of an area in frame units, x and y in turn, and the box around them. */
interface Shape {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Reads back what `project-geometry.ts` writes: one absolute move, then relative moves and lines in whole numbers. */
function ringsOf(d: string): readonly (readonly number[])[] {
  let [x, y] = [0, 0];
  return d.split('z').filter((part) => part !== '').map((part) => {
    const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
    if (part.startsWith('M')) [x, y] = [0, 0];
    const ring: number[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      ring.push(x, y);
    }
    // A closed ring ends where it began, and the next one is counted from there.
    [x = 0, y = 0] = ring;
    return ring;
  });
}

function shapeOf({ code, d }: SvgGeometry['areas'][number]): Shape {
  const rings = ringsOf(d);
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      [west, east, north, south] = [Math.min(west, x), Math.max(east, x), Math.min(north, y), Math.max(south, y)];
    }
  }
  return { code, rings, west, north, east, south };
}

/** Even-odd, as a hole is a ring too. */
function holds({ rings }: Shape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.slice(-2);
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [toX = 0, toY = 0] = [ring[at], ring[at + 1]];
      if ((fromY > y) !== (toY > y) && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

/** Which area lies at a point in frame units; null where none does. */
export type Pick = (x: number, y: number) => string | null;

/** For a picture whose areas are no elements of their own: finds them by their shapes. */
export function pickFrom(geometry: SvgGeometry): Pick {
  const shapes = geometry.areas.map(shapeOf);
  return (x, y) => shapes.find((shape) =>
    x >= shape.west && x <= shape.east && y >= shape.north && y <= shape.south && holds(shape, x, y))?.code ?? null;
}
