/** The names on a slide's map: as large as all of them have room for, the less important ones left out where none is small enough. */
import { crowdedOut, type Box } from '../../domain/crowded-names';
import type { DeckArea, DeckMap } from './story-deck';

export interface PlacedName extends Box {
  readonly name: string;
  /** Where it stands, in the map's units. */
  readonly label: DeckArea['label'];
}

/** Inches that a figure is high on a slide. */
export const FIGURE_HEIGHT = 5.2;

/** Points, from what a show has down to what is still read on paper. */
const SIZES = [16, 15, 14, 13, 12, 11, 10] as const;
const POINTS_PER_INCH = 72;
/** Mean width of a bold letter in fonts that stand in for each other, and height of a line, as shares of its size. */
const LETTER = { width: 0.58, height: 1.22 } as const;
/** The page's own fonts are wider: for the same names to have room, its letters are so large as a share of the slide's. */
const ON_PAGE = 0.9;

/** The chosen and the compared go before all others. @param at from the map's units to inches of the slide */
export function namePlaces(areas: readonly DeckArea[], at: (label: DeckArea['label']) => readonly [x: number, y: number]): { readonly points: number; readonly names: readonly PlacedName[] } {
  const ordered = areas.toSorted((a, b) => Number(a.mark === null) - Number(b.mark === null) || a.order - b.order);
  const tried = SIZES.map((points) => {
    const letter = points / POINTS_PER_INCH;
    const boxes = ordered.map(({ name, label }): PlacedName => {
      const [x, y] = at(label);
      const [width, height] = [name.length * letter * LETTER.width, letter * LETTER.height];
      return { name, label, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    });
    const out = crowdedOut(boxes);
    return { points, names: boxes.filter((_, index) => out[index] === false) };
  });
  return tried.find(({ names }) => names.length === ordered.length) ?? tried.at(-1) ?? { points: SIZES[0], names: [] };
}

/** The names that stand on the slide, the most important first, and the height of their letters, for a drawing in the map's units. */
export function namesAsOnSlide({ areas, height }: Pick<DeckMap, 'areas' | 'height'>): { readonly size: number; readonly names: readonly PlacedName[] } {
  const scale = FIGURE_HEIGHT / height;
  const { points, names } = namePlaces(areas, ([x, y]) => [x * scale, y * scale]);
  return { size: (points / POINTS_PER_INCH / scale) * ON_PAGE, names };
}
