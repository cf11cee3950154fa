import { useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { tileLayout } from '../../domain/tiles';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { chooseMunicipality, useSceneStore } from '../../state/scene-store';
import { sparseSentence } from '../../text/sparse-sentence';
import { mapText } from '../../text/sv/map';
import { sparseText } from '../../text/sv/sparse';
import { BivariateClasses } from './bivariate-classes';
import { BivariateLegend } from './bivariate-legend';
import { bivariateSentence } from './bivariate-sentence';
import { Lacking } from './lacking';
import { MapMarks } from './map-marks';
import { ModeBar } from './mode-bar';
import { Shares } from './shares';
import { SparseTable } from './sparse-table';
import { ThresholdControls } from './threshold-controls';
import { ThresholdLegend } from './threshold-legend';
import { thresholdDescriptions, thresholdPicture } from './threshold-picture';
import { TileMap } from './tile-map';
import { bivariateClassText, bivariateDescriptions, bivariatePicture, useBivariate, type BivariateShown } from './use-bivariate';
import { useSparse, type Sparse } from './use-sparse';
import { WhatIfPanel, toggleTogether } from './what-if-panel';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './sparse.css?url';

interface SparseViewProps extends MapSetting {
  /** What the map shows at once. */
  readonly scene: Scene;
  /** The same a moment later: tables and words follow when the colours stand. */
  readonly told: Scene;
}

function Sentence({ sparse, dataset }: { readonly sparse: Sparse; readonly dataset: Dataset }) {
  const { thresholds, columns, selection, shares } = sparse;
  const text = sparseSentence(thresholds, columns, selection, shares, dataset.county.municipalities.length);
  return <p className="map-sentence" {...(selection.invented ? { 'data-invented': '' } : {})}>{text}</p>;
}

function BivariateSentence({ shown }: { readonly shown: BivariateShown }) {
  return <p className="map-sentence" {...(shown.pair.invented ? { 'data-invented': '' } : {})}>{bivariateSentence(shown.pair)}</p>;
}

function emptyText({ selection }: Sparse, total: number): string {
  return selection.missing.length === total ? sparseText.allMissing : sparseText.none;
}

/** Sparse areas: who falls under the thresholds, what they make up of the county, and what sharing would mean. */
export default function SparseView({ scene, told, ...setting }: SparseViewProps) {
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const pointed = useSceneStore((state) => state.pointedClass);
  const [picking, setPicking] = useState(false);
  const afterMap = useRef<HTMLDivElement>(null);
  const sparse = useSparse(scene, dataset);
  const toldSparse = useSparse(told, dataset);
  const pair = useBivariate(scene, dataset);
  const layout = useMemo(() => tileLayout(dataset), [dataset]);
  // A county of very many municipalities has no placement of tiles; whether it has one is known with the profiles.
  const hasTiles = dataset.profiles === null || layout !== null;
  const asTiles = scene.form === 'tiles' && hasTiles;
  const highlighted = pointed ?? scene.highlight;
  const { municipality, together } = scene;
  const picture = useMemo(() => {
    const shown = { municipality, together };
    if (pair) return bivariatePicture(pair, municipalities, shown, highlighted);
    return sparse && thresholdPicture(sparse, municipalities, shown, highlighted);
  }, [pair, sparse, municipalities, municipality, together, highlighted]);
  const descriptions = useMemo(
    () => (pair ? bivariateDescriptions(pair) : sparse ? thresholdDescriptions(sparse) : new Map()), [pair, sparse],
  );
  if (!sparse || !toldSparse || !picture) return null;

  const label = pair ? sparseText.bivariateMode(pair.pair.x.indicator.label, pair.pair.y.indicator.label) : sparseText.thresholdMode;
  const seats = toldSparse.compass?.seats ?? [];
  function onChoose(code: string, additive: boolean): void {
    if (picking || additive) toggleTogether(scene, code);
    else chooseMunicipality(code);
  }
  const under = toldSparse.selection.under.map(({ code }) => code);
  return (
    <div className="explore sparse">
      <StyleSheet href={styleSheet} />
      <h2 className="visually-hidden">{sparseText.heading}</h2>
      <ModeBar scene={scene} indicators={dataset.indicators} tiles={hasTiles} />
      {scene.form === 'tiles' && !hasTiles && <p role="status">{sparseText.noTiles(municipalities.length)}</p>}
      <div className="stage">
        <section className="map-section" aria-label={mapText.region}>
          {!asTiles ? (
            <MapStage
              {...setting} picture={picture} label={label} descriptions={descriptions} after={afterMap} onChoose={onChoose}
              picked={sparseText.picked} places={dataset.places} cross={sparse.compass?.centre}
            />
          ) : layout ? (
            <TileMap
              layout={layout} picture={picture} label={label} descriptions={descriptions} after={afterMap} onChoose={onChoose}
              ready={setting.ready} onMapSettled={setting.onMapSettled}
            />
          ) : <p className="map view-waiting">{sparseText.tilesWaiting}</p>}
          <section className="legend" aria-label={sparseText.legend}>
            {pair
              ? <BivariateLegend shown={pair} scene={scene} county={dataset.county} />
              : <ThresholdLegend sparse={sparse} scene={scene} />}
            {asTiles ? <p className="panel-hint">{sparseText.tilesHelp}</p> : <MapMarks dataset={dataset} />}
          </section>
          <div className="under-map" ref={afterMap} tabIndex={-1}>
            {pair ? <BivariateSentence shown={pair} /> : (
              <>
                <Shares shares={toldSparse.shares} dataset={dataset} year={toldSparse.moment.year} />
                <Sentence sparse={toldSparse} dataset={dataset} />
              </>
            )}
          </div>
        </section>
        <aside className="panel" aria-label={pair ? sparseText.classes : sparseText.thresholds}>
          {scene.bivariate !== null && !pair && <p role="status" className="sparse-wrong">{sparseText.notBivariate}</p>}
          {pair ? (
            <>
              <BivariateClasses pair={pair.pair} county={dataset.county} />
              <Lacking missing={pair.pair.missing} dataset={dataset} />
            </>
          ) : (
            <>
              <ThresholdControls sparse={sparse} scene={scene} />
              <Lacking missing={toldSparse.selection.missing} dataset={dataset} />
            </>
          )}
        </aside>
        <div className="sparse-tables">
          {pair ? (
            <SparseTable
              title={sparseText.tableAll} codes={municipalities.map(({ code }) => code)} columns={pair.columns} seats={seats}
              dataset={dataset} scene={told} empty={sparseText.bivariateEmpty}
              extra={{ heading: sparseText.columnClass, of: (code) => bivariateClassText(pair, code) }}
            />
          ) : (
            <SparseTable
              title={sparseText.table} codes={under} columns={toldSparse.columns} seats={seats} dataset={dataset} scene={told}
              empty={emptyText(toldSparse, municipalities.length)}
            />
          )}
          <WhatIfPanel scene={told} dataset={dataset} picking={picking} onPicking={setPicking} />
        </div>
      </div>
    </div>
  );
}
