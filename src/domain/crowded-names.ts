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

/** True for each box that runs into one before it that has kept its place. @param boxes the most important first */
export function crowdedOut(boxes: readonly Box[]): readonly boolean[] {
  const kept: Box[] = [];
  return boxes.map((box) => {
    const out = kept.some((one) => collide(one, box));
    if (!out) kept.push(box);
    return out;
  });
}
