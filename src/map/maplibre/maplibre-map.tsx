import './maplibre.css';
import { Map, type MapRef } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { areMany } from '../../domain/many';
import type { EngineProps } from '../engine';
import { zoomOf } from './camera';
import { GESTURE_WORDS } from './gesture-words';
import { inkOf } from './ink';
import type { MapHost, MapWish } from './contract';
import { MapSession } from './map-session';
import { buildSource, type Areas, type Context, type Seat } from './source';
import { onWorkerFailed } from './start';
import { buildStyle } from './style';

// They come with what can zoom: the first load has no use for them.
export { MapControls, StillMapControls } from '../map-controls';

export interface MapLibreHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Back to the whole county. */
  readonly reset: () => void;
}

export interface MapLibreMapProps extends EngineProps, MapHost {
  /** Keep these objects: new ones are drawn only by a new map. */
  readonly areas: Areas;
  readonly context: Context;
  /** Centres of the proportional circles. */
  readonly seats: readonly Seat[];
  /** West, south, east, north of the county, degrees WGS84. */
  readonly bounds: readonly [number, number, number, number];
  /** CSS pixels between the county and the edge of the box, on every side. */
  readonly padding: number;
  readonly ref?: Ref<MapLibreHandle>;
}

/** The page has its own handling of keys, its own names and its own source line. */
const OPTIONS = {
  keyboard: false, dragRotate: false, touchPitch: false, pitchWithRotate: false, maxPitch: 0, boxZoom: false,
  doubleClickZoom: false, cooperativeGestures: true, trackResize: false, renderWorldCopies: false,
  attributionControl: false, fadeDuration: 0, validateStyle: false, refreshExpiredTiles: false, locale: GESTURE_WORDS,
} as const;

function prepare(map: maplibre.Map): void {
  // The list box over the map says the same in words and is its only tab stop.
  const canvas = map.getCanvas();
  for (const attribute of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(attribute);
  canvas.setAttribute('aria-hidden', 'true');
  map.touchZoomRotate.disableRotation();
}

/**
 * The MapLibre engine: the picture of the SVG engine, with pan and zoom. Loaded lazily; everything that
 * concerns MapLibre lies in this chunk. Throws nothing: failures come through `onFailed`.
 */
export default function MapLibreMap(props: MapLibreMapProps) {
  const { areas, context, seats, bounds, padding, appearance, picture, hovered, camera, pixelsPerUnit, ref } = props;
  const [map, setMap] = useState<maplibre.Map | null>(null);
  const session = useRef<MapSession | null>(null);
  const ink = useMemo(() => inkOf(appearance), [appearance]);
  const source = useMemo(() => buildSource(areas, context, seats), [areas, context, seats]);
  // Of the first box: when the reader sees another, there is no SVG picture any more to agree with.
  const [zoom] = useState(() => zoomOf(bounds, pixelsPerUnit()));
  const style = useMemo(() => buildStyle(source, ink, zoom, areMany(areas.features.length)), [source, ink, zoom, areas]);
  const [initialViewState] = useState(() => ({
    bounds: [bounds[0], bounds[1], bounds[2], bounds[3]] satisfies maplibre.LngLatBoundsLike,
    fitBoundsOptions: { padding },
  }));
  const wish: MapWish = { picture, appearance, hovered, camera, bounds, padding };
  const latest = useRef({ props, wish });
  useLayoutEffect(() => {
    latest.current = { props, wish };
  });

  useLayoutEffect(() => {
    if (!map) return;
    prepare(map);
    const started = new MapSession(map, latest.current.wish, areas, () => latest.current.props);
    session.current = started;
    return () => {
      started.dispose();
      session.current = null;
    };
  }, [map, areas]);
  useLayoutEffect(() => {
    session.current?.update({ picture, appearance, hovered, camera, bounds, padding });
  }, [picture, appearance, hovered, camera, bounds, padding]);

  useEffect(() => onWorkerFailed((why) => latest.current.props.onFailed('error', why)), []);

  useImperativeHandle(ref, () => ({
    zoomIn: () => session.current?.zoomBy(1),
    zoomOut: () => session.current?.zoomBy(-1),
    reset: () => session.current?.reset(),
  }), []);
  const attach = useCallback((reference: MapRef | null) => setMap(reference?.getMap() ?? null), []);
  const fail = useCallback(({ error }: { readonly error: Error }) => {
    const reason = error instanceof maplibre.GPUInitializationError ? 'no-webgl' : 'error';
    latest.current.props.onFailed(reason, error.message);
  }, []);

  // Rendered again only for a new style: MapLibre compares every setting at each rendering.
  return useMemo(() => (
    <Map
      ref={attach} mapLib={maplibre} mapStyle={style} initialViewState={initialViewState} onError={fail} {...OPTIONS}
    />
  ), [attach, fail, initialViewState, style]);
}
