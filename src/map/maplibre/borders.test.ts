import { describe, expect, it } from 'vitest';
import { sharedBorders } from './borders';
import type { Areas } from './source';

function areasOf(...rings: number[][][]): Areas {
  return {
    type: 'FeatureCollection', schema: 1,
    features: rings.map((ring, at) => ({
      type: 'Feature', id: at, properties: { code: `000${at}`, name: 'A' }, geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

const segments = (lines: number[][][]) =>
  lines.flatMap((line) => line.slice(1).map((to, at) => [String(line[at]), String(to)].toSorted().join(' ')));

describe('borders of areas', () => {
  const west = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]];
  const east = [[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]];

  it('are one closed line for an area alone', () => {
    expect(sharedBorders(areasOf(west))).toEqual([west]);
  });

  it('are drawn once where two areas meet', () => {
    const drawn = segments(sharedBorders(areasOf(west, east)));
    expect(drawn).toHaveLength(7);
    expect(new Set(drawn).size).toBe(7);
    expect(drawn).toContain('1,0 1,1');
  });

  it('leave nothing more to draw for an area among others', () => {
    expect(sharedBorders(areasOf(west, west))).toEqual([west]);
  });
});
