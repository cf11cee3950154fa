import type { Map as MapLibre, MapMouseEvent, Subscription } from 'maplibre-gl';
import type { MapActs } from '../engine';
import { FILL_LAYER } from './style';

/** Tells which area the pointer is over and which one is chosen with it. Taps come as clicks. */
export function followPointer(map: MapLibre, acts: () => MapActs): readonly Subscription[] {
  let pointed: string | null = null;

  function codeAt(event: MapMouseEvent): string | null {
    if (!map.getLayer(FILL_LAYER)) return null;
    const code: unknown = map.queryRenderedFeatures(event.point, { layers: [FILL_LAYER] })[0]?.properties['code'];
    return typeof code === 'string' ? code : null;
  }

  function point(code: string | null): void {
    if (code === pointed) return;
    pointed = code;
    map.getCanvas().style.cursor = code === null ? '' : 'pointer';
    acts().onHover(code);
  }

  return [
    map.on('mousemove', (event) => {
      if (!map.isMoving()) point(codeAt(event));
    }),
    map.on('mouseout', () => point(null)),
    map.on('click', (event) => {
      const code = codeAt(event);
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      if (code !== null) acts().onChoose(code, shiftKey || ctrlKey || metaKey);
    }),
  ];
}
