import { describe, expect, it } from 'vitest';
import { datasetOf, geometryOf, realText } from '../test/real-snapshots';
import { frameOf } from './frame';
import { pickFrom } from './pick-area';

const { county } = datasetOf(realText);
const frame = frameOf(county.bounds);

describe('pickFrom', () => {
  const pick = pickFrom(geometryOf(realText));

  it('finds every municipality where its name stands, those in several parts too', () => {
    const found = county.municipalities.map(({ label }) => pick(...frame.project(label.lon, label.lat)));
    expect(found).toEqual(county.municipalities.map(({ code }) => code));
  });

  it('finds nothing outside', () => {
    expect([pick(-1, 5000), pick(frame.width + 1, 5000), pick(0, 0)]).toEqual([null, null, null]);
  });

  it('counts a hole as outside, and what lies in it as itself', () => {
    const ring = { width: 10, height: 10, lakes: [], rivers: [], countyBorders: '', countryBorders: '', surroundings: [0, 0, 0, 0], lakeNames: [] } as const;
    const holed = pickFrom({ ...ring, areas: [{ code: '1', d: 'M0 0l9 0 0 9-9 0zm3 3l0 3 3 0 0-3z' }, { code: '2', d: 'M4 4l1 0 0 1-1 0z' }] });
    expect([holed(1, 1), holed(3.5, 3.5), holed(4.5, 4.5), holed(8, 8)]).toEqual(['1', null, '2', '1']);
  });
});
