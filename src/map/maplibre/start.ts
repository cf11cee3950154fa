import { prewarm, setWorkerUrl } from 'maplibre-gl';
// Named by the build: MapLibre's own guess does not hold in a bundle, and the map would stay blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Starts MapLibre's worker as soon as this chunk is here, beside the rendering of the component. */
setWorkerUrl(workerUrl);
prewarm();
