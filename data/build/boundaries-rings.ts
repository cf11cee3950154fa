/** Puts arcs together to rings and rings to polygons, winding as RFC 7946 asks. */
import { signedArea } from './boundaries-measure';
import { type Arc, arcError, formatPoint, nameOf, type Point } from './boundaries-table';

/** Rings of a polygon: the outer one counter-clockwise, holes clockwise, each closed. */
export type PolygonRings = readonly (readonly Point[])[];

interface Run {
  readonly arc: Arc;
  readonly points: readonly Point[];
  readonly start: string;
  readonly end: string;
}

function runOf(arc: Arc, points: readonly Point[]): Run {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw arcError(arc, `${nameOf(arc)} saknar punkter`);
  return { arc, points, start: formatPoint(first), end: formatPoint(last) };
}

function angle(from: Point | undefined, to: Point | undefined): number {
  return Math.atan2((to?.[1] ?? 0) - (from?.[1] ?? 0), (to?.[0] ?? 0) - (from?.[0] ?? 0));
}

/**
 * Where rings of one area touch in a point, the way on is the first run clockwise from where we came: it keeps the
 * rings simple.
 */
function follow(run: Run, candidates: readonly Run[]): Run | undefined {
  const back = angle(run.points.at(-1), run.points.at(-2));
  const turn = (other: Run): number => {
    const clockwise = (back - angle(other.points[0], other.points[1]) + 4 * Math.PI) % (2 * Math.PI);
    return clockwise === 0 ? 2 * Math.PI : clockwise;
  };
  return [...candidates].sort((a, b) => turn(a) - turn(b))[0];
}

/** The closed rings of a municipality, its area to the left of each. */
function ringsOf(arcs: readonly Arc[], code: string): readonly (readonly Point[])[] {
  const runs = arcs.flatMap((arc): Run[] => {
    if (arc.left === code) return [runOf(arc, arc.points)];
    return arc.right === code ? [runOf(arc, [...arc.points].reverse())] : [];
  });
  const left = new Set(runs);
  const rings: Point[][] = [];
  for (const first of runs) {
    if (!left.delete(first)) continue;
    const ring = [...first.points];
    let run = first;
    while (run.end !== first.start) {
      const end = run.end;
      const next = follow(run, [...left].filter((other) => other.start === end));
      if (!next) throw arcError(run.arc, `${nameOf(run.arc)} slutar vid ${end}, där ingen annan gräns för ${code} går vidare`);
      left.delete(next);
      ring.push(...next.points.slice(1));
      run = next;
    }
    if (ring.length < 4) throw arcError(run.arc, `${nameOf(run.arc)} sluter en ring för ${code} med färre än tre hörn`);
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
 * @throws FactsError naming arc and sides when a ring does not close, or a hole lies in no part
 */
export function assemble(arcs: readonly Arc[], code: string): readonly PolygonRings[] {
  const rings = ringsOf(arcs, code);
  const polygons = rings.filter((ring) => signedArea(ring) > 0)
    .sort((a, b) => signedArea(b) - signedArea(a)).map((outer) => [outer]);
  for (const hole of rings.filter((ring) => signedArea(ring) <= 0)) {
    // The smallest part around it; a corner shared with the part itself decides nothing.
    const home = polygons.filter(([outer = []]) => {
      const touching = new Set(outer.map(formatPoint));
      const probe = hole.find((corner) => !touching.has(formatPoint(corner)));
      return probe !== undefined && contains(outer, probe);
    }).at(-1);
    if (!home) {
      const corners = new Set(hole.map(formatPoint));
      const arc = arcs.find(({ left, right, points }) => [left, right].includes(code) && points.every((each) => corners.has(formatPoint(each))));
      throw arcError(arc ?? null, `${arc ? nameOf(arc) : [...corners][0] ?? ''}: hålet i ${code} ligger utanför kommunens alla delar`);
    }
    home.push(hole);
  }
  return polygons;
}
