/**
 * Where the tiles stand when nobody has placed them: every municipality takes the cell of a grid that is nearest to where
 * it lies, such that all of them together move as little as possible (the assignment problem, by shortest augmenting paths).
 */
import type { County, Tile } from '../../src/domain/municipality';
import type { LabelPoint } from './make-labels';

interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** The points as they lie on the map, squeezed into a grid of columns × rows. */
function spotsIn(points: readonly LabelPoint[], columns: number, rows: number): readonly Spot[] {
  const [west, east] = [Math.min(...points.map(({ lon }) => lon)), Math.max(...points.map(({ lon }) => lon))];
  const [south, north] = [Math.min(...points.map(({ lat }) => lat)), Math.max(...points.map(({ lat }) => lat))];
  const along = (part: number, whole: number, cells: number): number => (whole === 0 ? 0 : (part / whole) * (cells - 1));
  return points.map(({ code, lon, lat }) => ({ code, x: along(lon - west, east - west, columns), y: along(north - lat, north - south, rows) }));
}

/** Cells for each municipality: some empty ones let the coast and the corners show. */
const SPARE = 1.2;

/** Columns and rows in the proportions of the map. */
function gridFor(count: number, [west, south, east, north]: County['bounds']): readonly [number, number] {
  const across = (east - west) * Math.cos(((south + north) / 2) * (Math.PI / 180));
  const cells = count * SPARE;
  const columns = Math.min(count, Math.max(1, Math.round(Math.sqrt((cells * across) / (north - south)))));
  return [columns, Math.max(Math.ceil(count / columns), Math.round(cells / columns))];
}

function filled<T>(length: number, value: T): T[] {
  return Array.from({ length }, () => value);
}

/** For each row of a matrix of costs (no more rows than columns) the column it gets, so that the sum is least. */
function cheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const [rows, columns] = [costs.length, costs[0]?.length ?? 0];
  const byRow = filled(rows + 1, 0);
  const byColumn = filled(columns + 1, 0);
  const owner = filled(columns + 1, 0);
  for (let row = 1; row <= rows; row += 1) {
    const least = filled(columns + 1, Infinity);
    const from = filled(columns + 1, 0);
    const done = filled(columns + 1, false);
    owner[0] = row;
    let column = 0;
    do {
      done[column] = true;
      const at = owner[column] ?? 0;
      let [step, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j += 1) {
        if (done[j]) continue;
        const reduced = (costs[at - 1]?.[j - 1] ?? 0) - (byRow[at] ?? 0) - (byColumn[j] ?? 0);
        if (reduced < (least[j] ?? 0)) { least[j] = reduced; from[j] = column; }
        if ((least[j] ?? 0) < step) { step = least[j] ?? 0; next = j; }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (done[j]) {
          const of = owner[j] ?? 0;
          byRow[of] = (byRow[of] ?? 0) + step;
          byColumn[j] = (byColumn[j] ?? 0) - step;
        } else least[j] = (least[j] ?? 0) - step;
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      owner[column] = owner[before] ?? 0;
      column = before;
    }
  }
  const chosen = filled(rows, 0);
  owner.forEach((row, column) => { if (column > 0 && row > 0) chosen[row - 1] = column - 1; });
  return chosen;
}

/**
 * One tile a municipality, no two in one cell, without empty columns and rows.
 * @param bounds of the county's areas, whose proportions the grid has
 * @param most cells a side that a phone has room for
 * @returns no tile at all when the grid would be larger
 */
export function makeTiles(points: readonly LabelPoint[], bounds: County['bounds'], most: number): readonly Tile[] {
  const [columns, rows] = gridFor(points.length, bounds);
  if (columns > most || rows > most) return [];
  const cells = Array.from({ length: columns * rows }, (_, index) => ({ column: index % columns, row: Math.floor(index / columns) }));
  const spots = spotsIn(points, columns, rows);
  const chosen = cheapest(spots.map(({ x, y }) => cells.map(({ column, row }) => (column - x) ** 2 + (row - y) ** 2)));
  const placed = spots.map(({ code }, index) => ({ code, ...(cells[chosen[index] ?? 0] ?? { column: 0, row: 0 }) }));
  const used = (of: 'column' | 'row'): readonly number[] => [...new Set(placed.map((tile) => tile[of]))].toSorted((a, b) => a - b);
  const [usedColumns, usedRows] = [used('column'), used('row')];
  return placed.map(({ code, column, row }) => ({ code, column: usedColumns.indexOf(column), row: usedRows.indexOf(row) }));
}
