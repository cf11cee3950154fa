/** Walking the map by keyboard: which area lies next in a direction, which ones are the ends, which begin with a letter. */
import { compareSwedish, fold } from './fold';

export type Direction = 'north' | 'south' | 'west' | 'east';
export const DIRECTIONS: readonly Direction[] = ['north', 'south', 'west', 'east'];

/** An area as the walk sees it: its label point. */
export interface WalkPoint {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

interface Flat {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Web Mercator, radians: directions on it are the directions on the screen. y grows to the north. */
function flatten({ code, lon, lat }: WalkPoint): Flat {
  return { code, x: (lon * Math.PI) / 180, y: Math.asinh(Math.tan((lat * Math.PI) / 180)) };
}

/** How far ahead and how far aside another point lies when looking in a direction. */
function view(from: Flat, to: Flat, direction: Direction): { readonly ahead: number; readonly aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'north': return { ahead: dy, aside: Math.abs(dx) };
    case 'south': return { ahead: -dy, aside: Math.abs(dx) };
    case 'east': return { ahead: dx, aside: Math.abs(dy) };
    case 'west': return { ahead: -dx, aside: Math.abs(dy) };
  }
}

/** How far aside the next area may lie, in ways ahead: the quarter around a direction, and, where nothing is in it, a wider look. */
const QUARTER = 1;
const WIDER = 3;

/**
 * The area next in a direction: within the quarter of the compass around it, the one with the least way ahead plus way
 * aside; where the quarter is empty, one that lies further aside. Null at the edge, and for an unknown code.
 *
 * Every area can be reached from every other. Seen along the two diagonals a quarter is a corner, and ahead + aside is
 * the larger of the two coordinates, M. A goal and the area stepped to both lie in the square of side M at that corner,
 * so after a step towards the goal's quarter the goal is less than M away: each such step comes nearer. (A heavier price
 * for stepping aside loses this, and in tests loses areas.)
 */
export function nextArea(code: string, direction: Direction, points: readonly WalkPoint[]): string | null {
  const flat = points.map(flatten);
  const from = flat.find((point) => point.code === code);
  if (from === undefined) return null;
  const views = flat.filter((to) => to.code !== code).map((to) => ({ code: to.code, ...view(from, to, direction) }));
  for (const width of [QUARTER, WIDER]) {
    const [first, ...others] = views.filter(({ ahead, aside }) => ahead > 0 && aside <= width * ahead);
    if (first) return others.reduce((best, to) => (to.ahead + to.aside < best.ahead + best.aside ? to : best), first).code;
  }
  return null;
}

/** Where Home leads (the northernmost area) and End (the southernmost). Null without areas. */
export function endArea(end: 'first' | 'last', points: readonly WalkPoint[]): string | null {
  const sorted = points.toSorted((a, b) => b.lat - a.lat);
  return (end === 'first' ? sorted[0] : sorted.at(-1))?.code ?? null;
}

/**
 * The next area, in the order of the Swedish alphabet and round and round, whose name begins with a letter. Å, Ä and Ö
 * find their own names only; a plain letter finds the marked ones too ("a" goes Avesta, Älvdalen), for those whose
 * keyboard has no others.
 * @param from code of the area one stands on; null when none
 */
export function nextByLetter(
  letter: string, from: string | null, areas: readonly { readonly code: string; readonly name: string }[],
): string | null {
  const typed = letter.toLowerCase();
  const sorted = areas.toSorted((a, b) => compareSwedish(a.name, b.name));
  const begins = (name: string) => {
    const initial = name.charAt(0).toLowerCase();
    return initial === typed || (typed === fold(typed) && fold(initial) === typed);
  };
  const here = sorted.findIndex(({ code }) => code === from);
  const turned = [...sorted.slice(here + 1), ...sorted.slice(0, here + 1)];
  return turned.find(({ name }) => begins(name))?.code ?? null;
}
