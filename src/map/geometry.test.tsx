/** From degrees to frame units, to path strings, to the page and back. */
import { render } from '@testing-library/react';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { CoreSnapshots } from '../snapshots/assemble';
import { parseSnapshot } from '../snapshots/parse';
import { coreOf, realText } from '../test/real-snapshots';
import { buildPicture } from './build-picture';
import { frameOf, mercator } from './frame';
import { Names } from './names';
import { projectGeometry } from './project-geometry';
import { joinedPath, readSvgGeometry } from './svg-geometry';
import { SvgMap } from './svg-map';

// Only its arithmetic is wanted; the rest asks for a browser's worker.
vi.hoisted(() => { window.URL.createObjectURL ??= () => 'blob:none'; });

const CORE: CoreSnapshots = coreOf(realText);
const { county } = CORE['manifest.json'];
const AREAS = parseSnapshot('municipalities.geojson', realText('municipalities.geojson'));
const CONTEXT = parseSnapshot('context.geojson', realText('context.geojson'));
const FRAME = frameOf(county.bounds);
const GEOMETRY = projectGeometry(AREAS, CONTEXT, FRAME);

describe('frame', () => {
  it('projects as MapLibre does', () => {
    for (const [lon, lat] of [[0, 0], [12.1377, 62.2675], [16.7048, 59.8542], [-70.3, -33.4], [179.9, 84.9]] as const) {
      const theirs = MercatorCoordinate.fromLngLat([lon, lat]);
      const [x, y] = mercator(lon, lat);
      expect(x).toBeCloseTo(theirs.x, 12);
      expect(y).toBeCloseTo(theirs.y, 12);
    }
  });

  it('holds the county, corner to corner, and goes back to degrees', () => {
    const [west, south, east, north] = county.bounds;
    expect(FRAME.project(west, north)).toEqual([0, 0]);
    const [x, y] = FRAME.project(east, south);
    expect(x).toBeCloseTo(FRAME.width, 2);
    expect(y).toBeCloseTo(FRAME.height, 6);
    for (const { label } of county.municipalities) {
      expect(FRAME.unproject(...FRAME.project(label.lon, label.lat))).toEqual([label.lon, label.lat]);
    }
  });

  it('knows how long a kilometre is', () => {
    const latitude = FRAME.unproject(0, FRAME.height / 2)[1];
    const [west] = FRAME.project(14, latitude);
    const [east] = FRAME.project(15, latitude);
    // A degree of longitude is 111.32 km times the cosine of the latitude.
    expect((east - west) / FRAME.kilometre).toBeCloseTo(111.32 * Math.cos((latitude * Math.PI) / 180), 1);
  });
});

/** Reads relative paths as a browser would: every subpath as a list of absolute points. */
function subpaths(d: string): (readonly [number, number])[][] {
  const paths: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command = '', text = ''] of d.matchAll(/([MmLlz])([^MmLlz]*)/g)) {
    if (command === 'z') {
      [x, y] = start;
      continue;
    }
    const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = [numbers[at], numbers[at + 1]];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      const first = at === 0 && /m/i.test(command);
      if (first) {
        start = [x, y];
        paths.push([[x, y]]);
      } else paths.at(-1)?.push([x, y]);
    }
  }
  return paths;
}

type Position = readonly number[];
/** Points of the snapshot in whole frame units, without those that fall on the one before or close the ring. */
function whole(line: readonly Position[], closed: boolean): (readonly [number, number])[] {
  const points = line.map(([lon = 0, lat = 0]) => FRAME.project(lon, lat)).map(([x, y]) => [Math.round(x) + 0, Math.round(y) + 0] as const);
  const kept = points.filter(([x, y], index) => index === 0 || points[index - 1]?.[0] !== x || points[index - 1]?.[1] !== y);
  const [first, last] = [kept[0], kept.at(-1)];
  return closed && kept.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? kept.slice(0, -1) : kept;
}

