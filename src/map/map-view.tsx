import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Appearance } from '../domain/appearance';
import { areSeveral } from '../domain/many';
import type { County } from '../domain/municipality';
import type { Camera } from '../domain/scene';
import type { Snapshot } from '../snapshots/parse';
import { mapCredit } from '../text/credit';
import { mapText } from '../text/sv/map';
import type { MapActs, Project } from './engine';
import { EngineBoundary } from './engine-boundary';
import { useEngineCode } from './engine-code';
import type { Frame } from './frame';
import { pixelsPerKilometre, useCentres, useSeats } from './map-hooks';
import { MapTip } from './map-tip';
import type { FailureReason } from './maplibre/contract';
import type { MapLibreHandle } from './maplibre/maplibre-map';
import { Names, type NamesHandle, type Pointed } from './names';
import type { Picture } from './picture';
import { ScaleBar, type ScaleBarHandle } from './scale-bar';
import type { SvgGeometry } from './svg-geometry';
import { StillSvgMap } from './still-svg-map';
import { SvgMap } from './svg-map';
import { twoFrames } from './two-frames';
import { useTipPlace } from './use-tip-place';
import './map.css';

/** Space around the county in the box, px; the style sheet insets the frame by the same. */
const PADDING = 16;

export interface MapViewProps extends MapActs, Pointed {
  readonly county: County;
  readonly frame: Frame;
  readonly geometry: SvgGeometry;
  readonly picture: Picture;
  /** Geometry for MapLibre; null until its snapshots have arrived, and then the SVG stays. */
  readonly areas: Snapshot<'municipalities.geojson'> | null;
  readonly context: Snapshot<'context.geojson'> | null;
  readonly appearance: Appearance;
  readonly hovered: string | null;
  readonly camera: Camera | null;
  readonly onCamera: (camera: Camera | null) => void;
  /** The zoomable map has taken over, or will not come. */
  readonly onSettled: () => void;
  /** New colours are on the screen, and it has been told. */
  readonly onShown: () => void;
  /** The address's Scene stands, with its table and legend, and the controls answer. */
  readonly ready: boolean;
  /** What is shown beside the pointer; null when nothing is hovered. */
  readonly tip: ReactNode;
  /** Legend and list box: they stand over the picture. */
  readonly children: ReactNode;
}

/** Where the zoomable map has what is on it, and whether the reader, or a link, has moved it. */
interface Placed {
  readonly project: Project;
  readonly moved: boolean;
}

function failureText(failure: FailureReason): string {
  switch (failure) {
    case 'no-webgl': return mapText.noWebgl;
    case 'context-lost': return mapText.contextLost;
    case 'error': return mapText.engineFailed;
    case 'not-in-file': return mapText.engineNotInFile;
  }
}

/**
 * The map: the SVG picture at once, MapLibre's over it as soon as that is ready, the same names over both.
 * The SVG stays beneath, up to date, and comes back when MapLibre fails or loses its context.
 */
