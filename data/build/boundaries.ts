/** The map's areas and who borders whom, from the tables of `data/boundaries/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Neighbour } from '../../src/domain/municipality';
import { SCHEMA_VERSION } from '../../src/snapshots/schema-version';
import { contextSchema, municipalitiesSchema } from '../../src/snapshots/schemas';
import { checkTopology } from './boundaries-check';
import { lengthKm } from './boundaries-measure';
import { assemble, contains, type PolygonRings } from './boundaries-rings';
import { areaColumns, labelColumns, NOBODY, outsideColumns, readArcs, readTable } from './boundaries-table';
import { readContext } from './context';
import { FactsError } from './problem';
import { hasTable } from './read-csv';

export interface GeometryInput {
  /** The folder of the tables, `data/boundaries`. */
  readonly boundariesDir: string;
  /** The folder the snapshots are written to, `public/data`. */
  readonly out: string;
  readonly county: { readonly municipalities: readonly { readonly code: string; readonly name: string }[] };
}

/** West, south, east, north; degrees WGS84. */
export type Bounds = readonly [number, number, number, number];

/** Vertices of all polygons together, closing points not counted: more weigh on a phone. */
const MOST_VERTICES = 4500;
/** A county of many small municipalities needs more. */
const MOST_VERTICES_EACH = 160;

/**
 * Who shares a border with whom, and how many km of it, longest first. Outside the county by the neighbouring
 * municipality's code, or a country's two letters.
 * @throws FactsError when a code outside has no name in `outside.csv`
 */
export function neighboursOf(boundariesDir: string): Map<string, Neighbour[]> {
  const names = new Map([...readAreas(boundariesDir)].map(([code, area]) => [code, area.name]));
  const outside = new Map(readTable(boundariesDir, 'outside.csv', outsideColumns).map((row) => [row.code, row.name]));
  const km = new Map<string, Map<string, number>>();
  const add = (code: string, other: string, length: number): void => {
    if (code === NOBODY || other === NOBODY) return;
    const own = km.get(code) ?? new Map<string, number>();
    own.set(other, (own.get(other) ?? 0) + length);
    km.set(code, own);
  };
  const arcs = readArcs(boundariesDir);
  for (const arc of arcs) {
    const length = lengthKm(arc.points);
    if (!outside.has(arc.left)) add(arc.left, arc.right, length);
    if (!outside.has(arc.right)) add(arc.right, arc.left, length);
  }
  return new Map([...km].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([code, others]) => [
    code,
    [...others].map(([other, length]) => {
      const name = outside.get(other) ?? names.get(other);
      if (name === undefined) {
        const arc = arcs.find(({ left, right }) => (left === code && right === other) || (left === other && right === code));
        throw odd('outside.csv', `en rad med ett namn på ${other}, som gränsar till ${code} enligt arcs.csv${arc?.line ? `, rad ${arc.line}` : ''}`);
      }
      return { code: other, name, km: Math.round(length * 10) / 10, outside: outside.has(other) };
    }).sort((a, b) => b.km - a.km),
  ]));
}

/** The polygons of each municipality by its code, for measuring inside them. */
export function areasOf(boundariesDir: string): ReadonlyMap<string, readonly PolygonRings[]> {
  const arcs = readArcs(boundariesDir);
  return new Map([...readAreas(boundariesDir).keys()].map((code) => [code, assemble(arcs, code)]));
}

/** What the source said of each municipality when the table was made. */
function readAreas(boundariesDir: string): ReadonlyMap<string, { readonly name: string; readonly parts: number; readonly line: number }> {
  return new Map(readTable(boundariesDir, 'areas.csv', areaColumns).map((row) => [row.code, row]));
}

/** Where in the tables something is odd; the row is null where it is one that is missing. */
interface OddPlace {
  readonly row?: number | null;
  readonly column?: string;
  readonly said?: string;
}

function odd(name: string, expected: string, { row = null, column, said }: OddPlace = {}): FactsError {
  return new FactsError([{
    file: `boundaries/${name}`, row, column: column ?? null, said: said ?? null, expected: said === undefined ? `väntade ${expected}` : expected,
  }]);
}

