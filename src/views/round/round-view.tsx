import { useId, useMemo, useRef } from 'react';
import { roundOf } from '../../domain/moment';
import { roundStatus } from '../../domain/round-status';
import type { Scene } from '../../domain/scene';
import { MapStage, type MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { capitalise, formatDate } from '../../text/format';
import { roundText } from '../../text/sv/round';
import { shellText } from '../../text/sv/shell';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './round.css?url';
import { ANSWER_SHADES, STATES, statusDescriptions, statusPicture } from './status-picture';
import { StatusTable } from './status-table';

interface RoundViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

/** The round that the whole page shows, and how far every municipality has answered in it. */
export default function RoundView({ scene, told: _told, ...setting }: RoundViewProps) {
  const select = useId();
  const table = useRef<HTMLDivElement>(null);
  const { dataset } = setting.snapshots;
  const { rounds, county } = dataset;
  const round = roundOf(scene, dataset);
  const { municipalities } = county;
  const invented = round?.invented ?? false;
  const statuses = useMemo(() => (round ? roundStatus(round, municipalities.map(({ code }) => code)) : []), [round, municipalities]);
  const picture = useMemo(
    () => statusPicture(statuses, municipalities, scene.municipality, invented), [statuses, municipalities, scene.municipality, invented],
  );
  const descriptions = useMemo(() => statusDescriptions(statuses, invented), [statuses, invented]);
  const count = (state: string): number => statuses.filter((one) => one.state === state).length;
  const summary = roundText.summary(count('answered'), count('partly'), statuses.length);
  return (
    <div className="round">
      <StyleSheet href={styleSheet} />
      <h2>{shellText.viewNames[scene.view]}</h2>
      {round === null ? <p>{roundText.none}</p> : (
        <>
          <div className="round-bar">
            <label htmlFor={select}>{roundText.shown}</label>
            <select id={select} value={round.id} onChange={({ target }) => changeScene({ round: target.value })}>
              {rounds.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
            <span>{roundText.date}: {formatDate(round.date)}</span>
            {round.invented && <strong className="invented-mark" data-invented="">{roundText.invented}</strong>}
          </div>
          <p {...(round.invented ? { 'data-invented': '' } : {})}>{round.invented ? roundText.inventedSummary(summary) : summary}</p>
          <div className="round-stage">
            <div className="round-map">
              <MapStage {...setting} picture={picture} label={roundText.map} descriptions={descriptions} after={table} />
              <ul className="round-key" data-scheme={picture.scheme} aria-label={roundText.map}>
                {STATES.map((state, index) => (
                  <li key={state}>
                    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="17" className={`k${ANSWER_SHADES[index] ?? 0}`} /></svg>
                    {`${capitalise(roundText.states[state])}: ${count(state)}`}
                  </li>
                ))}
              </ul>
            </div>
            <div ref={table} tabIndex={-1}>
              <StatusTable statuses={statuses} municipalities={municipalities} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
