/**
 * The table of borders: `data/boundaries/arcs.csv`. Every border stands there once, as an arc that names the
 * municipality on its left and on its right hand. Outside the county the right side is the neighbouring
 * municipality's code, or two letters for a country.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Longitude, latitude; degrees WGS84, four decimals. */
export type Point = readonly [number, number];

export interface Arc {
  /** "LEFT-RIGHT-N", the name used in messages. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly points: readonly Point[];
}

/** A fact that cannot be used, with the place where it stands. */
export class BoundaryError extends Error {
  override readonly name = 'BoundaryError';
}

const COORDINATE = /^-?\d{1,3}(\.\d{1,4})?$/;
const SIDE = /^(\d{4}|[A-Z]{2})$/;

/**
 * Rows of a CSV file in `data/boundaries/` as records.
 * @throws BoundaryError when a column is missing or the file is not CSV.
 */
export function readRows<C extends string>(dir: string, file: string, columns: readonly C[]): readonly Record<C, string>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(join(dir, file), 'utf8'), { columns: true, skip_empty_lines: true, bom: true });
  } catch (cause) {
    throw new BoundaryError(`${file}: cannot be read as CSV (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
  }
  return rows.map((row, index) => {
    const out: Partial<Record<C, string>> = {};
    for (const column of columns) {
      const value = row[column];
      if (value === undefined) throw new BoundaryError(`${file} row ${index + 2}: column "${column}" is missing`);
      out[column] = value;
    }
    return out as Record<C, string>;
  });
}

/** "15.1 60.2;15.2 60.3" as points. `where` opens the message when a coordinate is odd. */
export function parsePoints(text: string, where: string): readonly Point[] {
  return text.split(';').map((pair, index) => {
    const [lon, lat, ...rest] = pair.split(' ');
    if (lon === undefined || lat === undefined || rest.length > 0 || !COORDINATE.test(lon) || !COORDINATE.test(lat)) {
      throw new BoundaryError(`${where}: point ${index + 1} is "${pair}", expected "lon lat" in degrees with at most four decimals`);
    }
    return [Number(lon), Number(lat)];
  });
}

export function formatPoints(points: readonly Point[]): string {
  return points.map(([lon, lat]) => `${Number(lon.toFixed(4))} ${Number(lat.toFixed(4))}`).join(';');
}

/** Reads `arcs.csv`. Throws BoundaryError naming file, row and arc. */
export function readArcs(dir: string): readonly Arc[] {
  const seen = new Set<string>();
  return readRows(dir, 'arcs.csv', ['arc', 'left', 'right', 'points']).map((row, index) => {
    const where = `arcs.csv row ${index + 2}, arc ${row.arc} (${row.left} | ${row.right})`;
    if (!SIDE.test(row.left) || !SIDE.test(row.right)) {
      throw new BoundaryError(`${where}: a side is a municipality code of four digits or a country of two letters`);
    }
    if (row.left === row.right) throw new BoundaryError(`${where}: the same municipality on both sides is no border`);
    if (seen.has(row.arc)) throw new BoundaryError(`${where}: stands twice`);
    seen.add(row.arc);
    const points = parsePoints(row.points, where);
    if (points.length < 2) throw new BoundaryError(`${where}: a border needs at least two points`);
    return { id: row.arc, left: row.left, right: row.right, points };
  });
}

export function formatArcs(arcs: readonly Arc[]): string {
  return ['arc,left,right,points', ...arcs.map((arc) => `${arc.id},${arc.left},${arc.right},${formatPoints(arc.points)}`), ''].join('\n');
}
