/** Renders a Scene on the real figures, as the page does. */
import { readFileSync } from 'node:fs';
import { render, renderHook } from '@testing-library/react';
import type { Scene } from '../../domain/scene';
import { frameOf } from '../../map/frame';
import { useCentres } from '../../map/map-hooks';
import { SvgMap } from '../../map/svg-map';
import { useExplored } from '../../parts/use-explored';
import { datasetOf, geometryOf, realText } from '../real-snapshots';
import { drawingIn, type Drawing } from './drawing';
import { contentOf, scenesOf } from './scenes';

const DATASET = datasetOf(realText);
const GEOMETRY = geometryOf(realText);

/** The style sheets of the map as they stand. */
export const STYLES = ['palette', 'map'].map((name) => readFileSync(`src/map/${name}.css`, 'utf8')).join('\n');
/** By name. */
export const SCENES: ReadonlyMap<string, Scene> = scenesOf(DATASET);

interface Drawn {
  /** What the picture has to show; see `contentOf`. */
  readonly content: string;
  readonly drawing: Drawing;
}

/** @param geometry the county's own, or another to see what changes */
export function drawScene(scene: Scene, styles: string = STYLES, geometry = GEOMETRY): Drawn {
  const { picture } = renderHook(() => useExplored(scene, DATASET, scene.highlight)).result.current;
  const centres = renderHook(() => useCentres(DATASET.county, frameOf(DATASET.county.bounds))).result.current;
  // Within elements as in the page, since the styles ask for them.
  const { container, unmount } = render(
    <div className="map" data-engine="svg">
      <SvgMap geometry={geometry} picture={picture} hovered={null} centres={centres} onHover={() => undefined} onChoose={() => undefined} />
    </div>,
  );
  const drawing = drawingIn(container, styles);
  unmount();
  return { content: contentOf(picture), drawing };
}
