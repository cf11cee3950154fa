/** Which names on a map have room: the more important one of two that would run into each other stays. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text is so much higher than its letters, as a share of its height. */
const AIR = 0.22;
/** Space that two names on one line need between them, as a share of their height. */
const GAP = 0.12;

function collide(a: Box, b: Box): boolean {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  return a.left < b.right + GAP * height && b.left < a.right + GAP * height && a.top < b.bottom - AIR * height && b.top < a.bottom - AIR * height;
}

/** A step aside, as shares of the name's height. */
export type Step = readonly [right: number, down: number];

const HOME: Step = [0, 0];

function moved({ left, right, top, bottom }: Box, [x, y]: Step): Box {
  const height = bottom - top;
  return { left: left + x * height, right: right + x * height, top: top + y * height, bottom: bottom + y * height };
}

/**
 * The step by which each name has room, none for most; null for a name that has room nowhere. Those that have room where
 * they belong stand there: none of them gives way to one that steps aside.
 * @param boxes the most important first @param steps the best first @param always so many of the first stand in any case
 */
export function roomFor(boxes: readonly Box[], steps: readonly Step[], always = 0): readonly (Step | null)[] {
  const kept: Box[] = [];
  const take = (box: Box, tried: readonly Step[]): Step | null => {
    const step = tried.find((one) => !kept.some((other) => collide(other, moved(box, one)))) ?? null;
    if (step) kept.push(moved(box, step));
    return step;
  };
  const first = boxes.slice(0, always).map((box) => {
    const step = take(box, [HOME, ...steps]);
    if (!step) kept.push(box);
    return step ?? HOME;
  });
  const rest = boxes.slice(always);
  const home = rest.map((box) => take(box, [HOME]));
  return [...first, ...rest.map((box, index) => home[index] ?? take(box, steps))];
}

/** True for each box that runs into one before it that has kept its place. @param boxes the most important first */
export function crowdedOut(boxes: readonly Box[]): readonly boolean[] {
  return roomFor(boxes, []).map((step) => step === null);
}