/** A name stands in its own municipality: whoever points at it points at the area. */
function checkLabels(boundariesDir: string, areas: readonly { readonly code: string; readonly polygons: readonly PolygonRings[] }[]): void {
  if (!hasTable(boundariesDir, 'labels.csv')) return;
  for (const { code, lon, lat, line } of readTable(boundariesDir, 'labels.csv', labelColumns)) {
    const area = areas.find((each) => each.code === code);
    const inside = area?.polygons.some((rings) => rings.filter((ring) => contains(ring, [lon, lat])).length === 1) ?? false;
    if (!inside) {
      throw new FactsError([{ file: 'boundaries/labels.csv', row: line, column: 'lon, lat', said: `${lon}, ${lat}`, expected: `en punkt i ${code}` }]);
    }
  }
}

function geometryOf(polygons: readonly PolygonRings[]): object {
  const [only, ...more] = polygons;
  return more.length === 0 ? { type: 'Polygon', coordinates: only ?? [] } : { type: 'MultiPolygon', coordinates: polygons };
}

function boundsOf(polygons: readonly PolygonRings[]): Bounds {
  // Folded: of thousands of areas there are more points than a call takes arguments.
  return polygons.flat(2).reduce<Bounds>(
    ([west, south, east, north], [lon, lat]) => [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/**
 * Puts the areas together from their borders, checks them, and writes `municipalities.geojson` and `context.geojson`.
 * Outer rings run counter-clockwise (RFC 7946).
 * @returns the bounds of all areas
 * @throws FactsError naming arc and sides, or the municipality, at the first thing that is wrong; nothing is written then
 */
export function buildGeometry({ boundariesDir, out, county }: GeometryInput): { readonly bounds: Bounds } {
  const arcs = readArcs(boundariesDir);
  const sources = readAreas(boundariesDir);
  checkTopology(arcs, new Set(county.municipalities.map(({ code }) => code)));
  const areas = [...county.municipalities].sort((a, b) => a.code.localeCompare(b.code, 'en')).map(({ code, name }) => {
    const polygons = assemble(arcs, code);
    if (polygons.length === 0) throw odd('arcs.csv', `minst en rad med en gräns för ${code} ${name}`);
    const source = sources.get(code);
    if (!source) throw odd('areas.csv', `en rad för ${code} ${name}`);
    if (source.name !== name) throw odd('areas.csv', `namnet ${name} på ${code}`, { row: source.line, column: 'name', said: source.name });
    if (polygons.length !== source.parts) {
      throw odd('areas.csv', `${polygons.length}, så många delar av ${code} ${name} som gränserna i arcs.csv ger`, {
        row: source.line, column: 'parts', said: String(source.parts),
      });
    }
    return { code, name, polygons };
  });
  checkLabels(boundariesDir, areas);
  const polygons = areas.flatMap((area) => area.polygons);
  const vertices = polygons.flat().reduce((sum, ring) => sum + ring.length - 1, 0);
  const most = Math.max(MOST_VERTICES, MOST_VERTICES_EACH * areas.length);
  if (vertices > most) throw odd('arcs.csv', `högst ${most} hörn i områdena tillsammans`, { said: String(vertices) });
  const collection = {
    type: 'FeatureCollection',
    schema: SCHEMA_VERSION,
    features: areas.map((area) => ({
      type: 'Feature', id: Number(area.code), properties: { code: area.code, name: area.name }, geometry: geometryOf(area.polygons),
    })),
  };
  const context = { type: 'FeatureCollection', schema: SCHEMA_VERSION, features: readContext(boundariesDir) };
  v.parse(municipalitiesSchema, collection);
  v.parse(contextSchema, context);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'municipalities.geojson'), asLines(collection));
  writeFileSync(join(out, 'context.geojson'), asLines(context));
  return { bounds: boundsOf(polygons) };
}

/** One feature a line: small, and a change can be read in a diff. */
function asLines({ features, ...head }: { readonly type: string; readonly schema: number; readonly features: readonly object[] }): string {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
