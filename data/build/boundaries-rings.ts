/** Puts arcs together to rings and rings to polygons, winding as RFC 7946 asks. */
import { type Arc, BoundaryError, type Point } from './boundaries-table';
import { signedArea } from './boundaries-measure';

/** Rings of a polygon: the outer one counter-clockwise, holes clockwise, each closed. */
export type PolygonRings = readonly (readonly Point[])[];

interface Run { readonly arc: Arc; readonly points: readonly Point[] }

function key(point: Point): string {
  return point.join(' ');
}

function endOf(points: readonly Point[]): Point {
  const last = points.at(-1);
  if (!last) throw new BoundaryError('an arc without points');
  return last;
}

function startOf(points: readonly Point[]): Point {
  const first = points[0];
  if (!first) throw new BoundaryError('an arc without points');
  return first;
}

function angle(from: Point, to: Point | undefined): number {
  return Math.atan2((to?.[1] ?? 0) - from[1], (to?.[0] ?? 0) - from[0]);
}

/** Where rings of one area touch in a point, the next run is the sharpest left turn: rings stay simple. */
function next(run: Run, candidates: readonly Run[]): Run | undefined {
  const node = endOf(run.points);
  const back = angle(node, run.points.at(-2));
  const turn = (other: Run): number => {
    const clockwise = (back - angle(node, other.points[1]) + 4 * Math.PI) % (2 * Math.PI);
    return clockwise === 0 ? 2 * Math.PI : clockwise;
  };
  return [...candidates].sort((a, b) => turn(a) - turn(b))[0];
}

/** The closed rings of a municipality, its area to the left of each. */
function ringsOf(arcs: readonly Arc[], code: string): readonly (readonly Point[])[] {
  const runs = arcs.flatMap((arc): Run[] => {
    if (arc.left === code) return [{ arc, points: arc.points }];
    return arc.right === code ? [{ arc, points: [...arc.points].reverse() }] : [];
  });
  const starts = new Map<string, Run[]>();
  for (const run of runs) {
    const start = key(startOf(run.points));
    starts.set(start, [...(starts.get(start) ?? []), run]);
  }
  const left = new Set(runs);
  const rings: Point[][] = [];
  for (const first of runs) {
    if (!left.delete(first)) continue;
    const ring = [...first.points];
    let run = first;
    while (key(endOf(ring)) !== key(startOf(ring))) {
      const follower = next(run, (starts.get(key(endOf(run.points))) ?? []).filter((other) => left.has(other)));
      if (!follower) {
        throw new BoundaryError(`arcs.csv: arc ${run.arc.id} (${run.arc.left} | ${run.arc.right}) ends at ${key(endOf(run.points))}, where no other border of ${code} goes on`);
      }
      left.delete(follower);
      ring.push(...follower.points.slice(1));
      run = follower;
    }
    if (ring.length < 4) throw new BoundaryError(`arcs.csv: arc ${run.arc.id} (${run.arc.left} | ${run.arc.right}) closes a ring of ${code} with fewer than three corners`);
    rings.push(ring);
  }
  return rings;
}

/** Is the point inside the ring? A point on the ring may fall on either side. */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/**
 * The polygons of a municipality, largest first.
 * @throws BoundaryError naming arc and sides when a ring does not close, or a hole lies in no part.
 */
export function assemble(arcs: readonly Arc[], code: string): readonly PolygonRings[] {
  const rings = ringsOf(arcs, code);
  const outers = rings.filter((ring) => signedArea(ring) > 0).sort((a, b) => signedArea(b) - signedArea(a));
  const polygons = outers.map((outer) => [outer]);
  for (const hole of rings.filter((ring) => signedArea(ring) <= 0)) {
    const corners = new Set(hole.map(key));
    // The smallest part around it; a corner shared with the part itself decides nothing.
    const home = polygons.filter(([outer = []]) => {
      const touching = new Set(outer.map(key));
      const probe = hole.find((point) => !touching.has(key(point)));
      return probe !== undefined && contains(outer, probe);
    }).at(-1);
    if (!home) throw new BoundaryError(`arcs.csv: ${code} has a hole at ${[...corners][0] ?? ''} outside all its parts`);
    home.push(hole);
  }
  return polygons;
}
