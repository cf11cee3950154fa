import { useMemo, useRef } from 'react';
import { STANDINGS, roundStatus, standingOf } from '../../../domain/round-status';
import { MapStage } from '../../../parts/map-stage';
import { capitalise } from '../../../text/format';
import { roundText } from '../../../text/sv/round';
import { Intake } from '../read-in/intake';
import type { RoundPartProps } from '../round-part';
import { LeftOut } from './left-out';
import { STANDING_SHADES, statusDescriptions, statusPicture } from './status-picture';
import { StatusTable } from './status-table';
import { VisibilityChoice } from './visibility-choice';

/** Where every municipality stands in the round, on the map and in a list, and where more answers are taken. */
export function OverviewPart({ scene, setting, round, own }: RoundPartProps) {
  const table = useRef<HTMLDivElement>(null);
  const { municipalities } = setting.snapshots.dataset.county;
  const invented = round?.invented ?? false;
  const chosen = scene.municipality;
  const statuses = useMemo(() => (round ? roundStatus(round, municipalities.map(({ code }) => code)) : []), [round, municipalities]);
  const picture = useMemo(
    () => statusPicture({ statuses, own, municipalities, chosen, invented }), [statuses, own, municipalities, chosen, invented],
  );
  const descriptions = useMemo(() => statusDescriptions(statuses, own, invented), [statuses, own, invented]);
  if (round === null) return <><p>{roundText.none}</p><Intake /></>;
  const standings = statuses.map((status) => standingOf(status, own));
  const count = (standing: string): number => standings.filter((one) => one === standing).length;
  const states = statuses.map(({ state }) => state);
  const summary = roundText.summary(states.filter((one) => one === 'answered').length, states.filter((one) => one === 'partly').length, statuses.length);
  return (
    <>
      <p {...(invented ? { 'data-invented': '' } : {})}>{invented ? roundText.inventedSummary(summary) : summary}</p>
      <Intake />
      <div className="round-stage">
        <div className="round-map" data-fullscreen-region="">
          <MapStage {...setting} picture={picture} label={roundText.map} descriptions={descriptions} after={table} />
          <ul className="round-key" data-scheme={picture.scheme} aria-label={roundText.map}>
            {STANDINGS.map((standing, index) => (own === null && (standing === 'doubt' || standing === 'approved') ? null : (
              <li key={standing}>
                <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="17" className={`k${STANDING_SHADES[index] ?? 0}`} /></svg>
                {`${capitalise(roundText.states[standing])}: ${count(standing)}`}
              </li>
            )))}
          </ul>
        </div>
        <div ref={table} tabIndex={-1}>
          <StatusTable statuses={statuses} own={own} municipalities={municipalities} />
        </div>
      </div>
      {own !== null && <VisibilityChoice key={own.round.id} own={own} />}
      {own !== null && <LeftOut own={own} municipalities={municipalities} />}
    </>
  );
}
