/** Every colour of the map by appearance. The stylesheet and the map engine both read it here. */
import type { Appearance } from './appearance';
import { BIVARIATE_COLOURS } from './bivariate-palette';
import type { SchemeId } from './indicator';
import { RAMPS } from './palette-ramps';

/** What is drawn on the map beside the classes. Colours are "#rrggbb". */
export interface MapColours {
  /** Land outside the county, behind everything. */
  readonly ground: string;
  readonly lake: string;
  /** Rivers and shores. */
  readonly river: string;
  /** Borders between areas: a dark (in dark appearance light) core ... */
  readonly border: string;
  /** ... in a casing, so that one of the two stands out from whatever classes meet there. */
  readonly casing: string;
  /** The county's own outline, also in a casing. */
  readonly outline: string;
  /** Borders that go on outside the county. */
  readonly neighbour: string;
  readonly hover: string;
  /** The chosen area: the product's one accent. */
  readonly chosen: string;
  /** Ground and strokes of the hatching that stands for missing data. */
  readonly missing: string;
  readonly missingInk: string;
  readonly label: string;
  readonly halo: string;
  /** Proportional circles' fill comes from the scheme; this is their edge. */
  readonly circle: string;
}

export const MAP_COLOURS: Readonly<Record<Appearance, MapColours>> = {
  light: {
    ground: '#f4f2ec', lake: '#9fcbe8', river: '#5f9fc8', border: '#4a463f', casing: '#ffffff', outline: '#2f2c27',
    neighbour: '#a9a498', hover: '#1b1916', chosen: '#8b1a1a', missing: '#d9d7d2', missingInk: '#706c66',
    label: '#1b1916', halo: '#ffffff', circle: '#2f2c27',
  },
  dark: {
    ground: '#15181b', lake: '#16344f', river: '#3d7ba8', border: '#d8d4cb', casing: '#101214', outline: '#f0ede6',
    neighbour: '#5b5f63', hover: '#ffffff', chosen: '#ffa296', missing: '#2b2e31', missingInk: '#868b90',
    label: '#f7f5f0', halo: '#101214', circle: '#f0ede6',
  },
  projector: {
    ground: '#ffffff', lake: '#8cc3ea', river: '#2f80b8', border: '#1f1c18', casing: '#ffffff', outline: '#000000',
    neighbour: '#8a857a', hover: '#000000', chosen: '#8f0d0d', missing: '#d6d4cf', missingInk: '#5c5851',
    label: '#000000', halo: '#ffffff', circle: '#000000',
  },
};

/** Lines of compared municipalities in the order they were chosen, at least 3:1 against the panel. */
export const COMPARE_COLOURS: Readonly<Record<Appearance, readonly string[]>> = {
  light: ['#33035e', '#629b3e', '#4a5100', '#507e7a', '#532645', '#536649'],
  dark: ['#00b595', '#e989ca', '#c56c21', '#e0f7d5', '#e6a7ff', '#fec5ea'],
  projector: ['#33035e', '#629b3e', '#4a5100', '#507e7a', '#532645', '#536649'],
};

/** What a picture can be coloured by: a scheme of the catalogue, or the nine colours of two indicators at once. */
export type MapScheme = SchemeId | 'bivariate';

/** The colours of every scheme in an appearance. */
export function coloursOf(appearance: Appearance): Readonly<Record<MapScheme, readonly string[]>> {
  return { ...RAMPS[appearance], bivariate: BIVARIATE_COLOURS[appearance] };
}

/**
 * The colour of a class, for an engine that does not read stylesheets.
 * @param shade the shade of the class, as a Bin carries it (see `shade.ts`), not the class's own index
 * @throws RangeError for a shade that the scheme does not have
 */
export function colourOf(scheme: MapScheme, shade: number, appearance: Appearance): string {
  const colours = scheme === 'bivariate' ? BIVARIATE_COLOURS[appearance] : RAMPS[appearance][scheme];
  const colour = colours[shade];
  if (colour === undefined) {
    throw new RangeError(`Scheme ${scheme} has shades 0 to ${colours.length - 1}, not ${shade}`);
  }
  return colour;
}
