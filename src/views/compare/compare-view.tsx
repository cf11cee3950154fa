import { useId, useMemo, useRef, useState } from 'react';
import { companionsOf } from '../../domain/companions';
import type { Dataset } from '../../domain/dataset';
import { isAvailable } from '../../domain/moment';
import { COMPARE_LIMIT, type Scene } from '../../domain/scene';
import { describeAll } from '../../parts/describe';
import { MapKey } from '../../parts/map-key';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { Trend } from '../../parts/trend/trend';
import { useExplored } from '../../parts/use-explored';
import { changeScene, chooseMunicipality } from '../../state/scene-store';
import { compareText } from '../../text/sv/compare';
import { CompanionPicker } from './companion-picker';
import { comparisonRows, markedOf } from './comparison';
import { ComparisonTable } from './comparison-table';
import { pick } from './pick';
import { PlotRows } from './plot-rows';
import { Scatter } from './scatter';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './compare.css?url';

interface CompareViewProps extends MapSetting {
  /** What the map shows at once. */
  readonly scene: Scene;
  /** The same a moment later: plots and tables follow when the colours stand. */
  readonly told: Scene;
}

function IndicatorSelect({ dataset, value }: { readonly dataset: Dataset; readonly value: string }) {
  const id = useId();
  return (
    <span className="compare-field">
      <label htmlFor={id}>{compareText.onMap}</label>
      <select id={id} value={value} onChange={({ target }) => changeScene({ indicator: target.value, highlight: null, method: null, breaks: null })}>
        {dataset.indicators.filter((one) => isAvailable(one, dataset)).map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
      </select>
    </span>
  );
}

/** One municipality beside others: who they are, where they lie, and every indicator for all of them. */
export default function CompareView({ scene, told: toldScene, ...setting }: CompareViewProps) {
  const { dataset } = setting.snapshots;
  const { county } = dataset;
  const selectId = useId();
  const afterMap = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const explored = useExplored(scene, dataset, null);
  const told = useExplored(toldScene, dataset, null);
  const descriptions = useMemo(() => describeAll(told), [told]);
  const companions = useMemo(() => companionsOf(toldScene, dataset), [toldScene, dataset]);
  const chosen = county.municipalities.find(({ code }) => code === toldScene.municipality) ?? null;
  const marked = useMemo(
    () => (chosen ? markedOf(chosen, companions.state === 'ready' ? companions.members : []) : []), [chosen, companions],
  );
  const rows = useMemo(() => (chosen ? comparisonRows(toldScene, chosen.code, dataset) : []), [toldScene, chosen, dataset]);
  // Whoever is not compared steps back, whatever class it is in.
  const picture = useMemo(() => {
    const codes = new Set(marked.slice(1).map(({ code }) => code));
    return {
      ...explored.picture,
      areas: explored.picture.areas.map((area) => ({
        ...area, compared: codes.has(area.code), dimmed: marked.length > 0 && !area.chosen && !codes.has(area.code),
      })),
    };
  }, [explored.picture, marked]);
  const trendScene = useMemo(
    () => ({ ...toldScene, compare: marked.slice(1, 1 + COMPARE_LIMIT).map(({ code }) => code) }), [toldScene, marked],
  );

  function choose(code: string, additive: boolean): void {
    setRefused(null);
    if (!additive || chosen === null) {
      chooseMunicipality(code);
      return;
    }
    const result = pick(code);
    if (result === 'itself') setRefused(compareText.itself(chosen.name));
    if (result === 'full') setRefused(compareText.full(COMPARE_LIMIT));
  }
  return (
    <div className="compare-view">
      <StyleSheet href={styleSheet} />
      <h2>{chosen ? compareText.title(chosen.name) : compareText.titleNone}</h2>
      <div className={chosen ? 'compare-stage' : 'compare-stage compare-unchosen'}>
        <div className="compare-side">
          <div className="compare-panel">
            <p className="compare-field">
              <label htmlFor={selectId}>{compareText.choose}</label>
              <select id={selectId} value={scene.municipality ?? ''} onChange={({ target }) => chooseMunicipality(target.value)}>
                {!chosen && <option value="" disabled>{compareText.chooseNone}</option>}
                {county.municipalities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
              </select>
            </p>
            {chosen
              ? <CompanionPicker scene={scene} county={county} companions={companions} marked={marked} />
              : <p className="compare-empty">{compareText.empty}</p>}
            <p role="status" className="compare-help">{refused}</p>
          </div>
          <section className="compare-map" data-fullscreen-region="" aria-label={compareText.map}>
            <MapStage {...setting} picture={picture} label={explored.indicator.label} descriptions={descriptions} after={afterMap} onChoose={choose} />
            <div className="compare-under" ref={afterMap} tabIndex={-1}>
              <IndicatorSelect dataset={dataset} value={explored.indicator.id} />
              <MapKey explored={told} />
            </div>
          </section>
        </div>
        {chosen && (
          <PlotRows scene={toldScene} standOut={scene.standOut} rows={rows} marked={marked} dataset={dataset} />
        )}
      </div>
      {chosen && (
        <>
          <ComparisonTable rows={rows} marked={marked} county={county} />
          <div className="compare-charts">
            <div className="compare-section">
              <Trend municipality={chosen} dataset={dataset} scene={trendScene} explored={told} />
              {marked.length - 1 > COMPARE_LIMIT && <p className="compare-help">{compareText.trendCut(COMPARE_LIMIT)}</p>}
            </div>
            <Scatter scene={toldScene} dataset={dataset} rows={rows} marked={marked} />
          </div>
        </>
      )}
    </div>
  );
}
