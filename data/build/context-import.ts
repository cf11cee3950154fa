/**
 * Makes `context.csv` from a file of areas and lines with a `kind` each (country, county, lake, river,
 * river_in_lake; areas with a `code`): the lakes that lie at least partly in the county (those that
 * `context-choice.csv` names get a label point), the rivers that it names, and the borders of the neighbouring counties and countries where the county does not
 * take part.
 */
import type { Feature, FeatureCollection, Position } from 'geojson';
import { clean, cutIntoArcs, planarLength } from './boundaries-cut';
import { contains, type PolygonRings } from './boundaries-rings';
import { simplifyLines } from './boundaries-simplify';
import { readLayers, runMapshaper, SourceError } from './boundaries-source';
import { type Arc, formatPoint, formatTable, point, type Point, readTable } from './boundaries-table';
import { contextColumns } from './context';
import { oneOf, optional, text } from './columns';

/** Percent of the points to keep. Context is quiet; lakes and rivers usually come coarse already, borders do not. */
const KEEP = { lake: 90, river: 75, border: 22 };
/** Bits of a river left between two lakes that are too short to be seen, metres. */
const MIN_RIVER = 1000;
/** A border outside that ends this near a border's end in the county is meant to meet it, degrees. */
const SNAP = 0.02;

interface ContextInput {
  readonly file: string;
  /** The folder where `context-choice.csv` is kept. */
  readonly boundariesDir: string;
  readonly arcs: readonly Arc[];
  readonly polygons: readonly PolygonRings[];
  readonly inside: (code: string) => boolean;
}

type Row = readonly [kind: string, name: string, label: string, lines: string];

const choiceColumns = { kind: oneOf('lake', 'river'), name: text, label: optional(point) };

function property(feature: Feature, name: string): string {
  const value: unknown = feature.properties?.[name];
  return typeof value === 'string' ? value : '';
}

function polygonsOf({ geometry }: Feature): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf({ geometry }: Feature): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function collection(features: readonly Feature[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function join(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => line.map(formatPoint).join(';')).join('|');
}

async function thinned(lines: readonly Position[][], percent: number): Promise<readonly (readonly Point[])[]> {
  return lines.length === 0 ? [] : simplifyLines(lines.map((points) => ({ points })), percent);
}

async function lakeRows(lakes: readonly Feature[], labels: ReadonlyMap<string, Point | null>, polygons: readonly PolygonRings[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const lake of lakes) {
    const name = property(lake, 'name');
    for (const rings of polygonsOf(lake)) {
      const touches = (await thinned(rings, 100)).some((ring) => ring.some((corner) => polygons.some(([outer = []]) => contains(outer, corner))));
      if (!touches) continue;
      const shore = await thinned(rings, KEEP.lake);
      const label = labels.get(name);
      rows.push(['lake', name, label ? formatPoint(label) : '', join(shore)]);
    }
  }
  return rows;
}

/** The chosen rivers, without their way through the lakes that are drawn. */
async function riverRows(rivers: readonly Feature[], lakes: readonly Feature[], names: readonly string[]): Promise<readonly Row[]> {
  const out = await runMapshaper(
    '-i rivers.json -erase lakes.json -o out.json format=geojson gj2008', { 'rivers.json': collection(rivers), 'lakes.json': collection(lakes) }, 'älvar',
  );
  const layer = JSON.parse(out['out.json'] ?? '') as FeatureCollection;
  return Promise.all(names.map(async (name): Promise<Row> => {
    const lines = layer.features.filter((feature) => property(feature, 'name') === name).flatMap(linesOf)
      .filter((line) => planarLength(line) >= MIN_RIVER);
    if (lines.length === 0) throw new SourceError(`context-choice.csv: ${name} finns inte i filen`);
    return ['river', name, '', join(await thinned(lines, KEEP.river))];
  }));
}

/** Exclaves outside the county are left out. */
function isLoop(points: readonly Position[]): boolean {
  return points[0]?.join() === points.at(-1)?.join();
}

function snapped(line: readonly Point[], nodes: readonly Point[]): readonly Point[] {
  const nearest = (end: Point): Point => {
    const [best] = [...nodes].map((node) => ({ node, distance: Math.hypot((node[0] - end[0]) / 2, node[1] - end[1]) }))
      .sort((a, b) => a.distance - b.distance);
    return best && best.distance < SNAP ? best.node : end;
  };
  return line.map((corner, index) => (index === 0 || index === line.length - 1 ? nearest(corner) : corner));
}

async function borderRows(areas: readonly Feature[], { arcs, inside }: ContextInput): Promise<readonly Row[]> {
  const countries = new Set(areas.filter((area) => property(area, 'kind') === 'country').map((area) => property(area, 'code')));
  const neighbours = new Set(arcs.map((arc) => arc.right).filter((code) => !inside(code)).map((code) => code.slice(0, 2)));
  const source = areas.map((area) => ({ code: property(area, 'code'), name: property(area, 'name'), polygons: polygonsOf(area) }));
  const shared = cutIntoArcs(await clean(source)).flatMap(({ left, right, points }) =>
    (left !== null && right !== null && (neighbours.has(left) || neighbours.has(right)) && !isLoop(points) ? [{ left, right, points }] : []));
  const nodes = arcs.flatMap((arc) => [arc.points[0], arc.points.at(-1)].filter((end) => end !== undefined));
  const lines = await thinned(shared.map(({ points }) => [...points]), KEEP.border);
  const groups = new Map<string, (readonly Point[])[]>();
  shared.forEach(({ left, right }, index) => {
    const kind = countries.has(left) || countries.has(right) ? 'country-border' : 'county-border';
    const key = `${kind} ${[left, right].sort().join('-')}`;
    groups.set(key, [...(groups.get(key) ?? []), snapped(lines[index] ?? [], nodes)]);
  });
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([key, group]): Row => [key.split(' ')[0] ?? '', '', '', join(group)]);
}

/** The text of `context.csv`. Throws SourceError when the file lacks what `context-choice.csv` names. */
export async function importContext(input: ContextInput): Promise<string> {
  const choice = readTable(input.boundariesDir, 'context-choice.csv', choiceColumns);
  const layers = await readLayers(input.file, ['polygon', 'polyline']);
  const features = layers.flatMap((layer) => layer.features);
  const ofKind = (...kinds: readonly string[]): readonly Feature[] => features.filter((feature) => kinds.includes(property(feature, 'kind')));
  const rivers = choice.filter((row) => row.kind === 'river').map((row) => row.name);
  const labels = new Map(choice.filter((row) => row.kind === 'lake').map((row) => [row.name, row.label]));
  const lakes = await lakeRows(ofKind('lake'), labels, input.polygons);
  for (const name of labels.keys()) {
    if (!lakes.some((row) => row[1] === name)) throw new SourceError(`context-choice.csv: ${name} finns inte bland filens sjöar i länet`);
  }
  const drawn = new Set(lakes.map((row) => row[1]));
  const rows = [
    ...lakes,
    ...await riverRows(ofKind('river', 'river_in_lake'), ofKind('lake').filter((lake) => drawn.has(property(lake, 'name'))), rivers),
    ...await borderRows(ofKind('country', 'county'), input),
  ];
  return formatTable(Object.keys(contextColumns), rows);
}
