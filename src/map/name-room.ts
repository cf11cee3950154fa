/**
 * Which names have room, where there are too many for one map: for each the least width of the map's frame at which it
 * collides with none that goes before it. What has room keeps it when the map grows, since names keep their size.
 */
import type { Frame } from './frame';
import type { Municipality } from '../domain/municipality';

/** Up to so many, names are placed by hand, or few enough to stand together. */
const FEW = 20;

/** Widths of the frame in pixels, half as large again each; up to `maplibre/`'s closest zoom. The style sheet knows the first of them. */
const WIDTHS = [120, 180, 270, 400, 600, 900, 1350, 2000, 3000, 4500, 6750, 10_000, 15_000, 22_500] as const;

/** The style sheet's size of a name in a frame of a width, and how wide and high a letter of it is at most. */
const sizeAt = (width: number): number => Math.min(16, Math.max(11, width * 0.026));
const LETTER = { width: 0.62, height: 1.25 };

/** More than there are rows of cells: makes one number of column and row. */
const STRIDE = 1_000_003;

interface Box { readonly x: number; readonly y: number; readonly halfWidth: number }

/** Boxes already placed, found by where they are. */
class Placed {
  private readonly cells = new Map<number, Box[]>();
  constructor(private readonly reach: number, private readonly height: number) {}

  private cellOf({ x, y }: Box): readonly [number, number] {
    return [Math.floor(x / this.reach), Math.floor(y / this.height)];
  }

  add(box: Box): void {
    const [column, row] = this.cellOf(box);
    const key = column * STRIDE + row;
    const cell = this.cells.get(key);
    if (cell) cell.push(box);
    else this.cells.set(key, [box]);
  }

  collides(box: Box): boolean {
    const [column, row] = this.cellOf(box);
    return [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => (this.cells.get((column + dx) * STRIDE + row + dy) ?? [])
      .some((other) => Math.abs(other.x - box.x) < other.halfWidth + box.halfWidth && Math.abs(other.y - box.y) < this.height)));
  }
}

/** The widest frame that a map which has not been moved is asked for names in, where they are many. */
export const FITTED_WIDTH = 900;

/**
 * By code the width from which the name is shown; empty for a county of few municipalities, whose names always are.
 * @param widest names that have no room in a frame of this width are left out @param first codes of those that go before all others
 */
export function nameRoom(
  municipalities: readonly Municipality[], frame: Frame, widest = Infinity, first: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  if (municipalities.length <= FEW) return room;
  const ordered = municipalities.toSorted((a, b) => Number(first.has(b.code)) - Number(first.has(a.code)) || a.label.order - b.label.order);
  const longest = Math.max(...municipalities.map(({ name }) => name.length));
  for (const width of WIDTHS) {
    if (width > widest) return room;
    const size = sizeAt(width);
    const placed = new Placed(longest * size * LETTER.width, size * LETTER.height);
    const boxOf = ({ name, label }: Municipality): Box => {
      const [x, y] = frame.project(label.lon, label.lat);
      return { x: (x / frame.width) * width, y: (y / frame.width) * width, halfWidth: (name.length * size * LETTER.width) / 2 };
    };
    for (const one of ordered) if (room.has(one.code)) placed.add(boxOf(one));
    for (const one of ordered) {
      if (room.has(one.code)) continue;
      const box = boxOf(one);
      if (placed.collides(box)) continue;
      placed.add(box);
      room.set(one.code, width);
    }
  }
  for (const { code } of municipalities) if (!room.has(code)) room.set(code, WIDTHS[WIDTHS.length - 1] ?? 0);
  return room;
}
