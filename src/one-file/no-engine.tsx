import { useEffect } from 'react';
import type { MapLibreMapProps } from '../map/maplibre/maplibre-map';

export { StillMapControls } from '../map/map-controls';

/** Stands where the zoomable map would: it is too heavy to be mailed, so the fixed map stays and says so. */
export default function NoEngine({ onFailed }: MapLibreMapProps) {
  useEffect(() => onFailed('not-in-file', ''), [onFailed]);
  return null;
}
