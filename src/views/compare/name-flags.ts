/** A name under a dot plot, beside the vertical line down from its mark. */
export interface Flag {
  /** Where its mark stands, px. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** Left edge of the name, px. */
  readonly left: number;
  /** 0 is nearest to the axis. */
  readonly lane: number;
}

interface Taken extends PlacedFlag {
  readonly right: number;
  readonly x: number;
}

/** Room between a name and a line, px. */
const CLEAR = 2;
/** Marks nearer to each other than this hang their names on one line. */
const SHARED = 7;

function clash(a: Taken, b: Taken, gap: number): boolean {
  if (a.lane === b.lane) return a.left < b.right + gap && b.left < a.right + gap;
  // The line to the lower name passes the lane of the upper one.
  const [upper, lower] = a.lane < b.lane ? [a, b] : [b, a];
  return Math.abs(lower.x - upper.x) > SHARED && lower.x > upper.left - CLEAR && lower.x < upper.right + CLEAR;
}

/**
 * Places names as flags: each hangs on the line down from its mark, to the right of it, or to the left where it would leave
 * the drawing. No name covers another name; nor the line of another mark, unless there is no room without.
 * @param gap least room between two names, px
 * @returns in the order of `flags`
 */
export function placeFlags(flags: readonly Flag[], width: number, gap: number): readonly PlacedFlag[] {
  const placed: (Taken | undefined)[] = flags.map(() => undefined);
  const toLeft = ({ x, width: own }: Flag): boolean => x + own > width;
  // From the ends inwards, so that a line further in never meets a name that is already hung.
  const order = flags.map((flag, index) => ({ flag, index })).toSorted((a, b) => {
    const [left, right] = [toLeft(a.flag), toLeft(b.flag)];
    return left === right ? (left ? a.flag.x - b.flag.x : b.flag.x - a.flag.x) : (left ? -1 : 1);
  });
  for (const { flag, index } of order) {
    const left = Math.max(0, toLeft(flag) ? flag.x - flag.width : flag.x);
    for (let lane = 0; placed[index] === undefined; lane += 1) {
      const wanted = { left, right: left + flag.width, x: flag.x, lane };
      // Below the lane of every name only names are kept apart; lines that cannot avoid one go behind it.
      const blocked = placed.some((other) => other !== undefined && (lane <= flags.length || other.lane === lane) && clash(wanted, other, gap));
      if (!blocked) placed[index] = wanted;
    }
  }
  return placed.map((one) => ({ left: one?.left ?? 0, lane: one?.lane ?? 0 }));
}
