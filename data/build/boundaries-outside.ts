/**
 * Names what lies across the county's outer borders when the geometry comes from a file that ends there: a second,
 * possibly coarser file is laid beside it. Borders are split where the municipality outside changes.
 */
import type { Position } from 'geojson';
import { cutIntoArcs, planarLength, type CutArc } from './boundaries-cut';
import { type SourceArea, SourceError } from './boundaries-source';

export interface SidedArc {
  readonly left: string;
  readonly right: string;
  readonly points: readonly Position[];
}

/** How far the two files may lie from each other, metres. */
const TOLERANCE = 1500;

function distanceToSegment([x = 0, y = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const dx = bx - ax;
  const dy = by - ay;
  const span = dx * dx + dy * dy;
  const t = span === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / span));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function distanceToLine(point: Position, line: readonly Position[]): number {
  let least = Infinity;
  line.forEach((end, index) => {
    const start = line[index - 1];
    if (start) least = Math.min(least, distanceToSegment(point, start, end));
  });
  return least;
}

interface OuterBorder { readonly outside: string; readonly points: readonly Position[] }

function outerBorders(reference: readonly SourceArea[], inside: (code: string) => boolean, abroad: string): readonly OuterBorder[] {
  return cutIntoArcs(reference).flatMap(({ left, right, points }) => {
    const leftIn = left !== null && inside(left);
    const rightIn = right !== null && inside(right);
    return leftIn === rightIn ? [] : [{ outside: (leftIn ? right : left) ?? abroad, points }];
  });
}

/** Points of the reference where one neighbour outside gives way to the next. */
function changes(borders: readonly OuterBorder[]): readonly Position[] {
  const met = new Map<string, { point: Position; codes: Set<string> }>();
  for (const { outside, points } of borders) {
    for (const point of [points[0], points.at(-1)]) {
      if (!point) continue;
      const key = point.map((value) => value.toFixed(1)).join();
      const entry = met.get(key) ?? { point, codes: new Set<string>() };
      entry.codes.add(outside);
      met.set(key, entry);
    }
  }
  return [...met.values()].filter((entry) => entry.codes.size > 1).map((entry) => entry.point);
}

/** Splits a line at the given inner indices; a closed line is first turned to begin at one of them. */
function split(points: readonly Position[], cuts: readonly number[]): readonly Position[][] {
  const sorted = [...new Set(cuts)].filter((cut) => cut > 0 && cut < points.length - 1).sort((a, b) => a - b);
  if (sorted.length === 0) return [[...points]];
  const [first, last] = [points[0], points.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  const start = sorted[0] ?? 0;
  if (closed && !cuts.includes(0)) {
    const turned = [...points.slice(start, -1), ...points.slice(0, start + 1)];
    return split(turned, [...sorted.slice(1).map((cut) => cut - start), 0]);
  }
  const ends = [0, ...sorted, points.length - 1];
  return ends.slice(1).map((end, index) => points.slice(ends[index] ?? 0, end + 1));
}

function nearestName(points: readonly Position[], borders: readonly OuterBorder[]): string {
  const votes = new Map<string, number>();
  points.forEach((end, index) => {
    const start = points[index - 1];
    if (!start) return;
    const middle = [((start[0] ?? 0) + (end[0] ?? 0)) / 2, ((start[1] ?? 0) + (end[1] ?? 0)) / 2];
    let best: { code: string; distance: number } | null = null;
    for (const border of borders) {
      const distance = distanceToLine(middle, border.points);
      if (!best || distance < best.distance) best = { code: border.outside, distance };
    }
    if (!best || best.distance > TOLERANCE) {
      throw new SourceError(`länsgränsen nära ${middle.map(Math.round).join(' ')} (SWEREF 99 TM): filen med det som ligger utanför har ingen gräns där`);
    }
    votes.set(best.code, (votes.get(best.code) ?? 0) + planarLength([start, end]));
  });
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!winner) throw new SourceError('en gräns utan längd');
  return winner[0];
}

/**
 * Arcs with a name on both sides, the county's own code on the left. Arcs between two municipalities outside are
 * left out. `abroad` names what lies across where no municipality does.
 */
export function nameSides(
  arcs: readonly CutArc[], reference: readonly SourceArea[] | null, inside: (code: string) => boolean, abroad: string,
): readonly SidedArc[] {
  const named: SidedArc[] = [];
  const borders = reference === null ? null : outerBorders(reference, inside, abroad);
  const turns = borders === null ? [] : changes(borders);
  const open: { left: string; points: readonly Position[]; cuts: number[] }[] = [];
  for (const { left, right, points } of arcs) {
    const leftIn = left !== null && inside(left);
    const rightIn = right !== null && inside(right);
    if (!leftIn && !rightIn) continue;
    const own = leftIn ? left : right;
    const other = leftIn ? right : left;
    if (own === null) continue;
    const turned = leftIn ? points : [...points].reverse();
    if (other !== null || borders === null) named.push({ left: own, right: other ?? abroad, points: turned });
    else open.push({ left: own, points: turned, cuts: [] });
  }
  for (const turn of turns) {
    let best: { cuts: number[]; index: number; distance: number } | null = null;
    for (const arc of open) {
      arc.points.forEach(([x = 0, y = 0], index) => {
        const distance = Math.hypot(x - (turn[0] ?? 0), y - (turn[1] ?? 0));
        if (!best || distance < best.distance) best = { cuts: arc.cuts, index, distance };
      });
    }
    // Assigned inside callbacks, which the compiler does not follow.
    const found = best as { cuts: number[]; index: number; distance: number } | null;
    if (found && found.distance < TOLERANCE) found.cuts.push(found.index);
  }
  for (const arc of open) {
    for (const points of split(arc.points, arc.cuts)) {
      named.push({ left: arc.left, right: nearestName(points, borders ?? []), points });
    }
  }
  return joinRuns(named);
}

function keyOf(point: Position | undefined): string {
  return point ? point.join() : '';
}

/** Joins arcs with the same sides that meet at a point where nothing else ends. */
function joinRuns(arcs: readonly SidedArc[]): readonly SidedArc[] {
  const result = [...arcs];
  for (;;) {
    const ends = new Map<string, number>();
    for (const arc of result) {
      for (const point of [arc.points[0], arc.points.at(-1)]) ends.set(keyOf(point), (ends.get(keyOf(point)) ?? 0) + 1);
    }
    const pair = result.flatMap((a) => {
      const end = keyOf(a.points.at(-1));
      if (ends.get(end) !== 2) return [];
      const b = result.find((other) => other !== a && other.left === a.left && other.right === a.right && keyOf(other.points[0]) === end);
      return b ? [[a, b] as const] : [];
    })[0];
    if (!pair) return result;
    const [a, b] = pair;
    result.splice(result.indexOf(b), 1);
    result[result.indexOf(a)] = { ...a, points: [...a.points, ...b.points.slice(1)] };
  }
}
