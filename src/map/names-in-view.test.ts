import { describe, expect, it } from 'vitest';
import type { Municipality } from '../domain/municipality';
import { frameOf } from './frame';
import { isNear, movedBy, namesInView } from './names-in-view';

const FRAME = frameOf([10, 55, 20, 65]);
const BOX = [1000, 800] as const;
/** A name at every degree of a grid, each with room from its own width on. */
const GRID: readonly Municipality[] = Array.from({ length: 81 }, (_, index) => {
  const [lon, lat] = [11 + (index % 9), 56 + Math.floor(index / 9)];
  return { code: String(1000 + index), name: 'Namn', officialName: 'Namn', seat: { name: 'Namn', lon, lat }, label: { lon, lat, order: index + 1 } };
});
const ROOM = new Map(GRID.map(({ code }, index) => [code, index % 2 === 0 ? 120 : 22_500]));
const codes = (names: readonly Municipality[]): readonly string[] => names.map(({ code }) => code);

/** A map whose pixels are the frame's units times `scale`, moved so that a place stands in the middle of the box. */
function mapAt(lon: number, lat: number, scale: number) {
  const [cx, cy] = FRAME.project(lon, lat);
  return movedBy((x, y) => {
    const [fx, fy] = FRAME.project(x, y);
    return [BOX[0] / 2 + (fx - cx) * scale, BOX[1] / 2 + (fy - cy) * scale];
  }, FRAME);
}

describe('names in a moved map', () => {
  it('are those with room, in what is seen and a little around', () => {
    const near = codes(namesInView(GRID, ROOM, FRAME, mapAt(15, 60, 1), BOX));
    const middle = GRID.find(({ label }) => label.lon === 15 && label.lat === 60)?.code;
    expect(near).toContain(middle);
    expect(near).not.toContain(GRID[0]?.code);
    expect(near.every((code) => ROOM.get(code) === 120)).toBe(true);
    expect(near.length).toBeLessThan(10);
  });

  it('are all with room when everything is seen', () => {
    expect(codes(namesInView(GRID, ROOM, FRAME, mapAt(15, 60, 0.05), BOX))).toEqual(codes(GRID.filter((_, index) => index % 2 === 0)));
  });

  it('stay while the map moves less than half its box, and are chosen anew beyond that, at another zoom, and back home', () => {
    const here = mapAt(15, 60, 1);
    expect(isNear(here, { ...here, left: here.left + 499 }, BOX)).toBe(true);
    expect(isNear(here, { ...here, left: here.left + 501 }, BOX)).toBe(false);
    expect(isNear(here, { ...here, top: here.top - 401 }, BOX)).toBe(false);
    expect(isNear(here, mapAt(15, 60, 1.2), BOX)).toBe(false);
    expect([isNear(here, null, BOX), isNear(null, here, BOX), isNear(null, null, BOX)]).toEqual([false, false, true]);
  });
});
