/** The names on a slide's map: as large as all of them have room for, the less important ones left out where none is small enough. */
import { crowdedOut, type Box } from '../../domain/crowded-names';
import type { DeckArea } from './story-deck';

export interface PlacedName extends Box {
  readonly name: string;
}

/** Points, from what a show has down to what is still read on paper. */
const SIZES = [16, 15, 14, 13, 12, 11, 10] as const;
const POINTS_PER_INCH = 72;
/** Mean width of a bold letter in fonts that stand in for each other, and height of a line, as shares of its size. */
const LETTER = { width: 0.58, height: 1.22 } as const;

/** @param at from the map's units to inches of the slide */
export function namePlaces(areas: readonly DeckArea[], at: (label: DeckArea['label']) => readonly [x: number, y: number]): { readonly points: number; readonly names: readonly PlacedName[] } {
  const ordered = areas.toSorted((a, b) => a.order - b.order);
  const tried = SIZES.map((points) => {
    const letter = points / POINTS_PER_INCH;
    const boxes = ordered.map(({ name, label }): PlacedName => {
      const [x, y] = at(label);
      const [width, height] = [name.length * letter * LETTER.width, letter * LETTER.height];
      return { name, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    });
    const out = crowdedOut(boxes);
    return { points, names: boxes.filter((_, index) => out[index] === false) };
  });
  return tried.find(({ names }) => names.length === ordered.length) ?? tried.at(-1) ?? { points: SIZES[0], names: [] };
}
