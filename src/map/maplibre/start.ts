import { getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
// Named by the build: MapLibre's own guess does not hold in a bundle, and the map would stay blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Starts MapLibre's worker as soon as this chunk is here, beside the rendering of the component. */
setWorkerUrl(workerUrl);
prewarm();

/** Rejects when the worker fails, which mostly is before there is a map that could hear of it. */
const worker = new Promise<never>((_, reject) => { getGlobalDispatcher().on('error', ({ error }) => reject(error)); });
// Where no map waits for it, nobody has to be told.
worker.catch(() => undefined);

/** Calls back if the worker fails or has failed. Returns how to stop. */
export function onWorkerFailed(tell: (why: string) => void): () => void {
  let asked = true;
  worker.catch((error: unknown) => { if (asked) tell(String(error)); });
  return () => { asked = false; };
}
