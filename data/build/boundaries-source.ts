/**
 * Reads municipality areas from any file mapshaper reads (GeoJSON, TopoJSON, Shapefile, GeoPackage, zipped or not):
 * a layer is taken when its features carry a four-digit municipality code. Everything comes out in SWEREF 99 TM
 * metres, the national grid, so that lengths and tolerances are the same in every direction.
 */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import mapshaper from 'mapshaper';

/** A source that cannot become the table of borders; Swedish, as it is read by whoever runs the import. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

export interface SourceArea {
  readonly code: string;
  readonly name: string;
  /** Polygon parts, metres in SWEREF 99 TM. */
  readonly polygons: readonly Position[][][];
}

export const NATIONAL_GRID = 'EPSG:3006';

/** Names publishers give the columns; the first that holds municipality codes is taken. */
const CODE_FIELDS = ['code', 'kommunkod', 'knkod', 'kom_kod', 'kommun_kod', 'kkod', 'kod', 'id', 'fid'];
const NAME_FIELDS = ['name', 'kommunnamn', 'knnamn', 'kom_namn', 'kommun_namn', 'namn', 'kommun'];

interface LayerInfo {
  readonly layer_name: string;
  readonly geometry_type?: string;
  readonly bbox?: readonly number[];
  readonly proj4?: string | null;
}

/** Runs mapshaper and says which file failed. */
export async function runMapshaper(commands: string, inputs: Record<string, string>, what: string): Promise<Record<string, string>> {
  try {
    const out = await mapshaper.applyCommands(commands, inputs);
    return Object.fromEntries(Object.entries(out).map(([name, content]) => [name, content.toString()]));
  } catch (cause) {
    throw new SourceError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function quote(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}

/** How to bring a layer into the national grid: by what the file says, or by where its numbers lie. */
function projection(info: LayerInfo, file: string): string {
  const [west = 0, south = 0, east = 0, north = 0] = info.bbox ?? [];
  if (info.proj4?.startsWith('+')) return `-proj ${NATIONAL_GRID}`;
  if (west > 200_000 && east < 1_000_000 && south > 6_000_000 && north < 7_800_000) {
    return `-proj init=${NATIONAL_GRID} ${NATIONAL_GRID}`;
  }
  throw new SourceError(`${file}: koordinaterna är varken grader eller SWEREF 99 TM (x ${west}–${east}, y ${south}–${north})`);
}

/** Every polygon layer of the file as GeoJSON in the national grid. */
export async function readLayers(file: string, types: readonly string[]): Promise<readonly FeatureCollection[]> {
  const listing = await runMapshaper(`-i ${quote(file)} combine-files -info save-to=info.json target=*`, {}, file);
  const infos = JSON.parse(listing['info.json'] ?? '[]') as LayerInfo[];
  const wanted = infos.filter((info) => types.includes(info.geometry_type ?? ''));
  const first = wanted[0];
  if (!first) throw new SourceError(`${file}: inget lager av typen ${types.join(' eller ')}`);
  const commands = `-i ${quote(file)} combine-files ${projection(first, file)} target=* -o format=geojson gj2008 target=*`;
  const out = await runMapshaper(commands, {}, file);
  return Object.values(out).map((text) => JSON.parse(text) as FeatureCollection).filter((layer) => layer.type === 'FeatureCollection');
}

function asCode(value: unknown): string | null {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 9999) return String(value).padStart(4, '0');
  return typeof value === 'string' && /^\d{4}$/.test(value.trim()) ? value.trim() : null;
}

function fieldOf(rows: readonly Record<string, unknown>[], names: readonly string[], fits: (value: unknown) => boolean): string | null {
  const keys = Object.keys(rows[0] ?? {});
  const known = names.flatMap((name) => keys.filter((key) => key.toLowerCase() === name));
  return [...known, ...keys].find((key) => rows.every((row) => fits(row[key]))) ?? null;
}

function isArea(geometry: { type: string } | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/**
 * The municipalities of a file.
 * @throws SourceError when no layer has polygons with a municipality code each.
 */
export async function readAreas(file: string): Promise<readonly SourceArea[]> {
  for (const layer of await readLayers(file, ['polygon'])) {
    const features = layer.features.filter((feature) => isArea(feature.geometry));
    const rows = features.map((feature) => ({ ...feature.properties, ...(feature.id === undefined ? {} : { id: feature.id }) }));
    const codeField = fieldOf(rows, CODE_FIELDS, (value) => asCode(value) !== null);
    if (rows.length === 0 || codeField === null) continue;
    const nameField = fieldOf(rows, NAME_FIELDS, (value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
    const areas = new Map<string, { name: string; polygons: Position[][][] }>();
    features.forEach((feature, index) => {
      const row: Record<string, unknown> = rows[index] ?? {};
      const code = asCode(row[codeField]);
      if (code === null || !isArea(feature.geometry)) return;
      const polygons = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
      const area = areas.get(code) ?? { name: nameField === null ? code : String(row[nameField]), polygons: [] };
      area.polygons.push(...polygons);
      areas.set(code, area);
    });
    return [...areas].map(([code, area]) => ({ code, ...area }));
  }
  throw new SourceError(`${file}: inget lager där varje yta har en kommunkod med fyra siffror (sökte bland annat ${CODE_FIELDS.join(', ')})`);
}

/** Those of the areas that can touch the wanted ones: boxes that overlap by `margin` metres. */
export function near(areas: readonly SourceArea[], wanted: readonly SourceArea[], margin = 2000): readonly SourceArea[] {
  const box = (area: SourceArea): [number, number, number, number] => {
    const out: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x = 0, y = 0] of area.polygons.flat(2)) {
      out[0] = Math.min(out[0], x); out[1] = Math.min(out[1], y); out[2] = Math.max(out[2], x); out[3] = Math.max(out[3], y);
    }
    return out;
  };
  const boxes = wanted.map(box);
  return areas.filter((area) => {
    const [w, s, e, n] = box(area);
    return boxes.some((b) => w < b[2] + margin && e > b[0] - margin && s < b[3] + margin && n > b[1] - margin);
  });
}
