import { useSyncExternalStore, type RefObject } from 'react';
import { mapControlsText } from '../text/sv/map-controls';
import styleSheet from './full-screen.css?url';

interface FullscreenProps {
  /** The map; with its legend or key, where it stands beside one, so that the room sees what the colours say. */
  readonly fullscreenOf: RefObject<HTMLElement | null>;
}

interface MapControlsProps extends FullscreenProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onReset: () => void;
  /** The reader has moved the map: there is something to reset. */
  readonly moved: boolean;
}

function Icon({ path }: { readonly path: string }) {
  return <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>;
}

function followFullscreen(follow: () => void): () => void {
  document.addEventListener('fullscreenchange', follow);
  return () => document.removeEventListener('fullscreenchange', follow);
}

function FullscreenButton({ fullscreenOf }: FullscreenProps) {
  const region = (): HTMLElement | null => fullscreenOf.current?.closest<HTMLElement>('.map-section, [data-fullscreen-region]') ?? fullscreenOf.current;
  // A slide or another part may fill the screen as well; and the map may fill it already as its controls come.
  const full = useSyncExternalStore(followFullscreen, () => document.fullscreenElement !== null && document.fullscreenElement === region());
  function toggleFullscreen(): void {
    const change = full ? document.exitFullscreen() : region()?.requestFullscreen();
    change?.catch((error: unknown) => console.info('The browser does not allow full screen here.', error));
  }
  const label = full ? mapControlsText.leaveFullscreen : mapControlsText.fullscreen;
  return document.fullscreenEnabled && (
    <>
      {/* Without a precedence, which would hold the map back until the sheet has come. */}
      {styleSheet !== '' && <link rel="stylesheet" href={styleSheet} />}
      <button type="button" data-fullscreen="" onClick={toggleFullscreen} aria-label={label} title={label}>
        <Icon path={full ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4'} />
      </button>
    </>
  );
}

/** Full screen alone, for the map that cannot be zoomed. */
export function StillMapControls({ fullscreenOf }: FullscreenProps) {
  return <div className="map-controls"><FullscreenButton fullscreenOf={fullscreenOf} /></div>;
}

/** Zoom, reset and full screen; they come with the engine that can zoom. */
export function MapControls({ onZoomIn, onZoomOut, onReset, fullscreenOf, moved }: MapControlsProps) {
  return (
    <div className="map-controls">
      <button type="button" onClick={onZoomIn} aria-label={mapControlsText.zoomIn} title={mapControlsText.zoomIn}><Icon path="M8 3v10M3 8h10" /></button>
      <button type="button" onClick={onZoomOut} aria-label={mapControlsText.zoomOut} title={mapControlsText.zoomOut}><Icon path="M3 8h10" /></button>
      <button type="button" onClick={onReset} disabled={!moved} aria-label={mapControlsText.reset} title={mapControlsText.reset}><Icon path="M3 8a5 5 0 1 0 1.6-3.7M3 2.5V5h2.5" /></button>
      <FullscreenButton fullscreenOf={fullscreenOf} />
    </div>
  );
}
