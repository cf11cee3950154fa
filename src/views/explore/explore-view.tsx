import { memo, useMemo, useRef } from 'react';
import type { Scene } from '../../domain/scene';
import { describeAll } from '../../parts/describe';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { TakeAway } from '../../parts/take-away/take-away';
import { useExplored } from '../../parts/use-explored';
import { useSceneStore } from '../../state/scene-store';
import { exploreText } from '../../text/sv/explore';
import { mapText } from '../../text/sv/map';
import { fetched } from '../../ui/fetched';
import { LazyBoundary } from '../../ui/lazy-boundary';
import { ChosenStrip } from './chosen-strip';
import { CountyPanel } from './county-panel';
import { IndicatorPicker } from './indicator-picker';
import { Legend } from './legend';
import { MapSentence } from './map-sentence';
import { MomentBar } from './moment-bar';
import { ReadingTable } from './reading-table';
import './explore.css';

const EmbeddedSource = fetched(() => import('./embedded-source'));
const MunicipalityPanel = fetched(() => import('./municipality-panel'), <p>{exploreText.waiting}</p>);

interface ExploreViewProps extends MapSetting {
  /** What the map shows at once. */
  readonly scene: Scene;
  /** The same a moment later: table, legend and panel follow when the colours stand. */
  readonly told: Scene;
}

/** The map large, what is chosen beside it, the moment and a sentence under it, and the same Readings as a table. */
export const ExploreView = memo(function ExploreView({ scene, told: toldScene, ...setting }: ExploreViewProps) {
  const { dataset } = setting.snapshots;
  const { county } = dataset;
  const { embedded } = scene;
  const pointedClass = useSceneStore((state) => state.pointedClass);
  const explored = useExplored(scene, dataset, pointedClass ?? scene.highlight);
  const told = useExplored(toldScene, dataset, null);
  const descriptions = useMemo(() => describeAll(told), [told]);
  // Its slider answers at once; that it becomes another bar with another indicator can wait for the picture.
  const moment = scene.indicator === toldScene.indicator ? { explored, scene } : { explored: told, scene: toldScene };
  const afterMap = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const chosen = county.municipalities.find(({ code }) => code === toldScene.municipality);

  return (
    <div className="explore">
      {!embedded && <IndicatorPicker dataset={dataset} chosen={explored.indicator.id} />}
      <div className="stage">
        <section className="map-section" aria-label={mapText.region}>
          <MapStage
            {...setting} picture={explored.picture} listed={told.picture} label={told.indicator.label} descriptions={descriptions} after={afterMap}
          />
          <Legend explored={told} scene={toldScene} plain={embedded} />
          <div className="under-map" ref={afterMap} tabIndex={-1}>
            {chosen && !embedded && (
              <ChosenStrip name={chosen.name} description={descriptions.get(chosen.code)} panel={panel} />
            )}
            <MomentBar {...moment} dataset={dataset} />
            <MapSentence explored={told} dataset={dataset} />
            {embedded
              ? <LazyBoundary failed={exploreText.panelFailed}><EmbeddedSource explored={told} scene={scene} dataset={dataset} /></LazyBoundary>
              : <TakeAway scene={toldScene} dataset={dataset} geometry={setting.geometry} />}
          </div>
        </section>
        {!embedded && <aside id="panel" className="panel" ref={panel} tabIndex={-1} aria-label={chosen ? exploreText.chosen : exploreText.county}>
          {chosen ? (
            <LazyBoundary failed={exploreText.panelFailed}>
              <MunicipalityPanel municipality={chosen} dataset={dataset} scene={toldScene} explored={told} />
            </LazyBoundary>
          ) : <CountyPanel dataset={dataset} scene={toldScene} />}
        </aside>}
        {!embedded && <ReadingTable explored={told} scene={toldScene} county={county} />}
      </div>
    </div>
  );
});
