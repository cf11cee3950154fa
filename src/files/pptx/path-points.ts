/** One corner of an outline, or the end of a ring. */
export type PathPoint = { readonly x: number; readonly y: number; readonly moveTo?: true } | { readonly close: true };

/** The box around the corners; all infinite where there are none. By a loop: a call takes only so many arguments, and a country's borders have more corners. */
export function boxAround(points: readonly PathPoint[]): { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    if ('close' in point) continue;
    [x0, y0] = [Math.min(x0, point.x), Math.min(y0, point.y)];
    [x1, y1] = [Math.max(x1, point.x), Math.max(y1, point.y)];
  }
  return { x0, y0, x1, y1 };
}

/**
 * Reads an outline written as SVG path data of straight lines (M m L l H h V v Z z).
 * @param d path data in whole numbers
 * @throws Error for a command it does not know: an outline that lacks a side is worse than none
 */
export function pathPoints(d: string): readonly PathPoint[] {
  const points: PathPoint[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    const relative = command === command.toLowerCase();
    const at = (place: number): number => numbers[place] ?? Number.NaN;
    switch (command.toLowerCase()) {
      case 'm':
      case 'l':
        for (let place = 0; place < numbers.length; place += 2) {
          x = at(place) + (relative ? x : 0);
          y = at(place + 1) + (relative ? y : 0);
          const begins = command.toLowerCase() === 'm' && place === 0;
          if (begins) [startX, startY] = [x, y];
          points.push(begins ? { x, y, moveTo: true } : { x, y });
        }
        break;
      case 'h':
        for (const step of numbers) points.push({ x: x = step + (relative ? x : 0), y });
        break;
      case 'v':
        for (const step of numbers) points.push({ x, y: y = step + (relative ? y : 0) });
        break;
      case 'z':
        points.push({ close: true });
        [x, y] = [startX, startY];
        break;
      default:
        throw new Error(`An outline holds the unknown command "${command}".`);
    }
  }
  return points;
}
