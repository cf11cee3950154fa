import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../../domain/crowded-names';
import { FIGURE_HEIGHT, namePlaces, namesAsOnSlide } from './name-places';
import type { DeckArea } from './story-deck';

const area = (name: string, x: number, y: number, order: number): DeckArea => ({ name, value: '', d: '', colour: null, mark: null, label: [x, y], order });
const inches = ([x, y]: DeckArea['label']) => [x, y] as const;

describe('namePlaces', () => {
  it('sets all names as large as a show does where they have room', () => {
    const { points, names } = namePlaces([area('Falun', 1, 1, 1), area('Mora', 4, 4, 2)], inches);
    expect([points, names.length]).toEqual([16, 2]);
  });

  it('sets them smaller before it leaves one out', () => {
    const { points, names } = namePlaces([area('Borlänge', 1, 1, 1), area('Säter', 1.7, 1, 2)], inches);
    expect(names).toHaveLength(2);
    expect(points).toBeLessThan(16);
    expect(points).toBeGreaterThan(10);
  });

  it('leaves out the less important of two that can stand together in no size', () => {
    const { points, names } = namePlaces([area('Säter', 1, 1, 7), area('Falun', 1.1, 1, 1)], inches);
    expect([points, names.map(({ name }) => name)]).toEqual([10, ['Falun']]);
  });

  it('leaves out anybody else before the chosen or the compared', () => {
    const { names } = namePlaces([area('Falun', 1.1, 1, 1), { ...area('Säter', 1, 1, 7), mark: 'compared' }], inches);
    expect(names.map(({ name }) => name)).toEqual(['Säter']);
  });

  it('lets no two names run into each other, wherever they are', () => {
    const areas = fc.array(fc.record({ x: fc.double({ min: 0, max: 6, noNaN: true }), y: fc.double({ min: 0, max: 5, noNaN: true }), name: fc.stringMatching(/^[a-ö]{3,12}$/) }), { maxLength: 20 });
    fc.assert(fc.property(areas, (some) => {
      const { names } = namePlaces(some.map(({ name, x, y }, index) => area(name, x, y, index)), inches);
      expect(crowdedOut(names)).toEqual(names.map(() => false));
    }));
  });
});

describe('namesAsOnSlide', () => {
  it('leaves the same names as the slide, where they stand in the map’s units', () => {
    const areas = [area('Säter', 1000, 1000, 7), area('Falun', 1100, 1000, 1), area('Mora', 5000, 4000, 2)];
    const height = 1000 * FIGURE_HEIGHT;
    const { names, size } = namesAsOnSlide({ areas, height });
    expect(names.map(({ name, label }) => [name, label])).toEqual([['Falun', [1100, 1000]], ['Mora', [5000, 4000]]]);
    // Ten points at most, on a map that is 5.2 inches high.
    expect(size / height).toBeLessThanOrEqual(10 / 72 / FIGURE_HEIGHT);
  });
});
