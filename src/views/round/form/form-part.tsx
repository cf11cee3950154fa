import { useEffect, useId, useState } from 'react';
import { useOwnRounds } from '../../../state/rounds/own-rounds';
import { changeScene, useSceneStore } from '../../../state/scene-store';
import { formText } from '../../../text/sv/form';
import { StyleSheet } from '../../../ui/style-sheet';
import type { RoundPartProps } from '../round-part';
import styleSheet from './form.css?url';
import { MunicipalityForm } from './municipality-form';
import type { FormTarget } from './use-form';

/** The form of a round: for the coordinator who fills in, or for a municipality that answers by itself. */
export default function FormPart({ scene, setting, round, own }: RoundPartProps) {
  const select = useId();
  const mode = useId();
  const [wanted, setWanted] = useState<FormTarget['kind']>('round');
  const [begun, setBegun] = useState(false);
  const read = useOwnRounds((state) => state.read);
  const told = useSceneStore(({ notices }) => notices.length > 0);
  // A Scene that names no round shows the newest: one that another tab starts would take this form's place. What the address
  // could not give is told first, since a changed Scene takes that away.
  const named = read && round !== null && (begun || !told) ? round.id : scene.round;
  useEffect(() => {
    if (scene.round !== named) changeScene({ round: named }, 'replace');
  }, [scene.round, named]);
  const { dataset } = setting.snapshots;
  const { municipalities } = dataset.county;
  const municipality = municipalities.find(({ code }) => code === scene.municipality);
  const roundName = round === null || round.invented ? null : round.name;
  const target: FormTarget = own !== null && wanted === 'round' ? { kind: 'round', id: own.round.id } : { kind: 'own', roundName };
  const standing = target.kind === 'round' ? own?.round.answers.find(({ code }) => code === municipality?.code) ?? null : null;
  return (
    <div className="round-fill">
      <StyleSheet href={styleSheet} />
      {round?.invented === true && <p data-invented="">{formText.invented}</p>}
      <div className="form-choice">
        <label htmlFor={select}>{formText.municipality}</label>
        <select id={select} value={municipality?.code ?? ''} onChange={(event) => changeScene({ municipality: event.target.value || null })}>
          <option value="">{formText.choose}</option>
          {municipalities.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
        {own !== null && (
          <fieldset>
            <legend>{formText.mode}</legend>
            {(['round', 'own'] as const).map((kind) => (
              <label key={kind}>
                <input type="radio" name={mode} checked={wanted === kind} onChange={() => setWanted(kind)} />
                {` ${kind === 'round' ? formText.modes.round(own.round.name) : formText.modes.own}`}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {municipality ? (
        <MunicipalityForm
          key={`${municipality.code} ${target.kind} ${target.kind === 'round' ? target.id : ''}`} municipality={municipality} standing={standing} target={target} dataset={dataset}
          onBegun={() => {
            setBegun(true);
            // There is no round to name: one that comes must not take the place of the answer that has been begun.
            if (round === null) setWanted('own');
          }}
        />
      ) : <p>{formText.chooseFirst}</p>}
    </div>
  );
}
