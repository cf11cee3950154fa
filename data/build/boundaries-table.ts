/**
 * The table of borders: `data/boundaries/arcs.csv`. Every border stands there once, as an arc that names the
 * municipality on its left and on its right hand. Outside the county the right side is the neighbouring
 * municipality's code, or two letters for a country.
 */
import { code, type Column, decimal, text, whole } from './columns';
import { FactsError } from './problem';
import { type Columns, readCsv, type Row } from './read-csv';

/** Longitude, latitude; degrees WGS84, four decimals. */
export type Point = readonly [number, number];

export interface Arc {
  /** "LEFT-RIGHT-N", the name used in messages. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly points: readonly Point[];
  /** Line in the file; null while the table is being made. */
  readonly line: number | null;
}

const COORDINATE = /^-?\d{1,3}(\.\d{1,4})?$/;

function pointOf(pair: string): Point | undefined {
  const [lon, lat, ...rest] = pair.split(' ');
  if (lon === undefined || lat === undefined || rest.length > 0 || !COORDINATE.test(lon) || !COORDINATE.test(lat)) return undefined;
  return [Number(lon), Number(lat)];
}

/** "15.1 60.2" */
export const point: Column<Point> = { expected: 'longitud och latitud i grader med högst fyra decimaler, som 15.1 60.2', parse: pointOf };

/** "15.1 60.2;15.2 60.3" */
export const points: Column<readonly Point[]> = {
  expected: 'minst två punkter som 15.1 60.2;15.2 60.3, i grader med högst fyra decimaler',
  parse: (cell) => {
    const found = cell.split(';').map(pointOf);
    const line = found.filter((each) => each !== undefined);
    return line.length === found.length && line.length > 1 ? line : undefined;
  },
};

/** The other side of a border where the source has no land: sea, or a country that nobody has named. */
export const NOBODY = 'XX';

/** A municipality code, or a country's two letters. */
export const side: Column<string> = {
  expected: 'en kommunkod med fyra siffror eller ett lands två bokstäver',
  parse: (cell) => (/^(\d{4}|[A-Z]{2})$/.test(cell) ? cell : undefined),
};

export const arcColumns = { arc: text, left: side, right: side, points };
export const areaColumns = { code, name: text, parts: whole(1, 1000), km2: whole(0, 1_000_000) };
export const outsideColumns = { code: side, name: text };
export const labelColumns = { code, lon: decimal(-180, 180), lat: decimal(-85, 85), order: whole(1, 10_000) };

/**
 * Reads a table under the boundaries' directory.
 * @throws FactsError with every refused cell
 */
export function readTable<C extends Columns>(dir: string, name: string, columns: C): readonly Row<C>[] {
  return readCsv(dir, name, columns, 'boundaries').rows;
}

/** How a border is named in a message: its name and its sides. */
export function nameOf(arc: Arc): string {
  return `gränsen ${arc.id} (${arc.left} | ${arc.right})`;
}

/** A border that cannot be used, told with its row in the table. */
export function arcError(arc: Arc | null, expected: string): FactsError {
  return new FactsError([{ file: 'boundaries/arcs.csv', row: arc?.line ?? null, column: null, said: null, expected }]);
}

/** Reads `arcs.csv`. Throws FactsError naming row, arc and sides. */
export function readArcs(dir: string): readonly Arc[] {
  const seen = new Set<string>();
  return readTable(dir, 'arcs.csv', arcColumns).map((row) => {
    const arc: Arc = { id: row.arc, left: row.left, right: row.right, points: row.points, line: row.line };
    if (arc.left === arc.right) throw arcError(arc, `${nameOf(arc)} har samma kommun på båda sidor`);
    if (seen.has(arc.id)) throw arcError(arc, `${nameOf(arc)} står två gånger`);
    seen.add(arc.id);
    return arc;
  });
}

export function formatPoint([lon, lat]: Point): string {
  return `${Number(lon.toFixed(4))} ${Number(lat.toFixed(4))}`;
}

/** A CSV file as the tables are written: no quotes are needed, as no cell holds a comma. */
export function formatTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

export function formatArcs(arcs: readonly Arc[]): string {
  return formatTable(Object.keys(arcColumns), arcs.map((arc) => [arc.id, arc.left, arc.right, arc.points.map(formatPoint).join(';')]));
}
