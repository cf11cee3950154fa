/** What the two MapLibre peers share: the worker's address, the paint, and colours as feature-state. */
import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { setWorkerUrl, type ExpressionSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MISSING_COLOR, type Areas, type PeerIndicator } from './figures';

setWorkerUrl(workerUrl);

export const SOURCE = 'areas';
export const FILL: ExpressionSpecification = ['to-color', ['feature-state', 'color'], MISSING_COLOR];

export function paint(map: MapLibreMap, areas: Areas, indicator: PeerIndicator): void {
  for (const { id, properties } of areas.features) {
    map.setFeatureState({ source: SOURCE, id }, { color: indicator.colorOf(properties.code) });
  }
}
