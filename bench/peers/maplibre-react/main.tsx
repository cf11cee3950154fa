/** MapLibre the usual way in React: source and layers as children, names as a symbol layer, a tooltip as state. */
import { Layer, Map, Source, type MapRef } from '@vis.gl/react-maplibre';
import * as maplibregl from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FILL, SOURCE, paint } from '../shared/maplibre';
import { load, mapRoot, onSwitch, ready, shown, type Loaded } from '../shared/page';

const STYLE: StyleSpecification = {
  version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#fff' } }],
};

function Page({ loaded }: { readonly loaded: Loaded }) {
  const ref = useRef<MapRef>(null);
  const isFirst = useRef(true);
  const [id, setId] = useState(loaded.first.id);
  const [stands, setStands] = useState(false);
  const [tip, setTip] = useState<{ x: number; y: number; code: string; name: string } | null>(null);
  const view = useMemo(() => ({ bounds: loaded.bounds, fitBoundsOptions: { padding: 16 } }), [loaded]);
  useEffect(() => onSwitch(setId), []);
  useEffect(() => {
    const map = ref.current?.getMap();
    if (!stands || map === undefined) return;
    paint(map, loaded.areas, loaded.byId(id));
    if (isFirst.current) map.once('idle', () => ready('maplibre'));
    else map.once('render', () => shown(id));
    isFirst.current = false;
    map.triggerRepaint();
  }, [loaded, id, stands]);
  return (
    <>
      <Map
        ref={ref} mapLib={maplibregl} mapStyle={STYLE} initialViewState={view} fadeDuration={0}
        attributionControl={false} dragRotate={false} renderWorldCopies={false} interactiveLayerIds={['fill']}
        onLoad={() => setStands(true)}
        onMouseMove={({ point, features }) => {
          const properties = features?.[0]?.properties;
          setTip(properties === undefined ? null : {
            x: point.x, y: point.y, code: String(properties['code']), name: String(properties['name']),
          });
        }}
      >
        <Source id={SOURCE} type="geojson" data={loaded.areas}>
          <Layer id="fill" type="fill" paint={{ 'fill-color': FILL }} />
          <Layer id="line" type="line" paint={{ 'line-color': '#fff', 'line-width': 1 }} />
          <Layer
            id="names" type="symbol" layout={{ 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 13 }}
            paint={{ 'text-halo-color': '#fff', 'text-halo-width': 1.5 }}
          />
        </Source>
      </Map>
      {tip !== null && (
        <div className="tip" style={{ left: tip.x + 10, top: tip.y + 10 }}>{tip.name}: {loaded.byId(id).textOf(tip.code)}</div>
      )}
    </>
  );
}

createRoot(mapRoot()).render(<Page loaded={await load()} />);
