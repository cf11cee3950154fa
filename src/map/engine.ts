import type { Appearance } from '../domain/appearance';
import type { Camera } from '../domain/scene';
import type { Picture } from './picture';

/** What a person did on the map, whichever engine it was drawn by. */
export interface MapActs {
  /** Pointing at an area, or at none. */
  readonly onHover: (code: string | null) => void;
  /** `additive` with shift or ctrl/cmd held: add to the comparison. */
  readonly onChoose: (code: string, additive: boolean) => void;
}

/** Longitude and latitude to pixels from the top left of the map's box. */
export type Project = (lon: number, lat: number) => readonly [number, number];

export interface EngineProps extends MapActs {
  readonly picture: Picture;
  readonly appearance: Appearance;
  /** Area under the pointer or the keyboard's mark. */
  readonly hovered: string | null;
  readonly camera: Camera | null;
}
