import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import type { Municipality } from '../domain/municipality';
import { frameOf } from './frame';
import { nameRoom } from './name-room';

const COUNT = 300;
/** Names strewn over a tall land, in an order that has nothing to do with where they lie. */
const MANY: readonly Municipality[] = Array.from({ length: COUNT }, (_, index) => {
  const lon = 11 + ((index * 7919) % 1009) / 1009 * 12;
  const lat = 55 + ((index * 104_729) % 1013) / 1013 * 14;
  const name = `Namn${'e'.repeat(index % 9)}`;
  return { code: String(1000 + index), name, officialName: name, seat: { name, lon, lat }, label: { lon, lat, order: index + 1 } };
});
const FRAME = frameOf([11, 55, 23, 69]);
const ROOM = nameRoom(MANY, FRAME);
const shownAt = (width: number): readonly Municipality[] => MANY.filter(({ code }) => (ROOM.get(code) ?? Infinity) <= width);

describe('names of very many municipalities', () => {
  it.each([120, 270, 600, 2000])('stand apart in a frame of %i px', (width) => {
    // As the style sheet writes them: 11 px at least, a letter a little over half as wide, a line a quarter higher.
    const size = Math.min(16, Math.max(11, width * 0.026));
    const boxes = shownAt(width).map(({ name, label }) => {
      const [x, y] = FRAME.project(label.lon, label.lat);
      return { x: (x / FRAME.width) * width, y: (y / FRAME.width) * width, width: name.length * size * 0.62 };
    });
    const collisions = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) =>
      Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < size * 1.25));
    expect(collisions).toEqual([]);
    expect(boxes.length).toBeGreaterThan(0);
  });

  it('are more the larger the map, and all of them in the end; the first is always there', () => {
    const counts = [120, 270, 600, 2000, 22_500].map((width) => shownAt(width).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect([counts[0] !== counts[1], counts.at(-1)]).toEqual([true, COUNT]);
    expect(shownAt(120).map(({ label }) => label.order)).toContain(1);
  });

  it('give way to those that go first, which are there on the smallest map', () => {
    const [last] = MANY.toReversed();
    if (!last) throw new Error('No names');
    expect(ROOM.get(last.code)).toBeGreaterThan(120);
    const marked = nameRoom(MANY, FRAME, Infinity, new Set([last.code]));
    expect(marked.get(last.code)).toBe(120);
    expect(MANY.filter(({ code }) => (marked.get(code) ?? 0) > (ROOM.get(code) ?? 0)).length).toBeGreaterThan(0);
  });

  it('are left alone where they are few', () => {
    const { county } = datasetOf(realText);
    expect(nameRoom(county.municipalities, frameOf(county.bounds)).size).toBe(0);
  });
});
