/** What the product has promised of its speed, as ratios to the peers measured in the same run. */
import type { Sample } from './cold-load.ts';
import { SCRIPTED_PEERS, STATIC_PEER } from './peer-ids.ts';
import { markdownTable, spreadOf, written } from './statistics.ts';

/** Subjects that are the product itself: as it comes, with scripts refused, without WebGL. */
export const PRODUCT = 'product';
export const PRODUCT_BLOCKED = 'product-blocked';
export const PRODUCT_SVG = 'product-svg';

/** Samples by subject, one a round, in the order of the rounds; null for a round that failed. */
export type Rounds = ReadonlyMap<string, readonly (Sample | null)[]>;

type Column = readonly (number | null)[];
type Figure = 'fcp' | 'ready' | 'takeOver' | 'medianSwitch' | 'bytesBeforeReady' | 'cls';

const KILO = 1000;
export const FIRST_LOAD_KB = 150;

function column(rounds: Rounds, subject: string, figure: Figure): Column {
  return (rounds.get(subject) ?? []).map((sample) => sample?.[figure] ?? null);
}

/** The least of several columns, round by round; null where one of them is not there. */
function least(columns: readonly Column[]): Column {
  return (columns[0] ?? []).map((_, round) => {
    const values = columns.map((one) => one[round] ?? null).filter((value) => value !== null);
    return values.length === columns.length ? Math.min(...values) : null;
  });
}

interface Promised {
  readonly what: string;
  readonly own: Column;
  readonly other: Column;
  readonly limit: number;
}

function promised(rounds: Rounds): readonly Promised[] {
  const of = (subject: string, figure: Figure): Column => column(rounds, subject, figure);
  const readies = SCRIPTED_PEERS.map((peer) => of(peer, 'ready'));
  return [
    { what: 'first paint / static peer', own: of(PRODUCT, 'fcp'), other: of(STATIC_PEER, 'fcp'), limit: 2 },
    { what: 'first paint / own page with scripts blocked', own: of(PRODUCT, 'fcp'), other: of(PRODUCT_BLOCKED, 'fcp'), limit: 1.5 },
    { what: 'first paint / soonest map of a scripted peer', own: of(PRODUCT, 'fcp'), other: least(readies), limit: 1 },
    { what: 'answering / Leaflet ready', own: of(PRODUCT, 'ready'), other: of('leaflet', 'ready'), limit: 1.3 },
    { what: 'take-over / plain MapLibre ready', own: of(PRODUCT, 'takeOver'), other: of('maplibre-plain', 'ready'), limit: 1.4 },
    { what: 'switch with MapLibre / plain MapLibre', own: of(PRODUCT, 'medianSwitch'), other: of('maplibre-plain', 'medianSwitch'), limit: 1.2 },
    { what: 'switch with SVG / d3 peer', own: of(PRODUCT_SVG, 'medianSwitch'), other: of('d3-svg', 'medianSwitch'), limit: 1.5 },
  ];
}

const verdict = (holds: boolean): string => (holds ? 'yes' : '**no**');

/** The verdict is that of the medians; the ratios round by round show how steady it is. */
function ratioRow({ what, own, other, limit }: Promised): readonly string[] | null {
  const mine = spreadOf(own);
  const theirs = spreadOf(other);
  if (mine === null || theirs === null) return null;
  const ratio = mine.median / theirs.median;
  const paired = spreadOf(own.map((value, round) => {
    const base = other[round] ?? null;
    return value === null || base === null ? null : value / base;
  }));
  return [what, `${ratio.toFixed(2)} ×`, `≤ ${limit.toFixed(1)} ×`, written(paired, 2), verdict(ratio <= limit)];
}

/** A Markdown table of the promises that this run can judge. `areaCount` is how many areas the map has. */
export function promiseTable(rounds: Rounds, areaCount: number): string {
  const rows: (readonly string[])[] = promised(rounds).map(ratioRow).filter((row) => row !== null);
  const weight = spreadOf(column(rounds, PRODUCT, 'bytesBeforeReady').map((bytes) => (bytes === null ? null : bytes / KILO)));
  if (weight !== null) {
    rows.push(['kB before ready', weight.median.toFixed(0), `≤ ${FIRST_LOAD_KB}`, written(weight, 0), verdict(weight.median <= FIRST_LOAD_KB)]);
  }
  const shift = spreadOf(column(rounds, PRODUCT, 'cls'));
  if (shift !== null) rows.push(['layout shift, greatest', shift.max.toFixed(4), '0', written(shift, 4), verdict(shift.max === 0)]);
  const painted = (rounds.get(PRODUCT_BLOCKED) ?? []).filter((sample) => sample !== null).map(({ areas }) => areas);
  if (painted.length > 0) {
    const fewest = Math.min(...painted);
    rows.push(['areas painted with scripts blocked', String(fewest), `= ${areaCount}`, '–', verdict(fewest === areaCount)]);
  }
  if (rows.length === 0) return 'No promise can be judged by the chosen pages.';
  return markdownTable(['promise', 'measured', 'limit', 'round by round', 'holds'], rows);
}

/** Greatest layout shift of each width, and whether there was none. */
export function shiftTable(shifts: ReadonlyMap<number, readonly number[]>): string {
  const rows = [...shifts].map(([width, values]) => {
    const most = Math.max(...values);
    return [`${width} px`, most.toFixed(4), '0', verdict(most === 0)];
  });
  return markdownTable(['width', 'greatest layout shift', 'limit', 'holds'], rows);
}
