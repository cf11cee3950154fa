import { Suspense, lazy, useCallback, useMemo, useRef, type Ref } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { summarise } from '../../domain/summary';
import { frameOf } from '../../map/frame';
import { MapList } from '../../map/map-list';
import { MapView, type MapViewHandle } from '../../map/map-view';
import type { SvgGeometry } from '../../map/svg-geometry';
import type { Snapshots } from '../../snapshots/use-snapshots';
import { appearanceOf, useAppearanceStore } from '../../state/appearance-store';
import { roundCamera } from '../../state/scene-codec';
import { changeScene, chooseMunicipality, hover, toggleCompare, useSceneStore } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { sentenceOf } from '../../text/sentence';
import { LazyBoundary } from '../../ui/lazy-boundary';
import { CountyPanel } from './county-panel';
import { describeAll, spoken } from './describe';
import { IndicatorPicker } from './indicator-picker';
import { Legend } from './legend';
import { MomentBar } from './moment-bar';
import { momentText } from './moment-text';
import { ReadingTable } from './reading-table';
import { Tip } from './tip';
import { useExplored } from './use-explored';
import './explore.css';

const MunicipalityPanel = lazy(() => import('./municipality-panel'));

interface ExploreViewProps {
  /** What the map shows at once. */
  readonly scene: Scene;
  /** The same a moment later: table, legend and panel follow when the colours stand. */
  readonly told: Scene;
  readonly snapshots: Snapshots;
  readonly geometry: SvgGeometry;
  readonly mapHandle: Ref<MapViewHandle>;
  /** The zoomable map has taken over, or will not come. */
  readonly onMapSettled: () => void;
}

/** Shift, ctrl or cmd adds to the comparison; a plain click chooses. */
function choose(code: string, additive: boolean): void {
  if (additive) toggleCompare(code);
  else chooseMunicipality(code);
}

function Sentence({ explored, dataset }: { readonly explored: ReturnType<typeof useExplored>; readonly dataset: Dataset }) {
  const { indicator, readings, county, moment } = explored;
  const text = useMemo(() => {
    if (!readings) return exploreText.notArrived;
    const names = new Map(dataset.county.municipalities.map(({ code, name }) => [code, name]));
    return sentenceOf(summarise(indicator, readings, county, indicator.referenceLine), {
      indicator, nameOf: (code) => names.get(code) ?? code, county: dataset.county.fullName,
      // The round names its own date in the bar above; a year belongs in the sentence.
      when: indicator.moment === 'round' ? null : momentText(indicator, moment) || null,
    });
  }, [indicator, readings, county, moment, dataset]);
  return <p className="map-sentence" {...(explored.picture.invented ? { 'data-invented': '' } : {})}>{text}</p>;
}

/** The map large, what is chosen beside it, the moment and a sentence under it, and the same Readings as a table. */
export function ExploreView({ scene, told: toldScene, snapshots, geometry, mapHandle, onMapSettled }: ExploreViewProps) {
  const { dataset } = snapshots;
  const { county } = dataset;
  const hovered = useSceneStore((state) => state.hovered);
  const pointedClass = useSceneStore((state) => state.pointedClass);
  const appearance = useAppearanceStore(appearanceOf);
  const explored = useExplored(scene, dataset, pointedClass ?? scene.highlight);
  const { picture } = explored;
  const told = useExplored(toldScene, dataset, null);
  const frame = useMemo(() => frameOf(county.bounds), [county]);
  const points = useMemo(
    () => county.municipalities.map(({ code, label }) => ({ code, lon: label.lon, lat: label.lat })),
    [county],
  );
  const descriptions = useMemo(() => describeAll(told), [told]);
  const afterMap = useRef<HTMLDivElement>(null);
  const nameOf = (code: string): string => county.municipalities.find((one) => one.code === code)?.name ?? code;
  const describe = (code: string): string => {
    const state = toldScene.municipality === code ? mapText.chosen : toldScene.compare.includes(code) ? mapText.compared : null;
    return spoken(nameOf(code), descriptions.get(code), state);
  };
  const onCamera = useCallback<Parameters<typeof MapView>[0]['onCamera']>(
    (camera) => changeScene({ camera: camera && roundCamera(camera) }, 'replace'), [],
  );
  const chosen = county.municipalities.find(({ code }) => code === toldScene.municipality);

  return (
    <div className="explore">
      <IndicatorPicker dataset={dataset} chosen={explored.indicator.id} />
      <div className="stage">
        <section className="map-section" aria-label={mapText.region}>
          <MapView
            ref={mapHandle} county={county} frame={frame} geometry={geometry} picture={picture} areas={snapshots.areas}
            context={snapshots.context} appearance={appearance} hovered={hovered} camera={scene.camera} onHover={hover}
            onChoose={choose} onCamera={onCamera} onSettled={onMapSettled}
            tip={hovered === null ? null : <Tip name={nameOf(hovered)} description={descriptions.get(hovered)} />}
          >
            <MapList
              picture={picture} label={mapText.listbox(explored.indicator.label)} describe={describe} points={points}
              hovered={hovered} onMark={hover} onChoose={chooseMunicipality} onCompare={toggleCompare}
              onLeave={() => afterMap.current?.focus()}
            />
          </MapView>
          <Legend explored={told} scene={toldScene} />
          <div className="under-map" ref={afterMap} tabIndex={-1}>
            <MomentBar explored={told} scene={toldScene} dataset={dataset} />
            <Sentence explored={told} dataset={dataset} />
          </div>
        </section>
        <aside className="panel" aria-label={chosen ? exploreText.chosen : exploreText.county}>
          {chosen ? (
            <LazyBoundary failed={exploreText.panelFailed}>
              <Suspense fallback={<p>{exploreText.waiting}</p>}>
                <MunicipalityPanel municipality={chosen} dataset={dataset} scene={toldScene} explored={told} />
              </Suspense>
            </LazyBoundary>
          ) : <CountyPanel dataset={dataset} scene={toldScene} />}
        </aside>
        <ReadingTable explored={told} scene={toldScene} county={county} />
      </div>
    </div>
  );
}
