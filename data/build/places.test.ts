import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areasOf, neighboursOf } from './boundaries';
import { checkPlaces, farthestOf } from './farthest';
import { placeMunicipalities } from './labels';
import { readSources } from './sources';
import { factsWith, OWN_PATHS, problemsOf, scratch } from './testing';
import { readTiles } from './tiles';

const own = readSources(OWN_PATHS);
const areas = areasOf(OWN_PATHS.boundaries);
const municipalities = placeMunicipalities(own.county, own.facts, { boundariesDir: OWN_PATHS.boundaries, areas, bounds: [-180, -85, 180, 85] });

describe('the farthest place', () => {
  const farthest = farthestOf(municipalities, areas);

  it.each([['2039', 147], ['2023', 99], ['2021', 35]])('of %s lies about %i km from its seat', (code, km) => {
    expect(Math.round(farthest(code).km)).toBe(km);
  });

  it('is refused for a municipality without an area', () => {
    expect(problemsOf(() => farthestOf(municipalities, new Map())('2039'))[0]?.expected).toContain('2039');
  });
});

describe('named places', () => {
  it('lie in the municipality they name', () => {
    expect(() => checkPlaces(own.facts, areas)).not.toThrow();
    expect(own.facts.places.rows.map(({ name, municipality }) => `${name}, ${municipality}`))
      .toEqual(['Idre, Älvdalen', 'Särna, Älvdalen', 'Sälen, Malung-Sälen']);
  });

  it('are refused elsewhere', () => {
    const wrong = readSources(factsWith('places.csv', 'Sälen,2023,Malung-Sälen', 'Sälen,2039,Älvdalen')).facts;
    expect(problemsOf(() => checkPlaces(wrong, areas))).toMatchObject([{ file: 'facts/places.csv', row: 4, expected: 'en punkt i Älvdalen' }]);
  });
});

describe('tiles', () => {
  const tiles = readTiles(OWN_PATHS.tiles, own.county);
  const at = new Map(tiles.map((tile) => [tile.code, tile]));
  const cell = (code: string) => {
    const tile = at.get(code);
    if (tile === undefined) throw new Error(`No tile for ${code}`);
    return tile;
  };

  it('stand in a cell each, in a square of five by five', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(own.county.municipalities.length);
    expect(Math.max(...tiles.flatMap(({ column, row }) => [column, row]))).toBe(4);
    expect(Math.min(...tiles.map(({ column }) => column))).toBe(0);
    expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
  });

  it('keep at least 29 of the 30 pairs of neighbours side by side, corners included', () => {
    const pairs = [...neighboursOf(OWN_PATHS.boundaries)].flatMap(([code, others]) =>
      others.filter((other) => !other.outside && other.code > code).map((other) => [code, other.code] as const));
    expect(pairs).toHaveLength(30);
    const kept = pairs.filter(([a, b]) => {
      const [one, other] = [cell(a), cell(b)];
      return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row)) === 1;
    });
    expect(kept.length).toBeGreaterThanOrEqual(29);
  });

  /** Nearer than this along an axis, two names on the map say nothing of which lies farther west or north. */
  const TELLING_KM = 12;
  const KM_PER_DEGREE = 111.2;
  const place = new Map(municipalities.map(({ code, label }) => [code, {
    x: label.lon * KM_PER_DEGREE * Math.cos((60.8 * Math.PI) / 180), y: -label.lat * KM_PER_DEGREE,
  }]));

  it('never turn west into east or north into south, and keep the main direction of nine pairs in ten', () => {
    let [pairs, kept] = [0, 0];
    const turned: string[] = [];
    for (const [a, one] of place) {
      for (const [b, other] of place) {
        if (a >= b) continue;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const [columns, rows] = [cell(b).column - cell(a).column, cell(b).row - cell(a).row];
        if ((Math.abs(dx) > TELLING_KM && columns * dx < 0) || (Math.abs(dy) > TELLING_KM && rows * dy < 0)) turned.push(`${a} ${b}`);
        pairs += 1;
        if (Math.abs(dx) > Math.abs(dy) ? columns * dx > 0 : rows * dy > 0) kept += 1;
      }
    }
    expect(turned).toEqual([]);
    expect(pairs).toBe(105);
    expect(kept / pairs).toBeGreaterThanOrEqual(0.9);
  });

  const withTiles = (before: string, after: string) => {
    const dir = scratch();
    mkdirSync(dir, { recursive: true });
    const text = readFileSync(OWN_PATHS.tiles, 'utf8');
    expect(text).toContain(before);
    writeFileSync(join(dir, 'tiles.csv'), text.replace(before, after));
    return problemsOf(() => readTiles(join(dir, 'tiles.csv'), own.county))[0];
  };

  it.each([
    ['two in one cell', '2021,1,2', '2021,0,0', 'column, row'],
    ['a municipality twice', '2021,1,2', '2023,1,2', 'code'],
    ['a code of another county', '2021,1,2', '2361,1,2', 'code'],
    ['a cell that is no cell', '2021,1,2', '2021,-1,2', 'column'],
    ['a municipality without a tile', '2021,1,2\n', '', 'code'],
  ])('refuse %s', (_, before, after, column) => {
    expect(withTiles(before, after)).toMatchObject({ file: expect.stringMatching(/tiles\.csv$/), column });
  });
});
