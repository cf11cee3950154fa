import { mercator } from '../frame';

/** How far in from the edge of the data its lines fade, as a share of the data's height. */
export const FADE_SHARE = 0.1;
/** More steps than this cannot be told from a gradient at the width the fade has on the screen. */
const STEPS = 12;

type Position = number[];
type Box = readonly [west: number, south: number, east: number, north: number];

interface FadeFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: 'fade'; readonly cover: number };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Position[][] };
}

/** Bounds in degrees of whatever nested arrays of positions hold; null when they hold none. */
export function boundsOf(coordinates: Iterable<unknown>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value;
    if (typeof lon === 'number' && typeof lat === 'number') {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    } else value.forEach(walk);
  };
  for (const value of coordinates) walk(value);
  return west <= east ? [west, south, east, north] : null;
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

function rectangle([x0, y0, x1, y1]: readonly [number, number, number, number]): Position[] {
  const [west, east] = [(x0 - 0.5) * 360, (x1 - 0.5) * 360];
  const [north, south] = [latitudeOf(y0), latitudeOf(y1)];
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
}

/** Sides of the box at which some line ends. The others are only as far as the lines happen to reach. */
function cutSides(lines: readonly (readonly Position[])[], [west, south, east, north]: Box) {
  const near = { lon: (east - west) * 0.01, lat: (north - south) * 0.01 };
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]);
  const some = (test: (lon: number, lat: number) => boolean) =>
    ends.some((end) => end?.[0] !== undefined && end[1] !== undefined && test(end[0], end[1]));
  return {
    west: some((lon) => lon - west < near.lon), east: some((lon) => east - lon < near.lon),
    south: some((_, lat) => lat - south < near.lat), north: some((_, lat) => north - lat < near.lat),
  };
}

/**
 * Frames inside one another that cover the outermost part of the data in the ground's colour, thicker
 * towards the edge: lines that end with the data fade instead of being cut off.
 * @param lines lines in degrees, [lon, lat] a point
 * @returns polygons whose `cover` is the opacity, 0 to 1; the outermost lies just outside the data
 */
export function fadeFrames(lines: readonly (readonly Position[])[]): FadeFeature[] {
  const box = boundsOf(lines);
  if (!box) return [];
  const cut = cutSides(lines, box);
  const [west, south, east, north] = box;
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const depth = (y1 - y0) * FADE_SHARE;
  // A side that is not cut lies outside for every frame, so that no frame has any width there.
  const inset = (side: boolean, share: number) => depth * (side ? share : -1);
  const frame = (share: number) => rectangle([
    x0 + inset(cut.west, share), y0 + inset(cut.north, share), x1 - inset(cut.east, share), y1 - inset(cut.south, share),
  ]);
  return Array.from({ length: STEPS }, (_, step) => ({
    type: 'Feature',
    properties: { kind: 'fade', cover: 1 - (step + 0.5) / STEPS },
    geometry: {
      type: 'Polygon',
      // The first one begins outside, or a line along the very edge would show half its width.
      coordinates: [frame(step === 0 ? -0.5 : step / STEPS), frame((step + 1) / STEPS).toReversed()],
    },
  }));
}
