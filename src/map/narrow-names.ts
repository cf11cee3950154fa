/**
 * Which names stand on a small map of few municipalities, and which of them step aside. Told by how many letters they have,
 * so that nothing is measured before the first paint and the build can write it into the page.
 */
import { roomFor, type Box, type Step } from '../domain/crowded-names';
import type { Municipality } from '../domain/municipality';
import type { Frame } from './frame';

/** Only the first so many, by the labels' stated order, have room there beside those that are marked. */
const NARROW_NAMES = 8;
/** Where the county stands on the smallest maps, px: as wide as on a phone, as high as where another site has embedded it. */
const SMALLEST = { width: 332, height: 272 } as const;
/** The style sheet's least size of a name, and how wide a letter and how high a line of it are, as shares of that. */
const SIZE = 11;
const LETTER = { width: 0.66, height: 1.25 } as const;

/** Half the size of the letters and three quarters of it: the style sheet moves what has these names in `data-aside` by as much. */
const [NEAR, FAR] = [0.5 / LETTER.height, 0.75 / LETTER.height];
const ASIDE = [
  ['left', [-NEAR, 0]], ['right', [NEAR, 0]], ['up', [0, -NEAR]], ['down', [0, NEAR]], ['far-left', [-FAR, 0]], ['far-right', [FAR, 0]],
] as const satisfies readonly (readonly [string, Step])[];
type Aside = (typeof ASIDE)[number][0];

/**
 * By code what stands on a small map, and to which side it steps, null for most.
 * @param marked codes of the chosen and the compared: they always stand, and others give way to them
 */
export function narrowNames(municipalities: readonly Municipality[], frame: Frame, marked: ReadonlySet<string>): ReadonlyMap<string, Aside | null> {
  const scale = Math.min(SMALLEST.width / frame.width, SMALLEST.height / frame.height);
  const ordered = municipalities.toSorted((a, b) => a.label.order - b.label.order);
  const first = ordered.filter(({ code }) => marked.has(code));
  const wanted = [...first, ...ordered.filter(({ code, label }) => label.order <= NARROW_NAMES && !marked.has(code))];
  const boxes = wanted.map(({ name, label }): Box => {
    const [x, y] = frame.project(label.lon, label.lat);
    const [halfWidth, halfHeight] = [(name.length * SIZE * LETTER.width) / 2, (SIZE * LETTER.height) / 2];
    return { left: x * scale - halfWidth, right: x * scale + halfWidth, top: y * scale - halfHeight, bottom: y * scale + halfHeight };
  });
  const room = roomFor(boxes, ASIDE.map(([, step]) => step), first.length);
  return new Map(wanted.flatMap(({ code }, index) => {
    const step = room[index] ?? null;
    return step ? [[code, ASIDE.find((aside) => aside[1] === step)?.[0] ?? null] as const] : [];
  }));
}
