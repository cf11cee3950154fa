/** The peer pages by name; a scripted one is the folder of that name under peers/. */
export const STATIC_PEER = 'static';
export const SCRIPTED_PEERS = ['d3-svg', 'leaflet', 'maplibre-plain', 'maplibre-react'] as const;
