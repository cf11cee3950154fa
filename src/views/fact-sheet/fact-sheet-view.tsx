import { useId } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Municipality, Neighbour } from '../../domain/municipality';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { sceneLink } from '../../state/scene-link';
import { changeScene } from '../../state/scene-store';
import { smallMapLine } from '../../text/credit';
import { exploreText } from '../../text/sv/explore';
import { factSheetText } from '../../text/sv/fact-sheet';
import { Answers } from './answers';
import { Documented } from './documented';
import { KeyFigures } from './key-figures';
import { NeighbourTable } from './neighbour-table';
import { SheetMap } from './sheet-map';
import { summaryOf } from './summary-of';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './fact-sheet.css?url';

const NONE: readonly Neighbour[] = [];

interface FactSheetViewProps extends MapSetting {
  readonly scene: Scene;
  /** The sheet is one thing: it follows the Scene at once. */
  readonly told: Scene;
}

function choose(code: string | null): void {
  changeScene({ municipality: code });
}

function Tools({ municipality, dataset }: { readonly municipality: Municipality | undefined; readonly dataset: Dataset }) {
  const id = useId();
  return (
    <div className="fact-tools" role="group" aria-label={factSheetText.tools}>
      <label htmlFor={id}>{factSheetText.municipality}</label>
      <select id={id} value={municipality?.code ?? ''} onChange={({ target }) => choose(target.value === '' ? null : target.value)}>
        <option value="">{factSheetText.none}</option>
        {dataset.county.municipalities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
      {municipality && (
        <>
          <button type="button" className="fact-print" onClick={() => window.print()}>{factSheetText.print}</button>
          <button type="button" onClick={() => changeScene({ view: 'explore' })}>{factSheetText.explore}</button>
          <p>{factSheetText.printHint}</p>
        </>
      )}
    </div>
  );
}

/** The sheet's own address: what it shows, and nothing of what other views hold. */
function sheetAddress({ municipality, year, from, to, date, round }: Scene): string {
  return sceneLink({ view: 'fact-sheet', municipality, year, from, to, date, round });
}

/** "Faktablad": all that is known of one municipality on one page to print. */
export default function FactSheetView({ scene, snapshots, geometry, ready }: FactSheetViewProps) {
  const { dataset, faults } = snapshots;
  const { county, product } = dataset;
  const municipality = county.municipalities.find(({ code }) => code === scene.municipality);
  const profile = municipality ? dataset.profiles?.get(municipality.code) ?? null : null;
  const address = sheetAddress(scene);

  const answered = profile !== null || faults.some(({ file }) => file === 'profiles.json');
  const map = (
    <SheetMap
      county={county} geometry={geometry} ready={ready && (!municipality || answered)} chosen={municipality?.code ?? null}
      neighbours={profile?.neighbours ?? NONE} onChoose={choose}
    />
  );
  return (
    <div className="fact">
      <StyleSheet href={styleSheet} />
      <Tools municipality={municipality} dataset={dataset} />
      <article className={municipality ? 'fact-sheet' : 'fact-sheet fact-none'} aria-labelledby="fact-title">
        <div className="fact-head">
          <div>
            <p className="fact-eyebrow">{factSheetText.eyebrow(county.fullName, dataset.date)}</p>
            <h2 id="fact-title">{municipality?.officialName ?? factSheetText.title}</h2>
            {municipality ? (
              <>
                <h3>{factSheetText.summary}</h3>
                <p className="fact-summary">{summaryOf(municipality, profile, scene, dataset).join(' ')}</p>
              </>
            ) : <p>{factSheetText.empty}</p>}
          </div>
          {map}
        </div>
        {municipality && (
          <>
            <KeyFigures code={municipality.code} profile={profile} dataset={dataset} scene={scene} />
            {profile ? (
              <>
                <NeighbourTable municipality={municipality} profile={profile} dataset={dataset} scene={scene} />
                <Documented profile={profile} />
              </>
            ) : <p>{answered ? exploreText.notArrived : exploreText.waiting}</p>}
            <Answers code={municipality.code} dataset={dataset} scene={scene} />
            <footer className="fact-foot">
              <p>{factSheetText.law}</p>
              <p>
                {`${factSheetText.foot(product, county.countyBoard)} ${factSheetText.dated(dataset.date)}. ${factSheetText.link} `}
                <a href={address}>{address}</a>{`. ${smallMapLine(county)}`}
              </p>
            </footer>
          </>
        )}
      </article>
    </div>
  );
}
