import { useId, useRef, useState } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import { SaveRoundButton } from '../../../parts/save-round-button';
import { clearAll } from '../../../state/rounds/round-acts';
import { changeScene } from '../../../state/scene-store';
import { roundText } from '../../../text/sv/round';
import { dropReading } from '../read-in/reading-store';

/** Everything goes; before that it is asked whether it is saved and registered. */
export function ClearDialog({ rounds }: { readonly rounds: readonly OwnRound[] }) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState(false);
  const [registered, setRegistered] = useState(false);
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>{roundText.clear}</button>
      <dialog
        ref={dialog} className="help" aria-labelledby={title}
        onClose={({ currentTarget }) => {
          // Once it is closed: what is done takes the dialog away, and a form that is gone cannot be submitted.
          if (currentTarget.returnValue !== 'clear') return;
          dropReading();
          void clearAll();
          changeScene({ round: null, earlierRound: null });
        }}
      >
        <h2 id={title}>{roundText.clearSure}</h2>
        <p>{roundText.clearHelp}</p>
        <ul>
          {rounds.map((own) => (
            <li key={own.round.id}>
              {`${own.round.name}: ${roundText.savedAt(own.saved, own.changed)} `}
              <SaveRoundButton own={own} label={roundText.save} />
            </li>
          ))}
        </ul>
        <p><label><input type="checkbox" checked={saved} onChange={({ target }) => setSaved(target.checked)} /> {roundText.clearSaved}</label></p>
        <p><label><input type="checkbox" checked={registered} onChange={({ target }) => setRegistered(target.checked)} /> {roundText.clearRegistered}</label></p>
        <form method="dialog">
          <button type="submit" value="cancel">{roundText.cancel}</button>{' '}
          <button type="submit" value="clear">{saved && registered ? roundText.clear : roundText.clearAnyway}</button>
        </form>
      </dialog>
    </>
  );
}
