/**
 * Proves that the arcs divide the county without gaps, overlaps or crossings. Borders may meet only in their ends,
 * and around every meeting point each sector must have one and the same owner on both of its sides; together that
 * makes a partition, whatever the shapes.
 */
import { type Arc, arcError, formatPoint, nameOf, type Point } from './boundaries-table';

interface Segment { readonly arc: Arc; readonly index: number; readonly a: Point; readonly b: Point }

const CELL = 0.05;

function same(p: Point, q: Point): boolean {
  return p[0] === q[0] && p[1] === q[1];
}

/** Which side of a–b is p on? Exact for coordinates with four decimals, which are whole numbers here. */
function side(a: Point, b: Point, p: Point): number {
  const w = (value: number): number => Math.round(value * 10_000);
  return Math.sign((w(b[0]) - w(a[0])) * (w(p[1]) - w(a[1])) - (w(b[1]) - w(a[1])) * (w(p[0]) - w(a[0])));
}

function within(a: Point, b: Point, p: Point): boolean {
  return p[0] >= Math.min(a[0], b[0]) && p[0] <= Math.max(a[0], b[0]) && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);
}

/** Do two segments meet anywhere but in a common end? */
function meet(s: Segment, t: Segment): boolean {
  const [s1, s2, t1, t2] = [side(s.a, s.b, t.a), side(s.a, s.b, t.b), side(t.a, t.b, s.a), side(t.a, t.b, s.b)];
  if (s1 * s2 < 0 && t1 * t2 < 0) return true;
  const shared = (p: Point, q: Segment): boolean => same(p, q.a) || same(p, q.b);
  return (s1 === 0 && within(s.a, s.b, t.a) && !shared(t.a, s)) || (s2 === 0 && within(s.a, s.b, t.b) && !shared(t.b, s))
    || (t1 === 0 && within(t.a, t.b, s.a) && !shared(s.a, t)) || (t2 === 0 && within(t.a, t.b, s.b) && !shared(s.b, t))
    || (same(s.a, t.a) && same(s.b, t.b)) || (same(s.a, t.b) && same(s.b, t.a));
}

function segmentsOf(arcs: readonly Arc[]): readonly Segment[] {
  return arcs.flatMap((arc) => arc.points.flatMap((b, index): Segment[] => {
    const a = arc.points[index - 1];
    if (!a) return [];
    if (same(a, b)) throw arcError(arc, `${nameOf(arc)} har punkten ${formatPoint(a)} två gånger i rad`);
    return [{ arc, index, a, b }];
  }));
}

/** @throws FactsError naming both arcs where borders cross, touch or run on top of each other. */
function checkCrossings(arcs: readonly Arc[]): void {
  const cells = new Map<string, Segment[]>();
  for (const segment of segmentsOf(arcs)) {
    const [x0, x1] = [segment.a[0], segment.b[0]].map((v) => Math.floor(v / CELL)).sort((p, q) => p - q);
    const [y0, y1] = [segment.a[1], segment.b[1]].map((v) => Math.floor(v / CELL)).sort((p, q) => p - q);
    for (let x = x0 ?? 0; x <= (x1 ?? 0); x += 1) {
      for (let y = y0 ?? 0; y <= (y1 ?? 0); y += 1) {
        const cell = cells.get(`${x} ${y}`) ?? [];
        const other = cell.find((candidate) => meet(segment, candidate));
        if (other) throw arcError(segment.arc, `${nameOf(segment.arc)} korsar eller rör vid ${nameOf(other.arc)} nära ${formatPoint(segment.a)}`);
        cell.push(segment);
        cells.set(`${x} ${y}`, cell);
      }
    }
  }
}

/** Inner points belong to one arc alone and are passed once. */
function checkInnerPoints(arcs: readonly Arc[]): void {
  const ends = new Set(arcs.flatMap((arc) => [arc.points[0], arc.points.at(-1)].flatMap((p) => (p ? [formatPoint(p)] : []))));
  const seen = new Map<string, Arc>();
  for (const arc of arcs) {
    for (const point of arc.points.slice(1, -1)) {
      const key = formatPoint(point);
      const other = seen.get(key);
      if (other) throw arcError(arc, `${nameOf(arc)} och ${nameOf(other)} delar punkten ${key} utan att sluta där`);
      if (ends.has(key)) throw arcError(arc, `${nameOf(arc)} går genom punkten ${key}, där en annan gräns slutar`);
      seen.set(key, arc);
    }
  }
}

interface Spoke { readonly arc: Arc; readonly angle: number; readonly left: string; readonly right: string }

function checkNodes(arcs: readonly Arc[], inside: ReadonlySet<string>): void {
  const owner = (code: string): string => (inside.has(code) ? code : 'land utanför länet');
  const nodes = new Map<string, Spoke[]>();
  const add = (arc: Arc, node: Point | undefined, next: Point | undefined, left: string, right: string): void => {
    if (!node || !next) return;
    const spokes = nodes.get(formatPoint(node)) ?? [];
    spokes.push({ arc, angle: Math.atan2(next[1] - node[1], next[0] - node[0]), left: owner(left), right: owner(right) });
    nodes.set(formatPoint(node), spokes);
  };
  for (const arc of arcs) {
    add(arc, arc.points[0], arc.points[1], arc.left, arc.right);
    add(arc, arc.points.at(-1), arc.points.at(-2), arc.right, arc.left);
  }
  for (const [point, spokes] of nodes) {
    const around = [...spokes].sort((a, b) => a.angle - b.angle);
    around.forEach((spoke, index) => {
      const following = around[(index + 1) % around.length];
      if (!following) return;
      if (around.length === 1) throw arcError(spoke.arc, `${nameOf(spoke.arc)} slutar vid ${point}, där ingen annan gräns går vidare`);
      if (spoke.left !== following.right) {
        throw arcError(spoke.arc, `vid ${point} tillhör marken mellan ${nameOf(spoke.arc)} och ${nameOf(following.arc)} både ${spoke.left} och ${following.right}: en glipa eller ett överlapp`);
      }
    });
  }
}

/**
 * @param inside the county's codes
 * @throws FactsError naming the arcs and their sides at the first thing that is wrong
 */
export function checkTopology(arcs: readonly Arc[], inside: ReadonlySet<string>): void {
  for (const arc of arcs) {
    if (!inside.has(arc.left) && !inside.has(arc.right)) throw arcError(arc, `${nameOf(arc)} har ingen av länets kommuner på någon sida`);
  }
  checkNodes(arcs, inside);
  checkInnerPoints(arcs);
  checkCrossings(arcs);
}
