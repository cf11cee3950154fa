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
/** On a phone that lies on its side it is lower still, down to this: there the style sheet hides what is called low. */
const LOWEST = 144;
/** The style sheet's least size of a name, and how wide a letter and how high a line of it are, as shares of that. */
const SIZE = 11;
const LETTER = { width: 0.66, height: 1.25 } as const;

/** Half the size of the letters and three quarters of it: the style sheet moves what has these names in `data-aside` by as much. */
const [NEAR, FAR] = [0.5 / LETTER.height, 0.75 / LETTER.height];
const ASIDE = [
  ['left', [-NEAR, 0]], ['right', [NEAR, 0]], ['up', [0, -NEAR]], ['down', [0, NEAR]], ['far-left', [-FAR, 0]], ['far-right', [FAR, 0]],
] as const satisfies readonly (readonly [string, Step])[];

/**
 * By code what stands on a small map, with the words for the style sheet, null for most: to which side it steps, and whether
 * a low map has no room for it.
 * @param marked codes of the chosen and the compared: they always stand, and others give way to them
 */
export function narrowNames(municipalities: readonly Municipality[], frame: Frame, marked: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const ordered = municipalities.toSorted((a, b) => a.label.order - b.label.order);
  const first = ordered.filter(({ code }) => marked.has(code));
  const wanted = [...first, ...ordered.filter(({ code, label }) => label.order <= NARROW_NAMES && !marked.has(code))];
  const boxOf = ({ name, label }: Municipality, scale: number, [right, down]: Step = [0, 0]): Box => {
    const [width, height] = [name.length * SIZE * LETTER.width, SIZE * LETTER.height];
    const [projectedX, projectedY] = frame.project(label.lon, label.lat);
    const [x, y] = [projectedX * scale + right * height, projectedY * scale + down * height];
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  };
  const scale = Math.min(SMALLEST.width / frame.width, SMALLEST.height / frame.height);
  const room = roomFor(wanted.map((one) => boxOf(one, scale)), ASIDE.map(([, step]) => step), first.length);
  const standing = wanted.flatMap((one, index) => {
    const step = room[index];
    return step ? [{ one, step }] : [];
  });
  // The marked have room in any case, so they are the first that stand.
  const low = roomFor(standing.map(({ one, step }) => boxOf(one, LOWEST / frame.height, step)), [], first.length);
  return new Map(standing.map(({ one, step }, index) => {
    const words = [...ASIDE.filter((aside) => aside[1] === step).map(([side]) => side), ...(low[index] ? [] : ['low'])];
    return [one.code, words.length === 0 ? null : words.join(' ')];
  }));
}
