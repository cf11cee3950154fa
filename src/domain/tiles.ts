/** The equal-area tile view: where each municipality's tile stands, and the points its keyboard walk goes by. */
import type { Dataset } from './dataset';
import type { Tile } from './municipality';
import type { WalkPoint } from './walk';

export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly (Tile & { readonly name: string })[];
}

/** Null until the profiles snapshot, which carries the placement, has arrived. */
export function tileLayout({ county, tiles }: Pick<Dataset, 'county' | 'tiles'>): TileLayout | null {
  if (tiles.length === 0) return null;
  const names = new Map(county.municipalities.map(({ code, name }) => [code, name]));
  return {
    columns: Math.max(...tiles.map(({ column }) => column)) + 1,
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    tiles: tiles.map((tile) => ({ ...tile, name: names.get(tile.code) ?? tile.code })),
  };
}

/**
 * Tiles as points for `nextArea`: a hundredth of a degree a cell at the equator, where a step east is as long as a step
 * north, so the arrow keys walk the grid as it is seen.
 */
export function tileWalk({ tiles }: TileLayout): readonly WalkPoint[] {
  return tiles.map(({ code, column, row }) => ({ code, lon: column / 100, lat: -row / 100 }));
}
