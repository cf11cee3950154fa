import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearing, distanceKm } from './distance';
import { median, quantile, robustSpread } from './spread';

const place = fc.record({ lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }) });

describe('distance', () => {
  it('is a degree of latitude, 111.2 km, and half as much eastwards at 60° north', () => {
    expect(distanceKm({ lon: 15, lat: 60 }, { lon: 15, lat: 61 })).toBeCloseTo(111.19, 1);
    expect(distanceKm({ lon: 15, lat: 60 }, { lon: 16, lat: 60 })).toBeCloseTo(55.6, 1);
  });

  it('is the same both ways, zero to oneself, never more than half way round', () => {
    fc.assert(fc.property(place, place, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
    }));
  });
});

describe('bearing', () => {
  it.each([[0, 1, 0], [1, 0, 90], [0, -1, 180], [-1, 0, 270]])('towards %i, %i is %i degrees', (east, north, degrees) => {
    expect(bearing({ lon: 0, lat: 0 }, { lon: east, lat: north })).toBeCloseTo(degrees, 9);
  });

  it('is north-east where two steps east are as long as one north: at 60° north', () => {
    expect(bearing({ lon: 15, lat: 60 }, { lon: 15.02, lat: 60.01 })).toBeCloseTo(45, 1);
    expect(bearing({ lon: 15.02, lat: 60.01 }, { lon: 15, lat: 60 })).toBeCloseTo(225, 1);
  });

  it('is due east, from any place, towards the point of the equator a quarter of the globe ahead', () => {
    fc.assert(fc.property(place, ({ lon, lat }) => {
      expect(bearing({ lon, lat }, { lon: lon + 90, lat: 0 })).toBeCloseTo(90, 9);
    }));
  });

  it('lies from 0 to under 360', () => {
    fc.assert(fc.property(place, place, (a, b) => {
      const degrees = bearing(a, b);
      expect(degrees >= 0 && degrees < 360).toBe(true);
    }));
  });
});

describe('spread', () => {
  it('has a median between the middle two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
  });

  it('does not move for one outlier, falls back on the quartiles, and is nothing where all are alike', () => {
    expect(robustSpread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 9);
    expect(robustSpread([1, 2, 3, 4, 5000])).toBeCloseTo(1.4826, 9);
    // The median deviation is 0; the quartiles are 0 and 4.
    expect(robustSpread([0, 0, 0, 0, 0, 4, 4])).toBeCloseTo(2 * 0.7413, 9);
    expect(robustSpread([7, 7, 7])).toBeNull();
    expect(robustSpread([])).toBeNull();
  });
});
