/** MapLibre by itself: no React, no names; the whole style given at once. */
import { Map as MapLibreMap, Popup } from 'maplibre-gl';
import { FILL, SOURCE, paint } from '../shared/maplibre';
import { load, mapRoot, onSwitch, ready, shown } from '../shared/page';

const { areas, bounds, first, byId } = await load();
const map = new MapLibreMap({
  container: mapRoot(), bounds, fitBoundsOptions: { padding: 16 }, fadeDuration: 0, attributionControl: false,
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: { [SOURCE]: { type: 'geojson', data: areas } },
    layers: [
      { id: 'fill', type: 'fill', source: SOURCE, paint: { 'fill-color': FILL } },
      { id: 'line', type: 'line', source: SOURCE, paint: { 'line-color': '#fff', 'line-width': 1 } },
    ],
  },
});
let current = first;
map.once('style.load', () => paint(map, areas, current));
map.once('idle', () => ready('maplibre'));

const tip = new Popup({ closeButton: false });
map.on('mousemove', 'fill', ({ features, lngLat }) => {
  const code = String(features?.[0]?.properties['code']);
  tip.setLngLat(lngLat).setText(`${String(features?.[0]?.properties['name'])}: ${current.textOf(code)}`).addTo(map);
});
map.on('mouseleave', 'fill', () => tip.remove());

onSwitch((id) => {
  current = byId(id);
  paint(map, areas, current);
  map.once('render', () => shown(id));
});
