import { useId } from 'react';
import { roundOf } from '../../domain/moment';
import { roundStatus } from '../../domain/round-status';
import type { Scene } from '../../domain/scene';
import type { MapSetting } from '../../parts/map-stage';
import { changeScene } from '../../state/scene-store';
import { formatDate } from '../../text/format';
import { roundText } from '../../text/sv/round';
import { shellText } from '../../text/sv/shell';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './round.css?url';
import { StatusTable } from './status-table';

interface RoundViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

/** The round that the whole page shows, and how far every municipality has answered in it. */
export default function RoundView({ scene, snapshots }: RoundViewProps) {
  const select = useId();
  const { rounds, county } = snapshots.dataset;
  const round = roundOf(scene, snapshots.dataset);
  const statuses = round ? roundStatus(round, county.municipalities.map(({ code }) => code)) : [];
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
          <StatusTable statuses={statuses} municipalities={county.municipalities} />
        </>
      )}
    </div>
  );
}
