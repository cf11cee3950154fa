import { useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { timelineOf } from '../../domain/exchange/timeline';
import { roundOf } from '../../domain/moment';
import { lastDay } from '../../domain/promise-state';
import type { Round } from '../../domain/round';
import type { Scene } from '../../domain/scene';
import { describeAll } from '../../parts/describe';
import { MapKey } from '../../parts/map-key';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { ChartFiles } from '../../parts/take-away/chart-files';
import { useExplored } from '../../parts/use-explored';
import { useSceneStore } from '../../state/scene-store';
import { formatDate, missingText } from '../../text/format';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { followText } from '../../text/sv/follow-up';
import { mapText } from '../../text/sv/map';
import { DateField, DateSlider } from './date-cursor';
import { FollowCheck } from './follow-check';
import { PromisesTable } from './promises-table';
import { stretchTexts } from './stretch-texts';
import { TimelineRow, TimelineYears, type Axis, type Resource, type Row } from './timeline-row';

/** A row for every municipality's promises, and one of its own for its agreements where there are any. */
function rowsOf(dataset: Dataset): readonly Row[] {
  return dataset.county.municipalities.flatMap(({ code, name }): readonly Row[] => {
    const profile = dataset.profiles?.get(code);
    if (!profile) return [];
    const promises = { code, name, agreement: false, timeline: timelineOf(profile.promises) };
    return profile.agreements.length === 0 ? [promises] : [promises, { code, name, agreement: true, timeline: timelineOf(profile.agreements) }];
  });
}

function resourceOf(round: Round | null, { code, agreement }: Row): Resource | null {
  if (round === null || agreement) return null;
  const said = round.answers.find((one) => one.code === code)?.resource ?? { state: 'missing', reason: 'not-answered' };
  return { text: said.state === 'value' ? exchangeText.resources[said.value] : missingText(said.reason), invented: round.invented };
}

const INDICATOR = 'medborgarlofte';

/** Medborgarlöften and agreements, or a sentence where the county's facts hold neither. */
export function PromisesPart({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const known = [...dataset.profiles?.values() ?? []].some(({ promises, agreements }) => promises.length + agreements.length > 0);
  if (dataset.profiles === null || known) return <PromisesInTime scene={scene} {...setting} />;
  return (
    <div className="exchange-main">
      <h3>{exchangeText.timeline}</h3>
      <p>{exchangeText.noPromisesKnown}</p>
    </div>
  );
}

/** All of them on one axis; the date of the cursor paints the map. */
function PromisesInTime({ scene, ...setting }: MapSetting & { readonly scene: Scene }) {
  const { dataset } = setting.snapshots;
  const afterMap = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const pointed = useSceneStore((state) => state.pointedClass);
  const explored = useExplored({ ...scene, indicator: INDICATOR }, dataset, pointed);
  const descriptions = useMemo(() => describeAll(explored), [explored]);
  const rows = useMemo(() => rowsOf(dataset), [dataset]);
  const round = roundOf(scene, dataset);
  const senders = [...(dataset.profiles?.values() ?? [])].flatMap(({ letter }) => (letter?.sender ? [letter] : []));
  // The letter about police presence: one day on the axis for all.
  const letter = senders[0]?.cited.date ?? null;
  const starts = rows.flatMap(({ timeline }) => timeline.bars.map(({ from }) => from));
  const { date } = explored.moment;
  const axis: Axis = {
    first: `${[...(letter === null ? [] : [letter]), dataset.date, ...starts].toSorted()[0]?.slice(0, 4) ?? ''}-01-01`,
    last: lastDay(dataset.date.slice(0, 4)), date, letter,
  };
  const cursor = { date, first: axis.first, last: axis.last, latest: dataset.date };
  const told = stretchTexts(rows, dataset.date);
  return (
    <div className="exchange-stage exchange-map-first">
      <div className="exchange-main">
        <h3>{exchangeText.timeline}</h3>
        <div className="exchange-cursor">
          <DateField {...cursor} />
          <FollowCheck item={{ key: { kind: 'day', date }, said: followText.day(date), visibility: 'public' }} />
        </div>
        <div ref={drawn}>
          <div className="exchange-axis">
            <DateSlider {...cursor} />
            <TimelineYears axis={axis} />
            {round !== null && (
              <span className="exchange-resource" data-left-out="">
                {exchangeText.resource}
                {round.invented ? <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></> : <small>{round.name}</small>}
              </span>
            )}
          </div>
          <ul className="exchange-timeline" aria-label={exchangeText.timeline}>
            {rows.map((row) => <TimelineRow key={`${row.code}${row.agreement}`} row={row} axis={axis} resource={resourceOf(round, row)} />)}
          </ul>
        </div>
        <ChartFiles
          heading={exchangeText.timeline} drawn={drawn} shown={[explored]} invented={false} dataset={dataset}
        />
        <p><small>{exchangeText.openNote}</small></p>
        {letter !== null && <p><small>{`${exchangeText.letter(formatDate(letter))}. ${exchangeText.letterNote(senders.length)}`}</small></p>}
        <h3>{exchangeText.gaps}</h3>
        <p><small>{exchangeText.gapsNote}</small></p>
        {told.length === 0 ? <p>{exchangeText.noGaps}</p> : <ul className="exchange-told">{told.map((text, index) => <li key={`${index} ${text}`}>{text}</li>)}</ul>}
        <details>
          <summary>{exchangeText.timelineTable}</summary>
          <PromisesTable dataset={dataset} />
        </details>
      </div>
      {/* Agreements alone paint no map. */}
      {dataset.indicators.some(({ id }) => id === INDICATOR) && (
        <section className="map-section" aria-label={mapText.region}>
          <MapStage {...setting} picture={explored.picture} label={explored.indicator.label} descriptions={descriptions} after={afterMap} />
          <div className="legend"><MapKey explored={explored} /></div>
          <div className="under-map" ref={afterMap} tabIndex={-1}><p>{`${exchangeText.states}: ${formatDate(date)}.`}</p></div>
        </section>
      )}
    </div>
  );
}