export function MapView({
  county, frame, geometry, picture, areas, context, appearance, hovered, camera, onHover, onChoose, onCamera, onSettled, onShown,
  tip: tipContent, ready, children, places, cross,
}: MapViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const frameBox = useRef<HTMLDivElement>(null);
  const names = useRef<NamesHandle>(null);
  const scale = useRef<ScaleBarHandle>(null);
  const engineHandle = useRef<MapLibreHandle>(null);
  const project = useRef<Project | null>(null);
  const placed = useRef<Placed | null>(null);
  // A map is drawn for one appearance; another gets another map, and the SVG stands meanwhile.
  const [takenFor, setTakenFor] = useState<Appearance | null>(null);
  const taken = takenFor === appearance;
  // Its last layers have joined it, for that appearance.
  const [wholeFor, setWholeFor] = useState<Appearance | null>(null);
  const [failure, setFailure] = useState<FailureReason | null>(null);
  const [moved, setMoved] = useState(false);
  const engine = taken && failure === null ? 'maplibre' : 'svg';
  const pending = picture.areas.some(({ paint }) => paint.kind === 'pending');

  const shown = useCallback((indicator: string): void => {
    const element = root.current;
    if (!element || element.dataset['shown'] === indicator) return;
    element.dataset['shown'] = indicator;
    onShown();
  }, [onShown]);

  const settled = taken || failure !== null;
  useEffect(() => {
    if (settled) onSettled();
  }, [settled, onSettled]);

  const onFailed = useCallback((reason: FailureReason): void => setFailure(reason), []);
  const { code: zoomable, load } = useEngineCode(useCallback(() => onFailed('error'), [onFailed]));
  const engineWanted = areas !== null && context !== null && failure === null;
  useEffect(() => {
    if (engineWanted) load();
  }, [engineWanted, load]);

  // Told to tests and tools when it has been painted.
  useEffect(() => {
    if (!ready) return undefined;
    return twoFrames(() => {
      if (!root.current || root.current.dataset['ready'] !== undefined) return;
      root.current.dataset['ready'] = '';
      // Only now: a layer and the lines' edges would have to be painted first. A mark of its own, since the style sheet
      // stands in the HTML, which must not name the other, and the page's: it is for the first picture alone.
      document.documentElement.dataset['layered'] = '';
      // Beside the geometry that is asked for now, but once those who watch for the mark have seen it: nothing of it comes before.
      queueMicrotask(load);
    });
  }, [ready, load]);

  useEffect(() => {
    if (engine === 'maplibre' || pending) return undefined;
    return twoFrames(() => shown(picture.indicator));
  }, [engine, pending, picture.indicator, shown]);

  /** Names, scale and tip follow the picture that is on the screen: the zoomable map's only once it has taken over. */
  const place = useCallback((next: Placed | null): void => {
    const isMoved = next?.moved === true;
    project.current = isMoved ? next.project : null;
    setMoved(isMoved);
    const boxRect = box.current?.getBoundingClientRect();
    const frameRect = frameBox.current?.getBoundingClientRect();
    if (!boxRect || !frameRect) return;
    names.current?.follow(project.current, [frameRect.left - boxRect.left, frameRect.top - boxRect.top]);
    scale.current?.follow(project.current && pixelsPerKilometre(project.current, boxRect.height / 2));
  }, []);
  const onProjection = useCallback((next: Project, isMoved: boolean): void => {
    placed.current = { project: next, moved: isMoved };
    if (engine === 'maplibre') place(placed.current);
  }, [engine, place]);
  useLayoutEffect(() => {
    // Before the first word of the zoomable map all stands where the build has put it.
    if (placed.current) place(engine === 'maplibre' ? placed.current : null);
  }, [engine, place]);

  const seats = useSeats(county);
  const { tip, onPoint, onPointerMove, onPointerLeave, anchorOf } = useTipPlace({ county, frame, box, frameBox, project, hovered, onHover });
  const centres = useCentres(county, frame);
  const drawn = { geometry, picture, hovered, centres, onHover: onPoint, onChoose };
  const marked = picture.areas.filter(({ chosen, compared }) => chosen || compared).map(({ code }) => code).join(' ');

  return (
    <div
      className="map" ref={root} data-map="" data-engine={engine}
      {...(moved ? { 'data-moved': '' } : {})}
      {...(engine === 'maplibre' && wholeFor === appearance ? { 'data-whole': '' } : {})}
    >
      <div className="map-box" ref={box} onPointerMove={onPointerMove} onPointerLeave={onPointerLeave}>
        <div className="map-frame" ref={frameBox}>
          {areSeveral(picture.areas.length) ? <StillSvgMap {...drawn} covered={engine === 'maplibre'} /> : <SvgMap {...drawn} />}
        </div>
        {zoomable && areas && context && failure === null && (
          <EngineBoundary onError={() => onFailed('error')}>
            <zoomable.default
              key={appearance} ref={engineHandle} areas={areas} context={context} bounds={county.bounds} padding={PADDING} seats={seats}
              pixelsPerUnit={() => (frameBox.current?.clientHeight ?? 0) / frame.height}
              picture={picture} appearance={appearance} hovered={hovered} camera={camera} onHover={onPoint}
              onChoose={onChoose} onProjection={onProjection} onCamera={onCamera}
              onShown={(indicator) => { setTakenFor(appearance); if (!pending) shown(indicator); }}
              onWhole={() => setWholeFor(appearance)} onFailed={onFailed}
            />
          </EngineBoundary>
        )}
        <div className="map-frame map-overlay">
          <Names ref={names} county={county} frame={frame} lakeNames={geometry.lakeNames} marked={marked} places={places} cross={cross} />
          <ScaleBar ref={scale} frame={frame} />
        </div>
        <p className="map-credit">{mapCredit(county)}</p>
        {picture.invented && <p className="map-invented" data-invented="" aria-hidden="true">{mapText.invented}</p>}
        {children}
        {zoomable && engine === 'maplibre' && (
          <zoomable.MapControls
            onZoomIn={() => engineHandle.current?.zoomIn()} onZoomOut={() => engineHandle.current?.zoomOut()}
            onReset={() => engineHandle.current?.reset()} fullscreenOf={root} moved={moved}
          />
        )}
        <MapTip ref={tip} hovered={hovered} anchorOf={anchorOf}>{tipContent}</MapTip>
      </div>
      {failure !== null && (
        <div className="map-still">
          <p className="map-note" role="status">{failureText(failure)}</p>
          {zoomable && <zoomable.StillMapControls fullscreenOf={root} />}
        </div>
      )}
    </div>
  );
}
