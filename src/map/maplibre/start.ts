import { getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
// Named by the build: MapLibre's own guess does not hold in a bundle, and the map would stay blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Starts MapLibre's worker as soon as this chunk is here, beside the rendering of the component. */
setWorkerUrl(workerUrl);
prewarm();

type Tell = (why: string) => void;

let failure: string | null = null;
/** Those that ask just now. A promise would hold on to all that ever asked, and with them to every map that was left behind. */
const asking = new Set<Tell>();

// The worker mostly fails before there is a map that could hear of it.
getGlobalDispatcher().on('error', ({ error }) => {
  if (failure !== null) return;
  failure = String(error);
  for (const tell of asking) tell(failure);
});

/** Calls back if the worker fails or has failed. Returns how to stop. */
export function onWorkerFailed(tell: Tell): () => void {
  asking.add(tell);
  if (failure !== null) tell(failure);
  return () => { asking.delete(tell); };
}
