/** Leaflet's own SVG overlay, driven from React, with tooltips. */
import 'leaflet/dist/leaflet.css';
import '../shared/page.css';
import L from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Areas } from '../shared/figures';
import { load, mapRoot, onSwitch, ready, shown, type Loaded } from '../shared/page';

type Feature = Areas['features'][number];

function Page({ loaded }: { readonly loaded: Loaded }) {
  const box = useRef<HTMLDivElement>(null);
  const layer = useRef<L.GeoJSON<Feature['properties']>>(null);
  const [id, setId] = useState(loaded.first.id);
  const current = useRef(loaded.first);
  useEffect(() => {
    if (box.current === null) return undefined;
    const map = L.map(box.current, { zoomSnap: 0, attributionControl: false, fadeAnimation: false, zoomAnimation: false });
    const [west, south, east, north] = loaded.bounds;
    map.fitBounds([[south, west], [north, east]], { padding: [16, 16], animate: false });
    layer.current = L.geoJSON<Feature['properties']>(loaded.areas, {
      style: (feature) => ({ fillColor: loaded.first.colorOf(feature?.properties.code ?? ''), fillOpacity: 1, color: '#fff', weight: 1 }),
      onEachFeature: ({ properties: { code, name } }, area) => {
        area.bindTooltip(() => `${name}: ${current.current.textOf(code)}`, { sticky: true });
      },
    }).addTo(map);
    ready('svg');
    onSwitch(setId);
    return () => {
      map.remove();
    };
  }, [loaded]);
  useEffect(() => {
    const indicator = loaded.byId(id);
    if (indicator === current.current) return;
    current.current = indicator;
    layer.current?.setStyle((feature) => ({ fillColor: indicator.colorOf(feature?.properties.code ?? '') }));
    shown(id);
  }, [loaded, id]);
  return <div ref={box} style={{ height: '100%', background: '#fff' }} />;
}

createRoot(mapRoot()).render(<Page loaded={await load()} />);
