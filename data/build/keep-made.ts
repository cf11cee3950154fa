/** What the build placed by itself, written down as tables that can be edited. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { manifestSchema, profilesSchema } from '../../src/snapshots/schemas';
import { formatTable, labelColumns } from './boundaries-table';
import { tileColumns } from './tiles';

function unlessThere(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text);
}

/**
 * Writes `labels.csv` beside the borders and `tiles.csv` in the folder that keeps them, as the snapshots have them. A table
 * that is there already stays as it is.
 * @returns the path of the tiles; null when the county has none
 */
export function keepMade(snapshots: string, boundariesDir: string, keep: string): string | null {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(snapshots, name), 'utf8'));
  const { county } = v.parse(manifestSchema, read('manifest.json'));
  const { tiles } = v.parse(profilesSchema, read('profiles.json'));
  unlessThere(join(boundariesDir, 'labels.csv'), formatTable(Object.keys(labelColumns), county.municipalities.map(({ code, label }) =>
    [code, String(label.lon), String(label.lat), String(label.order)])));
  if (tiles.length === 0) return null;
  const path = join(keep, 'tiles.csv');
  unlessThere(path, formatTable(Object.keys(tileColumns), tiles.map(({ code, column, row }) => [code, String(column), String(row)])));
  return path;
}
