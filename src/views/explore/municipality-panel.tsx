import type { Dataset } from '../../domain/dataset';
import { evaluateOne, needsProfiles } from '../../domain/evaluate';
import type { Indicator } from '../../domain/indicator';
import { isAvailable, momentOf } from '../../domain/moment';
import type { Municipality } from '../../domain/municipality';
import type { Scene } from '../../domain/scene';
import { changeScene, chooseMunicipality } from '../../state/scene-store';
import { besideText, formatReading, formatReference, looseUnit, trustOf } from '../../text/format';
import { momentText } from '../../text/moment-text';
import { exploreText } from '../../text/sv/explore';
import { profileText } from '../../text/sv/profile';
import { shellText } from '../../text/sv/shell';
import { CompareList } from './compare-list';
import { ProfileDetails } from './profile-details';
import { Trend } from '../../parts/trend/trend';
import type { Explored } from '../../parts/use-explored';
import { describeAll } from '../../parts/describe';

interface MunicipalityPanelProps {
  readonly municipality: Municipality;
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly explored: Explored;
}

interface ReservationProps {
  readonly indicator: Indicator;
  readonly whole: boolean;
  /** What a number points to already. */
  readonly noted: string | null;
}

/** The whole caveat of what is shown, and in a line where it must not be missing. */
function Reservation({ indicator: { caveat, brief }, whole, noted }: ReservationProps) {
  const text = whole ? caveat : brief;
  return text && text !== noted && <small>{text}</small>;
}

function Figures({ municipality, dataset, scene }: Omit<MunicipalityPanelProps, 'explored'>) {
  const rows = dataset.indicators
    .filter((indicator) => isAvailable(indicator, dataset) && (dataset.profiles !== null || !needsProfiles(indicator)))
    .map((indicator) => ({
      indicator, moment: momentOf(scene, indicator, dataset),
    }))
    .map(({ indicator, moment }) => ({ indicator, moment, reading: evaluateOne(indicator, municipality.code, moment, dataset) }));
  // Many figures share a reservation; it is told once, below, and pointed to by number.
  const notes = [...new Set(rows.flatMap(({ reading }) => reading.provenance.note ?? []))];
  return (
    <section aria-labelledby="figures-heading">
      <h3 id="figures-heading">{profileText.inFigures}</h3>
      <dl className="figures">
        {rows.map(({ indicator, moment, reading }) => {
          const { publisher, note, url } = reading.provenance;
          const rest = [formatReference(reading.provenance), besideText(reading.provenance), reading.invented ? '' : trustOf(reading.provenance)];
          return (
            <div key={indicator.id} className={indicator.id === scene.indicator ? 'current' : undefined}>
              <dt>
                {indicator.label}
                {note !== null && <sup>{notes.indexOf(note) + 1}</sup>}
                {reading.invented && <small className="invented-mark" data-invented="">{exploreText.invented}</small>}
                {indicator.moment === 'date' && <small>{momentText(indicator, moment)}</small>}
              </dt>
              <dd>
                {looseUnit(formatReading(reading, indicator))}
                <small>
                  {url !== null && publisher !== '' ? <a href={url} rel="noreferrer">{publisher}</a> : publisher}
                  {rest.filter((part) => part !== '').map((part) => `, ${part}`).join('')}
                </small>
                <Reservation indicator={indicator} whole={indicator.id === scene.indicator} noted={note} />
              </dd>
            </div>
          );
        })}
      </dl>
      {notes.length > 0 && <ol className="notes">{notes.map((note) => <li key={note}>{note}</li>)}</ol>}
    </section>
  );
}

/** All that is known of the chosen municipality. */
export default function MunicipalityPanel({ municipality, dataset, scene, explored }: MunicipalityPanelProps) {
  const { code } = municipality;
  const description = describeAll(explored).get(code);
  const profile = dataset.profiles?.get(code) ?? null;
  const reading = explored.indicator.moment === 'round' ? explored.readings?.find((one) => one.code === code) : undefined;
  // The round has one date for all; each answered on a day of its own.
  const answeredOn = reading && reading.provenance.date !== '' ? formatReference(reading.provenance) : null;
  return (
    <>
      <div className="panel-head">
        <div>
          <p className="eyebrow">{exploreText.chosen}</p>
          <h2 tabIndex={-1}>{municipality.officialName}</h2>
        </div>
        <button type="button" className="quiet" onClick={() => { changeScene({ view: 'fact-sheet' }); window.scrollTo(0, 0); }}>{shellText.viewNames['fact-sheet']}</button>
        <button type="button" className="quiet" onClick={() => chooseMunicipality(null)}>{profileText.close}</button>
      </div>
      <p className="headline">
        <span>{explored.indicator.label}</span>
        <strong>{description?.reading ?? exploreText.notArrived}</strong>
        {description?.invented && <em className="invented-mark" data-invented="">{exploreText.invented}</em>}
        {[answeredOn ?? momentText(explored.indicator, explored.moment), description?.classLabel, description?.rank].filter((part) => typeof part === 'string' && part !== '').map((part) => <small key={part}>{part}</small>)}
      </p>
      <CompareList scene={scene} county={dataset.county} explored={explored} />
      <Trend municipality={municipality} dataset={dataset} scene={scene} explored={explored} />
      <Figures municipality={municipality} dataset={dataset} scene={scene} />
      {profile ? <ProfileDetails profile={profile} dataset={dataset} municipality={municipality} round={explored.moment.round} /> : <p>{exploreText.notArrived}</p>}
    </>
  );
}
