import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { assemble, contains } from './boundaries-rings';
import { labelColumns, readArcs, readTable } from './boundaries-table';
import { readContext } from './context';

const DATA = fileURLToPath(new URL('..', import.meta.url));
const DIR = join(DATA, 'boundaries');
const county = JSON.parse(readFileSync(join(DATA, 'county.json'), 'utf8')) as { municipalities: { code: string; name: string }[] };
const names = new Map(county.municipalities.map(({ code, name }) => [code, name]));
const labels = [...readTable(DIR, 'labels.csv', labelColumns)].sort((a, b) => a.order - b.order);
const arcs = readArcs(DIR);
const areas = county.municipalities.map(({ code }) => ({ code, polygons: assemble(arcs, code) }));
const lakes = readContext(DIR).flatMap(({ properties }) => (properties.label && properties.name ? [{ at: properties.label, name: properties.name }] : []));

/** Average width of a letter in a semibold sans serif, in em; the widest names measure a little less. */
const LETTER = 0.56;
const LINE = 1.2;

interface Box { readonly name: string; readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }
interface Frame { readonly width: number; readonly height: number; readonly font: number; readonly padding: number }
type Project = (point: readonly [number, number]) => [number, number];

function projection({ width, height, padding }: Frame): Project {
  const coordinates = areas.flatMap(({ polygons }) => polygons.flat(2)).map((point) => [...point]);
  const fitted = geoMercator().fitExtent([[padding, padding], [width - padding, height - padding]], { type: 'MultiPoint', coordinates });
  return (point) => fitted([...point]) ?? [NaN, NaN];
}

function box(project: Project, name: string, at: readonly [number, number], font: number): Box {
  const [x, y] = project(at);
  const [half, rise] = [(name.length * LETTER * font) / 2, (LINE * font) / 2];
  return { name, x0: x - half, x1: x + half, y0: y - rise, y1: y + rise };
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) => boxes.slice(index + 1)
    .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).map((b) => `${a.name}–${b.name}`));
}

const boxesIn = (frame: Frame, kept = labels.length): Box[] => {
  const project = projection(frame);
  return labels.slice(0, kept).map(({ code, lon, lat }) => box(project, names.get(code) ?? code, [lon, lat], frame.font));
};

const desk: Frame = { width: 1060, height: 560, font: 13, padding: 24 };
const wall: Frame = { width: 1900, height: 900, font: 16, padding: 32 };
const phone: Frame = { width: 350, height: 390, font: 11, padding: 12 };
const low: Frame = { width: 330, height: 330, font: 11, padding: 12 };

describe('the names', () => {
  it('are there for every municipality, in an order without gaps', () => {
    expect(labels.map(({ code }) => code).sort()).toEqual([...names.keys()].sort());
    expect(labels.map(({ order }) => order)).toEqual(labels.map((_, index) => index + 1));
  });

  it.each([['on a desk', desk, 15], ['on a wall', wall, 15], ['on a phone, all', phone, 15], ['on a phone with a low map, the first eight', low, 8]] as const)(
    'do not collide %s', (_, frame, kept) => expect(overlaps(boxesIn(frame, kept))).toEqual([]),
  );

  it.each([['on a desk', desk], ['on a wall', wall]] as const)('leave room for the lakes\' names %s', (_, frame) => {
    const project = projection(frame);
    expect(overlaps([...boxesIn(frame), ...lakes.map(({ name, at }) => box(project, name, at, frame.font - 2))])).toEqual([]);
  });

  it.each([['on a desk', desk], ['on a wall', wall], ['on a phone', phone]] as const)('stay within the picture %s', (_, frame) => {
    for (const { name, x0, x1, y0, y1 } of boxesIn(frame)) {
      expect([name, x0 >= 0, x1 <= frame.width, y0 >= 0, y1 <= frame.height]).toEqual([name, true, true, true, true]);
    }
  });

  it.each([['on a desk', desk, 0.2], ['on a phone', phone, 0.4]] as const)('hide no neighbour %s', (_, frame, most) => {
    const project = projection(frame);
    const boxes = boxesIn(frame);
    for (const { code, polygons } of areas) {
      const outer = (polygons[0]?.[0] ?? []).map(project);
      const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
      let [all, hidden] = [0, 0];
      for (let x = Math.min(...xs); x < Math.max(...xs); x += 3) {
        for (let y = Math.min(...ys); y < Math.max(...ys); y += 3) {
          if (!contains(outer, [x, y])) continue;
          all += 1;
          if (boxes.some((each) => each.name !== names.get(code) && x > each.x0 && x < each.x1 && y > each.y0 && y < each.y1)) hidden += 1;
        }
      }
      expect(hidden / all, `${names.get(code) ?? code} under other names`).toBeLessThan(most);
    }
  });
});
