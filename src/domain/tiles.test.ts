import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, realText } from '../test/real-snapshots';
import { bearing, distanceKm } from './distance';
import { tileLayout, tileWalk } from './tiles';
import { DIRECTIONS, nextArea } from './walk';

const data = datasetOf(realText);
const layout = tileLayout(data);
if (layout === null) throw new Error('No tiles');

describe('tiles', () => {
  it('are one a municipality, named, in a square', () => {
    expect(layout.tiles.map(({ code }) => code)).toEqual(data.county.municipalities.map(({ code }) => code));
    expect(layout.tiles.map(({ name }) => name)).toEqual(data.county.municipalities.map(({ name }) => name));
    expect([layout.columns, layout.rows]).toEqual([5, 5]);
  });

  it('are waited for with the profiles', () => {
    expect(tileLayout({ ...data, tiles: [] })).toBeNull();
    expect(tileLayout(data)).toEqual(layout);
  });

  it('are walked as they are seen: east of Mora stands Rättvik, south of it Vansbro', () => {
    const points = tileWalk(layout);
    expect(nextArea(codeOf(data, 'Mora'), 'east', points)).toBe(codeOf(data, 'Rättvik'));
    expect(nextArea(codeOf(data, 'Mora'), 'south', points)).toBe(codeOf(data, 'Vansbro'));
  });

  it('are walked in steps as long eastwards as southwards', () => {
    const tile = { code: 'A', name: 'A', column: 0, row: 0 };
    const [corner, east, south] = tileWalk({ columns: 2, rows: 2, tiles: [tile, { ...tile, column: 1 }, { ...tile, row: 1 }] });
    if (!corner || !east || !south) throw new Error('A tile is missing.');
    expect(distanceKm(corner, east)).toBeCloseTo(distanceKm(corner, south), 9);
    expect([bearing(corner, east), bearing(corner, south)]).toEqual([90, 180]);
  });

  it('can all be reached by arrow keys', () => {
    const points = tileWalk(layout);
    const reached = new Set([points[0]?.code ?? '']);
    for (const code of reached) for (const direction of DIRECTIONS) reached.add(nextArea(code, direction, points) ?? code);
    expect(reached.size).toBe(data.county.municipalities.length);
  });
});
