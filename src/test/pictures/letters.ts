/** A drawing in letters, for a log that shows text alone: coarse, but before and after stand beside each other. */
import { pickFrom, type Pick } from '../../map/pick-area';
import type { Drawing } from './drawing';

const ROWS = 26;
/** A letter is about twice as high as it is wide. */
const COLUMNS_PER_ROW = 2;
const WATER = '~';
const MISSING = '#';
const BLANK = '·';
const DIMMED = ',';
const OUTSIDE = ' ';
export const KEY = `0-9 a-g: shade k0-k16, ${MISSING} missing, ${BLANK} blank, ${DIMMED} stepped back, ${WATER} lake`;

function letterOf(classes: string): string {
  if (/\bdimmed\b/.test(classes)) return DIMMED;
  const shade = /\bk(\d+)\b/.exec(classes)?.[1];
  if (shade !== undefined) return Number(shade).toString(36);
  return /\bmissing\b/.test(classes) ? MISSING : BLANK;
}

function picking(paths: readonly Element[]): Pick {
  return pickFrom({
    width: 0, height: 0, lakes: [], rivers: [], countyBorders: '', countryBorders: '', surroundings: [0, 0, 0, 0], lakeNames: [],
    areas: paths.map((path) => ({ code: path.id.slice(1), d: path.getAttribute('d') ?? '' })),
  });
}

interface Disc {
  readonly letter: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** The rows of the picture, all of one length. */
export function inLetters({ layers }: Drawing): readonly string[] {
  const drawn = layers.map((layer) => new DOMParser().parseFromString(layer, 'image/svg+xml').documentElement);
  const all = (selector: string): readonly Element[] => drawn.flatMap((svg) => [...svg.querySelectorAll(selector)]);
  const [, , width = 0, height = 0] = (drawn[0]?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const areaAt = picking(all('defs path'));
  const waterAt = picking(all('.lake'));
  const letters = new Map(all('[data-code]').map((area) => [area.getAttribute('data-code'), letterOf(area.getAttribute('class') ?? '')]));
  const discs: readonly Disc[] = all('circle').map((circle) => {
    const [cx = 0, cy = 0, r = 0] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)));
    return { letter: letterOf(circle.getAttribute('class') ?? ''), cx, cy, r };
  });
  const columns = Math.round((ROWS * COLUMNS_PER_ROW * width) / height);
  return Array.from({ length: ROWS }, (_row, row) => Array.from({ length: columns }, (_column, column) => {
    const [x, y] = [((column + 0.5) * width) / columns, ((row + 0.5) * height) / ROWS];
    const disc = discs.findLast(({ cx, cy, r }) => Math.hypot(x - cx, y - cy) <= r);
    if (disc) return disc.letter;
    const area = areaAt(x, y);
    if (waterAt(x, y) !== null) return WATER;
    return area === null ? OUTSIDE : letters.get(area) ?? BLANK;
  }).join(''));
}

/** Two pictures beside each other, with what they are above them. */
export function besideEachOther(before: readonly string[], after: readonly string[]): string {
  const width = Math.max(...before.map((row) => row.length), 'before'.length) + 3;
  return ['before', ...before].map((row, index) => `${row.padEnd(width)}| ${['after', ...after][index] ?? ''}`.trimEnd()).join('\n');
}
