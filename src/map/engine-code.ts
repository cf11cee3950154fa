import { useCallback, useState } from 'react';
import type * as Engine from './maplibre/maplibre-map';

type EngineCode = typeof Engine;

let coming: Promise<EngineCode> | null = null;
/** A map that is shown later has it at once. */
let arrived: EngineCode | null = null;

async function fetchEngine(): Promise<EngineCode> {
  try {
    arrived = await import('./maplibre/maplibre-map');
    return arrived;
  } catch (error) {
    // The next map asks again.
    coming = null;
    throw error;
  }
}

export interface LoadedEngine {
  /** Null until it has arrived. */
  readonly code: EngineCode | null;
  /** Fetches it; asked again it does nothing more. */
  readonly load: () => void;
}

/**
 * The code of the zoomable map, fetched on demand. Not by `lazy`: what a Suspense boundary has waited for, React holds back until
 * 0.3 s after the page was last changed by one, and the map would stand still meanwhile.
 * @param onFailed called when it does not arrive
 */
export function useEngineCode(onFailed: () => void): LoadedEngine {
  const [code, setCode] = useState(arrived);
  const load = useCallback(() => {
    coming ??= fetchEngine();
    coming.then(setCode, (error: unknown) => {
      console.info('The zoomable map could not be loaded; the fixed one stays.', error);
      onFailed();
    });
  }, [onFailed]);
  return { code, load };
}
