import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { County } from './municipality';
import { DIRECTIONS, endArea, nextArea, nextByLetter, type WalkPoint } from './walk';

const manifest: { readonly county: County } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
const { municipalities } = manifest.county;
const POINTS: readonly WalkPoint[] = municipalities.map(({ code, label }) => ({ code, lon: label.lon, lat: label.lat }));
const codeOf = (name: string) => municipalities.find((municipality) => municipality.name === name)?.code ?? '';

function reachable(from: string, points: readonly WalkPoint[]): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const code of seen) {
    for (const direction of DIRECTIONS) {
      const next = nextArea(code, direction, points);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

describe('nextArea', () => {
  it('leads from every area to every other, on the real label points', () => {
    for (const { code } of POINTS) expect(reachable(code, POINTS).size).toBe(POINTS.length);
  });

  it('leads from every area to every other, wherever they lie', () => {
    const point = fc.record({ lon: fc.double({ min: 11, max: 24, noNaN: true }), lat: fc.double({ min: 55, max: 69, noNaN: true }) });
    const apart = fc.uniqueArray(point, {
      minLength: 1, maxLength: 25,
      comparator: (a, b) => Math.abs(a.lon - b.lon) < 1e-3 || Math.abs(a.lat - b.lat) < 1e-3,
    });
    fc.assert(fc.property(apart, (places) => {
      const points = places.map((place, i) => ({ code: String(i), ...place }));
      for (const { code } of points) expect(reachable(code, points).size).toBe(points.length);
    }));
  });

  it('goes the way the key says', () => {
    const cross = [
      { code: 'here', lon: 14, lat: 60 }, { code: 'n', lon: 14.1, lat: 60.5 }, { code: 's', lon: 14, lat: 59 },
      { code: 'w', lon: 13, lat: 60.1 }, { code: 'e', lon: 15.5, lat: 60 }, { code: 'far', lon: 14, lat: 62 },
    ];
    expect(DIRECTIONS.map((direction) => nextArea('here', direction, cross))).toEqual(['n', 's', 'w', 'e']);
    expect(nextArea('far', 'north', cross)).toBeNull();
    expect(nextArea('nowhere', 'north', cross)).toBeNull();
  });

  it('never loses an area that lies right on a diagonal, and finds none in the very same spot', () => {
    const lat = 60;
    const lon = (Math.asinh(Math.tan((lat * Math.PI) / 180)) * 180) / Math.PI;
    const points = [{ code: 'here', lon: 0, lat: 0 }, { code: 'same', lon: 0, lat: 0 }, { code: 'corner', lon, lat }];
    const found = DIRECTIONS.map((direction) => nextArea('here', direction, points));
    expect(found).toContain('corner');
    expect(found).not.toContain('same');
  });

  it('looks further aside where nothing lies in the quarter, and no further than that', () => {
    const at = (code: string, lon: number, lat: number) => ({ code, lon, lat });
    expect(nextArea('a', 'west', [at('a', 14, 61), at('b', 13.2, 61.8), at('c', 13.9, 65)])).toBe('b');
    expect(nextArea('a', 'west', [at('a', 14, 61), at('c', 13.9, 65)])).toBeNull();
  });

  it('walks the county as one would', () => {
    expect(nextArea(codeOf('Mora'), 'south', POINTS)).not.toBeNull();
    expect(nextArea(codeOf('Avesta'), 'east', POINTS)).toBeNull();
  });
});

describe('the ends', () => {
  it('are the northernmost and the southernmost', () => {
    const points = [{ code: 'm', lon: 14, lat: 60 }, { code: 'n', lon: 14, lat: 62 }, { code: 's', lon: 14, lat: 59 }];
    expect([endArea('first', points), endArea('last', points)]).toEqual(['n', 's']);
    expect(endArea('first', [])).toBeNull();
  });
});

describe('nextByLetter', () => {
  const jump = (letter: string, from: string | null) =>
    municipalities.find(({ code }) => code === nextByLetter(letter, from === null ? null : codeOf(from), municipalities))?.name;

  it('goes round those that begin with the letter', () => {
    expect([jump('l', null), jump('l', 'Leksand'), jump('L', 'Ludvika'), jump('x', 'Mora')]).toEqual(['Leksand', 'Ludvika', 'Leksand', undefined]);
    expect([jump('m', 'Falun'), jump('m', 'Malung-Sälen'), jump('f', 'Falun')]).toEqual(['Malung-Sälen', 'Mora', 'Falun']);
  });

  it('tells å ä ö from a and o, and lets a plain letter find both', () => {
    expect([jump('ä', 'Mora'), jump('a', null), jump('a', 'Avesta'), jump('ö', 'Mora'), jump('o', 'Mora')])
      .toEqual(['Älvdalen', 'Avesta', 'Älvdalen', undefined, 'Orsa']);
  });
});
