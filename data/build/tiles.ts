/** Where each municipality stands among equally large tiles: `data/tiles.csv`, placed by hand and proved here, or made. */
import { basename, dirname } from 'node:path';
import type { Tile } from '../../src/domain/municipality';
import { code, whole } from './columns';
import { FactsError } from './problem';
import { readCsv } from './read-csv';
import type { CountyFile } from './sources';

/** More cells than this a side and the tiles are too small to press on a phone. */
export const MOST_CELLS = 12;
export const tileColumns = { code, column: whole(0, MOST_CELLS - 1), row: whole(0, MOST_CELLS - 1) };

/**
 * One tile a municipality, in the county's order, no two in one cell.
 * @throws FactsError naming the row
 */
export function readTiles(path: string, county: CountyFile): readonly Tile[] {
  const read = readCsv(dirname(path), basename(path), tileColumns, 'data');
  const { file } = read;
  const known = new Set(county.municipalities.map((one) => one.code));
  const problems = read.rows.flatMap((row, index) => {
    const before = read.rows.slice(0, index);
    const problem = (column: string, said: string, expected: string) => [{ file, row: row.line, column, said, expected }];
    if (!known.has(row.code)) return problem('code', row.code, `en av länets kommunkoder (${county.fullName})`);
    if (before.some((other) => other.code === row.code)) return problem('code', row.code, 'en enda ruta för kommunen');
    if (before.some((other) => other.column === row.column && other.row === row.row)) {
      return problem('column, row', `${row.column}, ${row.row}`, 'en ruta som ingen annan kommun har');
    }
    return [];
  });
  if (problems.length > 0) throw new FactsError(problems);
  return county.municipalities.map(({ code: own, name }) => {
    const tile = read.rows.find((row) => row.code === own);
    if (tile === undefined) {
      throw new FactsError([{ file, row: null, column: 'code', said: null, expected: `en ruta för ${name} (${own})` }]);
    }
    return { code: own, column: tile.column, row: tile.row };
  });
}
