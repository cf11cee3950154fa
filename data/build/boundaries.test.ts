import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { contextSchema, municipalitiesSchema } from '../../src/snapshots/schemas';
import { buildGeometry, neighboursOf } from './boundaries';
import { checkTopology } from './boundaries-check';
import { signedArea } from './boundaries-measure';
import { assemble } from './boundaries-rings';
import { type Arc, readArcs } from './boundaries-table';

const DATA = fileURLToPath(new URL('..', import.meta.url));
const DIR = join(DATA, 'boundaries');
const county = JSON.parse(readFileSync(join(DATA, 'county.json'), 'utf8')) as { municipalities: { code: string; name: string }[] };
const codes = new Set(county.municipalities.map(({ code }) => code));

/** A copy of the tables that a test may spoil, and an empty folder to build into. */
const rooms: string[] = [];
afterEach(() => rooms.splice(0).forEach((room) => rmSync(room, { recursive: true })));

interface Workshop {
  readonly dir: string;
  readonly out: string;
  readonly build: () => ReturnType<typeof buildGeometry>;
  readonly snapshot: (name: string) => unknown;
  readonly edit: (name: string, change: (text: string) => string) => void;
}

function workshop(): Workshop {
  const room = mkdtempSync(join(tmpdir(), 'boundaries-'));
  rooms.push(room);
  const [dir, out] = [join(room, 'boundaries'), join(room, 'out')];
  cpSync(DIR, dir, { recursive: true });
  return {
    dir,
    out,
    build: () => buildGeometry({ boundariesDir: dir, out, county }),
    snapshot: (name) => JSON.parse(readFileSync(join(out, name), 'utf8')),
    edit: (name, change) => {
      const before = readFileSync(join(dir, name), 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(join(dir, name), after);
    },
  };
}

describe('the areas', () => {
  it('pass their own schema, with every part and the bounds told', () => {
    const { build, snapshot } = workshop();
    const { bounds } = build();
    const { features } = v.parse(municipalitiesSchema, snapshot('municipalities.geojson'));
    expect(features.map(({ id, properties }) => [id, properties.code, properties.name]))
      .toEqual(county.municipalities.map(({ code, name }) => [Number(code), code, name]));
    const parts = features.map(({ geometry }) => (geometry.type === 'Polygon' ? 1 : geometry.coordinates.length));
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(28);
    const detached = features.filter(({ geometry }) => geometry.type === 'MultiPolygon').map(({ properties }) => properties.name);
    expect(detached).toEqual(['Leksand', 'Rättvik', 'Mora', 'Falun', 'Borlänge']);
    const rings = features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()));
    const points = rings.flat();
    // Fewer look crude on a wall. A ring's closing point is its first.
    expect(points.length - rings.length).toBeGreaterThanOrEqual(2500);
    const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis] ?? NaN));
    expect(bounds).toEqual([Math.min(...lons ?? []), Math.min(...lats ?? []), Math.max(...lons ?? []), Math.max(...lats ?? [])]);
  });

  it('wind as RFC 7946 asks: outer rings counter-clockwise, holes clockwise, all closed', () => {
    const arcs = readArcs(DIR);
    for (const code of codes) {
      for (const [outer = [], ...holes] of assemble(arcs, code)) {
        expect(signedArea(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        for (const ring of [outer, ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      }
    }
  });

  it('cover the county once: their areas add up to what the outer border encloses', () => {
    const arcs = readArcs(DIR);
    const area = (rings: readonly (readonly (readonly [number, number])[])[]): number => rings.reduce((sum, ring) => sum + signedArea(ring), 0);
    const parts = [...codes].flatMap((code) => assemble(arcs, code)).reduce((sum, rings) => sum + area(rings), 0);
    const outline = arcs.filter((arc) => !codes.has(arc.right)).map((arc) => ({ ...arc, left: 'XX' }));
    const whole = assemble(outline, 'XX').reduce((sum, rings) => sum + area(rings), 0);
    expect(parts).toBeCloseTo(whole, 9);
  });
});

describe('a broken border', () => {
  const check = (arcs: readonly Arc[]): void => {
    checkTopology(arcs, codes);
    for (const code of codes) assemble(arcs, code);
  };
  const closed = (arc: Arc): boolean => arc.points[0]?.join() === arc.points.at(-1)?.join();
  const arcs = readArcs(DIR);
  const changed = (index: number, change: (arc: Arc) => Arc[]): readonly Arc[] => arcs.flatMap((arc, at) => (at === index ? change(arc) : [arc]));
  const sides = /gränsen \S+ \((\d{4}|XX) \| (\d{4}|[A-Z]{2})\)/;

  it('whole, the table stands', () => expect(() => check(arcs)).not.toThrow());

  it.each(arcs.map((arc, index) => [arc.id, index, arc] as const))('%s is missed, moved, turned and found', (_, index, arc) => {
    // A detached part without its border is no longer a part: the count of parts finds that, not the topology.
    const missed = closed(arc) ? changed(index, () => [{ ...arc, points: arc.points.slice(1) }]) : changed(index, () => []);
    expect(() => check(missed)).toThrow(sides);
    expect(() => check(changed(index, () => [{ ...arc, left: arc.right, right: arc.left }]))).toThrow(sides);
    const [first = [0, 0]] = arc.points;
    const moved = { ...arc, points: [[first[0] + 0.0003, first[1] + 0.0001] as const, ...arc.points.slice(1)] };
    expect(() => check(changed(index, () => [moved]))).toThrow(new RegExp(`${arc.id} \\(${arc.left} \\| ${arc.right}\\)|${sides.source}`));
    expect(() => check(changed(index, () => [arc, { ...arc, id: 'again' }]))).toThrow(sides);
  });

  it('a corner thrown across another border is a crossing', () => {
    const index = arcs.findIndex((arc) => arc.id === '2021-2062-1');
    const thrown = changed(index, (arc) => [{ ...arc, points: arc.points.map((point, at) => (at === 2 ? [15.9, 60.7] as const : point)) }]);
    expect(() => check(thrown)).toThrow(/gränsen \S+ \(.*\) korsar eller rör vid gränsen \S+/);
  });
});

describe('the build refuses, and writes nothing', () => {
  it.each([
    ['an arc without a side', 'arcs.csv', (text: string) => text.replace(',2021,2023,', ',2021,,'), /boundaries\/arcs\.csv, rad \d+, kolumn right.*fyra siffror/],
    ['a coordinate that is none', 'arcs.csv', (text: string) => text.replace('13.9511 60.251', '13.9511 sextio'), /arcs\.csv, rad 2, kolumn points/],
    ['an end moved', 'arcs.csv', (text: string) => text.replace('14.0111 60.6643', '14.0112 60.6643'), /rad 3: .*gränsen 2021-2023-1 \(2021 \| 2023\).*14\.0112 60\.6643|14\.0112 60\.6643.*2021-2023-1/],
    ['an exclave gone', 'areas.csv', (text: string) => text.replace('2080,Falun,7', '2080,Falun,8'), /areas\.csv, rad 11, kolumn parts: står ”8”, väntade 7, så många delar av 2080 Falun som gränserna i arcs\.csv ger/],
    ['another name', 'areas.csv', (text: string) => text.replace('Orsa', 'Orsala'), /areas\.csv, rad 7, kolumn name: står ”Orsala”, väntade namnet Orsa på 2034/],
    ['a municipality that is not listed', 'areas.csv', (text: string) => text.replace(/2034,Orsa,.*\n/, ''), /areas\.csv: väntade en rad för 2034 Orsa/],
    ['a name that stands in the neighbour', 'labels.csv', (text: string) => text.replace(/2082,[\d.]+,[\d.]+,/, '2082,15.34,60.42,'), /labels\.csv, rad \d+, kolumn lon, lat.*väntade en punkt i 2082/],
    ['an open shore', 'context.csv', (text: string) => text.replace(/(lake,Runn,.*);[^;\n]+\n/, '$1\n'), /context\.csv, rad \d+, kolumn lines: stranden för Runn är inte sluten/],
  ] as const)('%s', (_, file, change, message) => {
    const { build, edit, out } = workshop();
    edit(file, change);
    expect(build).toThrow(message);
    expect(existsSync(out)).toBe(false);
  });

  it('more corners than a phone should carry', () => {
    const { build, edit } = workshop();
    edit('arcs.csv', (text) => text.replaceAll(/(?<=[,;])(\S+) (\S+?);(?=(\S+?) ([\d.]+))/g, (pair, lon: string, lat: string, lon2: string, lat2: string) => {
      const [dx, dy] = [Number(lon2) - Number(lon), Number(lat2) - Number(lat)];
      const between = (share: number): string => `${(Number(lon) + dx * share).toFixed(4)} ${(Number(lat) + dy * share).toFixed(4)};`;
      return Math.hypot(dx, dy) > 0.02 ? `${pair}${between(0.25)}${between(0.5)}${between(0.75)}` : pair;
    }));
    expect(build).toThrow(/arcs\.csv: står ”\d{4}”, väntade högst 4500 hörn/);
  });

  it('a neighbour outside without a name', () => {
    const { dir, edit } = workshop();
    edit('outside.csv', (text) => text.replace(/1737,.*\n/, ''));
    expect(() => neighboursOf(dir)).toThrow(/outside\.csv: väntade en rad med ett namn på 1737, som gränsar till \d{4} enligt arcs\.csv, rad \d+/);
  });
});

describe('neighbours', () => {
  const truth = (parse(readFileSync(new URL('boundaries-neighbours.csv', import.meta.url)), { columns: true }) as { a: string; b: string; km: string }[])
    .map(({ a, b, km }) => ({ a, b, km: Number(km) }));

  const all = neighboursOf(DIR);

  it('are exactly those of the source, inside and outside', () => {
    const pairs = [...all].flatMap(([code, others]) => others
      .filter((other) => other.outside || code < other.code).map((other) => `${code} ${other.code}`));
    expect(pairs.sort()).toEqual(truth.map(({ a, b }) => `${a} ${b}`).sort());
    expect(truth.filter(({ b }) => codes.has(b))).toHaveLength(30);
  });

  it.each(truth)('$a and $b share about $km km', ({ a, b, km }) => {
    const found = all.get(a)?.find((other) => other.code === b);
    // Lengths outside are those of the unsimplified border, which winds more.
    const share = codes.has(b) ? 0.08 : 0.11;
    expect(Math.abs((found?.km ?? Infinity) - km)).toBeLessThan(Math.max(km * share, 1.5));
  });

  it('see each other', () => {
    for (const [code, others] of all) {
      for (const other of others.filter(({ outside }) => !outside)) {
        expect(all.get(other.code)?.find((back) => back.code === code)?.km).toBe(other.km);
      }
    }
  });

  it('have names outside too', () => {
    expect(all.get('2039')?.filter(({ outside }) => outside).map(({ code, name }) => `${code} ${name}`))
      .toEqual(['2361 Härjedalen', 'NO Norge']);
  });
});

describe('lakes, rivers and borders outside', () => {
  it('are light, within the data\'s edge, and only the chosen lakes are named', () => {
    const { build, snapshot } = workshop();
    build();
    const { features } = v.parse(contextSchema, snapshot('context.geojson'));
    const labelled = features.filter(({ properties }) => properties.label !== null).map(({ properties }) => properties.name);
    expect(labelled.sort()).toEqual(['Amungen', 'Orsasjön', 'Runn', 'Siljan', 'Venjansjön', 'Väsman']);
    expect(features.filter(({ properties }) => properties.kind === 'river').map(({ properties }) => properties.name))
      .toEqual(['Österdalälven', 'Västerdalälven', 'Dalälven']);
    for (const { geometry } of features) {
      for (const [lon = 0, lat = 0] of geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : []) {
        expect(lon >= 11 && lon <= 18 && lat >= 59.2 && lat <= 62.9).toBe(true);
      }
    }
  });

  it('meet the county\'s own borders where those end', () => {
    const ends = new Set(readArcs(DIR).flatMap((arc) => [arc.points[0], arc.points.at(-1)]).map((point) => point?.join()));
    const { build, snapshot } = workshop();
    build();
    const { features } = v.parse(contextSchema, snapshot('context.geojson'));
    const lines = features.flatMap(({ properties, geometry }) => (properties.kind.endsWith('-border') && geometry.type === 'MultiLineString' ? geometry.coordinates : []));
    const touching = lines.flatMap((line) => [line[0], line.at(-1)]).filter((point) => ends.has(point?.join()));
    // Norway twice (north and south of where it is the county's own neighbour), and five meetings of counties.
    expect(touching).toHaveLength(7);
  });
});
