import type { Camera } from '../../domain/scene';
import type { Appearance } from '../../domain/appearance';
import type { MapActs, Project } from '../engine';
import type { Picture } from '../picture';
import type { Bounds } from './camera';

/** `not-in-file`: the page is one file, which does not carry the engine. */
export type FailureReason = 'no-webgl' | 'context-lost' | 'error' | 'not-in-file';

/** What a MapLibre map tells the page and asks of it. */
export interface MapHost extends MapActs {
  /** CSS pixels per frame unit where the county fits the box: the size of the circles. */
  readonly pixelsPerUnit: () => number;
  /**
   * A new projection, on load and on each frame in which the map moves or is resized.
   * `moved` is false while the county fits the box as it does in the SVG engine.
   */
  readonly onProjection: (project: Project, moved: boolean) => void;
  /** Where the reader left the map; null after a reset. */
  readonly onCamera: (camera: Camera | null) => void;
  /** Two frames after a picture stands on the screen, whenever its indicator or its colours are new. */
  readonly onShown: (indicator: string) => void;
  /** All layers are drawn, those too that the first picture does without. */
  readonly onWhole: () => void;
  readonly onFailed: (reason: FailureReason, detail: string) => void;
}

/** What is to be seen, from the component's props. */
export interface MapWish {
  readonly picture: Picture;
  readonly appearance: Appearance;
  readonly hovered: string | null;
  readonly camera: Camera | null;
  readonly bounds: Bounds;
  /** CSS pixels between the county and the edge of the box. */
  readonly padding: number;
}
