/**
 * Cuts areas into arcs: every border once, with the code on its left and on its right. The sharing of borders is
 * found by topojson; detached parts too small to be seen go to the municipality around them first.
 */
import type { FeatureCollection, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { NATIONAL_GRID, runMapshaper, type SourceArea, SourceError } from './boundaries-source';

/** An arc in metres. A side is null where no area of the source lies across. */
export interface CutArc {
  readonly left: string | null;
  readonly right: string | null;
  readonly points: readonly Position[];
}

type Named = { readonly code: string };
type Areas = Topology<{ areas: GeometryCollection<Named> }>;
type Shape = Polygon<Named> | MultiPolygon<Named>;

const SQUARE_METRES = 1e6;

function collection(areas: readonly { code: string; polygons: readonly Position[][][] }[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ code, polygons }) => ({
      type: 'Feature', properties: { code }, geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  };
}

function ringArea(points: readonly Position[]): number {
  let sum = 0;
  points.forEach(([x = 0, y = 0], index) => {
    const [nx = 0, ny = 0] = points[(index + 1) % points.length] ?? [];
    sum += x * ny - nx * y;
  });
  return sum / 2;
}

/** Mends gaps and overlaps that a download may have; leaves a clean file as it is. */
export async function clean(areas: readonly SourceArea[]): Promise<readonly SourceArea[]> {
  const input = JSON.stringify(collection(areas));
  const out = await runMapshaper(
    `-i areas.json -proj init=${NATIONAL_GRID} ${NATIONAL_GRID} -clean -o out.json format=geojson gj2008`, { 'areas.json': input }, 'lagning av glipor',
  );
  const layer = JSON.parse(out['out.json'] ?? '') as FeatureCollection;
  const names = new Map(areas.map((area) => [area.code, area.name]));
  return layer.features.map((feature) => {
    const code = String(feature.properties?.['code']);
    const geometry = feature.geometry;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new SourceError(`${code}: ingen yta finns kvar efter lagningen`);
    return { code, name: names.get(code) ?? code, polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates };
  });
}

function shapesOf(topo: Areas): readonly Shape[] {
  return topo.objects.areas.geometries.flatMap((shape) => (shape.type === 'Polygon' || shape.type === 'MultiPolygon' ? [shape] : []));
}

function ringsOf(shape: Shape): readonly number[][] {
  return shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
}

function lineOf(topo: Areas, arc: number): Position[] {
  const points = topo.arcs[arc < 0 ? ~arc : arc] ?? [];
  return arc < 0 ? [...points].reverse() : points;
}

function ringLine(topo: Areas, ring: readonly number[]): Position[] {
  return ring.flatMap((arc) => lineOf(topo, arc).slice(1));
}

function build(areas: readonly { code: string; polygons: readonly Position[][][] }[]): Areas {
  // topojson types its input loosely and its output as unknown objects; what goes in is what comes out.
  return topology({ areas: collection(areas) }) as Areas;
}

/**
 * Gives detached parts under `minKm2` to the neighbour they share most border with, and dissolves the border between.
 * No other border moves.
 */
export function absorbSmallParts(areas: readonly SourceArea[], minKm2: number): readonly SourceArea[] {
  const parts = areas.flatMap((area) => {
    const sizes = area.polygons.map((polygon) => Math.abs(ringArea(polygon[0] ?? [])));
    const largest = Math.max(...sizes);
    return area.polygons.map((polygon, index) => {
      const size = sizes[index] ?? 0;
      return { code: area.code, polygons: [polygon], small: size < minKm2 * SQUARE_METRES && size < largest };
    });
  });
  const topo = build(parts);
  const shapes = shapesOf(topo);
  const users = new Map<number, number[]>();
  shapes.forEach((shape, index) => ringsOf(shape).flat().forEach((arc) => {
    const key = arc < 0 ? ~arc : arc;
    users.set(key, [...(users.get(key) ?? []), index]);
  }));
  const codes = parts.map((part) => part.code);
  parts.forEach((part, index) => {
    const shape = shapes[index];
    if (!part.small || !shape) return;
    const shared = new Map<string, number>();
    for (const arc of ringsOf(shape).flat()) {
      const key = arc < 0 ? ~arc : arc;
      for (const other of users.get(key) ?? []) {
        const code = parts[other]?.small === false ? parts[other].code : undefined;
        if (code !== undefined) shared.set(code, (shared.get(code) ?? 0) + planarLength(lineOf(topo, key)));
      }
    }
    const longest = [...shared].sort((a, b) => b[1] - a[1])[0];
    if (longest) codes[index] = longest[0];
  });
  return areas.map((area) => {
    const own = shapes.filter((_, index) => codes[index] === area.code);
    const merged = mergeArcs(topo, own);
    const polygons = merged.arcs.map((rings) => rings.map((ring) => {
      const line = ringLine(topo, ring);
      const last = line.at(-1);
      return last ? [last, ...line] : line;
    }));
    return { ...area, polygons };
  });
}

export function planarLength(points: readonly Position[]): number {
  let sum = 0;
  points.forEach(([x = 0, y = 0], index) => {
    const before = points[index - 1];
    if (before) sum += Math.hypot(x - (before[0] ?? 0), y - (before[1] ?? 0));
  });
  return sum;
}

/** Every border of the areas once. */
export function cutIntoArcs(areas: readonly SourceArea[]): readonly CutArc[] {
  const topo = build(areas);
  const sides = topo.arcs.map(() => ({ left: null as string | null, right: null as string | null }));
  for (const shape of shapesOf(topo)) {
    const code = shape.properties?.code ?? '';
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
    for (const [place, ring] of polygons.flatMap((rings) => rings.map((arcs, index) => [index, arcs] as const))) {
      const counterClockwise = ringArea(ringLine(topo, ring)) > 0;
      // The area lies left of an outer ring that runs counter-clockwise, and left of a hole that runs clockwise.
      const areaOnLeft = counterClockwise === (place === 0);
      for (const arc of ring) {
        const side = sides[arc < 0 ? ~arc : arc];
        if (!side) continue;
        const key = areaOnLeft === arc >= 0 ? 'left' : 'right';
        if (side[key] !== null) throw new SourceError(`${code} och ${side[key]} ligger på samma sida av en gräns: ytorna överlappar`);
        side[key] = code;
      }
    }
  }
  return topo.arcs.map((points, index) => ({ left: sides[index]?.left ?? null, right: sides[index]?.right ?? null, points }));
}
