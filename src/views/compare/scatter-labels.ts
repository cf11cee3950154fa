/** A circle of the scatter chart that wants its name beside it. Pixels. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly labelWidth: number;
  /** A name that must stand is moved away until it fits; another one is left out. */
  readonly must: boolean;
}

/** A name's box; null where it found no room. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  /** It stands away from its circle and needs a line to it. */
  readonly apart: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;
/** Right and left first: names are read along the line. */
const DIRECTIONS = [[1, 0], [-1, 0], [0, -1], [0, 1], [0.7, -0.7], [-0.7, -0.7], [0.7, 0.7], [-0.7, 0.7]] as const;
const FARTHER = [0, 14, 28, 44, 64, 90, 120];

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function covers(box: Box, { x, y, r }: Circle): boolean {
  const dx = x - Math.max(box.left, Math.min(x, box.right));
  const dy = y - Math.max(box.top, Math.min(y, box.bottom));
  return dx * dx + dy * dy < r * r;
}

function candidate({ x, y, r, labelWidth }: Circle, height: number, [dx, dy]: readonly [number, number], far: number): Box {
  const reach = r + GAP + far;
  const cx = x + dx * (reach + labelWidth / 2);
  const cy = y + dy * (reach + height / 2);
  return { left: cx - labelWidth / 2, top: cy - height / 2, right: cx + labelWidth / 2, bottom: cy + height / 2 };
}

/**
 * Places the names so that none covers another name or a circle, nor leaves the plot. Circles are given in order of
 * importance.
 * @param height of a name, px
 */
export function placeNames(circles: readonly Circle[], height: number, width: number, bottom: number): readonly (LabelBox | null)[] {
  const taken: Box[] = [];
  return circles.map((circle) => {
    for (const far of circle.must ? FARTHER : FARTHER.slice(0, 1)) {
      for (const direction of DIRECTIONS) {
        const box = candidate(circle, height, direction, far);
        const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= bottom;
        if (!inside || taken.some((other) => overlap(box, other)) || circles.some((other) => covers(box, other))) continue;
        taken.push(box);
        return { left: box.left, top: box.top, apart: far > 0 };
      }
    }
    return null;
  });
}
