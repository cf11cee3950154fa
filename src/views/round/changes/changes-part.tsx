import { useId, useMemo, useRef, useState } from 'react';
import type { Round } from '../../../domain/round';
import { DIRECTED_FIELDS, DIRECTIONS, comparableRounds, type DirectedField } from '../../../domain/round-changes';
import { MapStage } from '../../../parts/map-stage';
import { RoundOptions } from '../../../parts/round-options';
import { changeScene } from '../../../state/scene-store';
import { namesIn } from '../../../text/answer-cells';
import { capitalise } from '../../../text/format';
import { changesText } from '../../../text/sv/round-changes';
import { questionText } from '../../../text/sv/questions';
import { roundText } from '../../../text/sv/round';
import type { RoundPartProps } from '../round-part';
import { ToReadIn } from '../to-read-in';
import { ChangeList } from './change-list';
import { DIRECTION_SHADES, changeDescriptions, changePicture } from './change-picture';

/** Two rounds: the map of one question's change, and all that changed in words. */
function Changes({ scene, setting, before, after }: Omit<RoundPartProps, 'round' | 'own'> & { readonly before: Round; readonly after: Round }) {
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const list = useRef<HTMLDivElement>(null);
  const select = useId();
  const [field, setField] = useState<DirectedField>('setAsidePercent');
  const chosen = scene.municipality;
  const picture = useMemo(() => changePicture({ field, before, after, municipalities }, chosen), [field, before, after, municipalities, chosen]);
  const descriptions = useMemo(() => changeDescriptions({ field, before, after, municipalities }), [field, before, after, municipalities]);
  const names = useMemo(() => namesIn(dataset), [dataset]);
  const label = changesText.map(questionText.fields[field].heading);
  return (
    <div className="round-stage">
      <div className="round-map" data-fullscreen-region="">
        <p className="round-bar">
          <label htmlFor={select}>{changesText.field}</label>
          <select id={select} value={field} onChange={({ target }) => setField(DIRECTED_FIELDS.find((one) => one === target.value) ?? field)}>
            {DIRECTED_FIELDS.map((one) => <option key={one} value={one}>{questionText.fields[one].heading}</option>)}
          </select>
        </p>
        <MapStage {...setting} picture={picture} label={label} descriptions={descriptions} after={list} />
        <ul className="round-key" data-scheme={picture.scheme} aria-label={label}>
          {DIRECTIONS.map((direction, index) => (
            <li key={direction}>
              <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true"><rect x="0.5" y="0.5" width="27" height="17" className={`k${DIRECTION_SHADES[index] ?? 0}`} /></svg>
              {capitalise(changesText.directions[direction])}
            </li>
          ))}
          <li>{`${roundText.hatched}: ${changesText.notBoth}`}</li>
        </ul>
      </div>
      <div ref={list} tabIndex={-1}>
        <h3>{changesText.heading(after.name, before.name)}</h3>
        <ChangeList before={before} after={after} municipalities={municipalities} names={names} />
      </div>
    </div>
  );
}

/** The round that is shown beside an earlier one of the same kind. */
export default function ChangesPart({ scene, setting, round }: RoundPartProps) {
  const select = useId();
  const others = round === null ? [] : comparableRounds(round, setting.snapshots.dataset.rounds);
  if (round === null || others.length === 0) return <ToReadIn why={changesText.needsTwo} />;
  const earlier = others.find(({ id }) => id === scene.earlierRound) ?? others[0] ?? null;
  return (
    <>
      <p className="round-bar">
        <label htmlFor={select}>{changesText.earlier}</label>
        <select id={select} value={earlier?.id ?? ''} onChange={({ target }) => changeScene({ earlierRound: target.value })}>
          <RoundOptions rounds={others} />
        </select>
      </p>
      {earlier !== null && <Changes scene={scene} setting={setting} before={earlier} after={round} />}
    </>
  );
}
