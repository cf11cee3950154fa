/** What is loaded and measured: the product in three ways, and its peers. */
import { WITHOUT_WEBGL, type Subject } from './cold-load.ts';
import { STATIC_PEER } from './peer-ids.ts';
import { PRODUCT, PRODUCT_BLOCKED, PRODUCT_SVG } from './promises.ts';

const PEER_LABELS: Readonly<Record<string, string>> = {
  [STATIC_PEER]: 'static SVG, no script',
  'd3-svg': 'd3-geo SVG + React',
  leaflet: 'Leaflet + React',
  'maplibre-plain': 'plain MapLibre, no names',
  'maplibre-react': 'MapLibre + React + names',
};

/** The product as it is met by most, with its scripts refused, and without WebGL. */
export function productSubjects(url: string): readonly Subject[] {
  const usual = { url, flags: [], blockScripts: false, switches: true };
  return [
    { ...usual, id: PRODUCT, label: '**this product**', reaches: 'take-over' },
    { ...usual, id: PRODUCT_BLOCKED, label: 'this product, scripts blocked', reaches: 'paint', blockScripts: true, switches: false },
    { ...usual, id: PRODUCT_SVG, label: 'this product, WebGL off', reaches: 'ready', flags: WITHOUT_WEBGL },
  ];
}

/** A plain page that draws the same snapshots. */
export function peerSubject(id: string, url: string): Subject {
  return {
    id, url, label: PEER_LABELS[id] ?? id, reaches: id.startsWith('maplibre') ? 'take-over' : 'ready',
    flags: [], blockScripts: false, switches: true,
  };
}