describe('projectGeometry', () => {
  it('draws every ring of every municipality within half a unit of its place', () => {
    for (const { properties, geometry } of AREAS.features) {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const d = GEOMETRY.areas.find(({ code }) => code === properties.code)?.d ?? '';
      expect(subpaths(d)).toEqual(rings.map((ring) => whole(ring, true)));
    }
  });

  it('puts paths after one another, each with a start of its own', () => {
    const lines = CONTEXT.features.flatMap(({ properties, geometry }) => {
      if (properties.kind !== 'river') return [];
      if (geometry.type === 'LineString') return [geometry.coordinates];
      return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    });
    expect(lines.length).toBeGreaterThan(1);
    const rivers = joinedPath(GEOMETRY.rivers);
    expect(subpaths(rivers)).toEqual(lines.map((line) => whole(line, false)));
    expect(rivers.match(/M/g)?.length).toBe(CONTEXT.features.filter(({ properties }) => properties.kind === 'river').length);
  });

  it('names the lakes that have a place for it, and knows how far the borders outside go', () => {
    const named = CONTEXT.features.filter(({ properties: { kind, name, label } }) => kind === 'lake' && name !== null && label !== null);
    expect(GEOMETRY.lakeNames.map(({ name }) => name)).toEqual(named.map(({ properties }) => properties.name));
    const [x, y, width, height] = GEOMETRY.surroundings;
    expect(x).toBeLessThan(0);
    expect(y).toBeLessThan(0);
    expect(x + width).toBeGreaterThan(FRAME.width);
    expect(y + height).toBeGreaterThan(FRAME.height);
  });

  it('knows the same of borders that tell a height as well', () => {
    // The schema lets a third number in: a height, which is nothing to a map seen from above.
    const higher = (nested: unknown): unknown => (Array.isArray(nested) ? (typeof nested[0] === 'number' ? [...nested, 300] : nested.map(higher)) : nested);
    const features = CONTEXT.features.map((feature) => ({ ...feature, geometry: { ...feature.geometry, coordinates: higher(feature.geometry.coordinates) } }));
    const high = parseSnapshot('context.geojson', JSON.stringify({ ...CONTEXT, features }));
    expect(projectGeometry(AREAS, high, FRAME)).toEqual(GEOMETRY);
  });

  it('knows how far borders of very many points go', () => {
    const [west, south, east, north] = county.bounds;
    // More points together than a call takes arguments.
    const line = Array.from({ length: 80_000 }, (_, index) => (index % 2 === 0 ? [west, south] : [east, north]));
    const border = { type: 'Feature' as const, properties: { kind: 'county-border' as const, name: null, label: null }, geometry: { type: 'MultiLineString' as const, coordinates: [line, line] } };
    const [x, y, width, height] = projectGeometry(AREAS, { ...CONTEXT, features: [border] }, FRAME).surroundings;
    expect([x, y, width, height]).toEqual([0, 0, Math.round(FRAME.width), Math.round(FRAME.height)]);
  });

  it('stands without anything around', () => {
    const bare = projectGeometry(AREAS, { ...CONTEXT, features: [] }, FRAME);
    expect(bare).toMatchObject({ lakes: [], rivers: [], surroundings: [0, 0, 0, 0], lakeNames: [] });
  });
});

describe('readSvgGeometry', () => {
  const [indicator] = CORE['indicators.json'].indicators;
  if (!indicator) throw new Error('The catalogue is empty');
  const picture = buildPicture({ form: 'fill', municipality: null, compare: [] }, indicator, county.municipalities, null, null, 0, null);
  const page = () => render(
    <>
      <SvgMap geometry={GEOMETRY} picture={picture} hovered={null} centres={new Map()} onHover={() => undefined} onChoose={() => undefined} />
      <Names county={county} frame={FRAME} lakeNames={GEOMETRY.lakeNames} />
    </>,
  ).container;

  it('reads back what was written, the lakes’ names within a unit', () => {
    const { lakeNames, ...back } = readSvgGeometry(page());
    const { lakeNames: written, ...rest } = GEOMETRY;
    expect(back).toEqual(rest);
    expect(lakeNames.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    lakeNames.forEach(({ x, y }, index) => {
      expect(Math.abs(x - (written[index]?.x ?? Number.NaN))).toBeLessThan(1);
      expect(Math.abs(y - (written[index]?.y ?? Number.NaN))).toBeLessThan(1);
    });
  });

  it.each(['svg[data-geometry="map"]', '[data-geometry="lakes"]', '[data-geometry="rivers"]', '[data-geometry="county-borders"]', '.surroundings'])(
    'says so when the page lacks %s', (selector) => {
      const root = document.createElement('div');
      root.append(page().cloneNode(true));
      root.querySelector(selector)?.remove();
      expect(() => readSvgGeometry(root)).toThrow("not written by this version's build");
    },
  );
});
