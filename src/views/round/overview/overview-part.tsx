import { useMemo, useRef } from 'react';
import { roundStatus } from '../../../domain/round-status';
import { MapStage } from '../../../parts/map-stage';
import { capitalise } from '../../../text/format';
import { roundText } from '../../../text/sv/round';
import type { RoundPartProps } from '../round-part';
import { ANSWER_SHADES, STATES, statusDescriptions, statusPicture } from './status-picture';
import { StatusTable } from './status-table';

/** How far every municipality has answered in the round, on the map and in a list. */
export function OverviewPart({ scene, setting, round }: RoundPartProps) {
  const table = useRef<HTMLDivElement>(null);
  const { municipalities } = setting.snapshots.dataset.county;
  const invented = round?.invented ?? false;
  const statuses = useMemo(() => (round ? roundStatus(round, municipalities.map(({ code }) => code)) : []), [round, municipalities]);
  const picture = useMemo(
    () => statusPicture(statuses, municipalities, scene.municipality, invented), [statuses, municipalities, scene.municipality, invented],
  );
  const descriptions = useMemo(() => statusDescriptions(statuses, invented), [statuses, invented]);
  if (round === null) return <p>{roundText.none}</p>;
  const count = (state: string): number => statuses.filter((one) => one.state === state).length;
  const summary = roundText.summary(count('answered'), count('partly'), statuses.length);
  return (
    <>
      <p {...(invented ? { 'data-invented': '' } : {})}>{invented ? roundText.inventedSummary(summary) : summary}</p>
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
  );
}
