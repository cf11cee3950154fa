import { useId, useRef } from 'react';
import type { OwnRound } from '../../../domain/own-round';
import { deleteRound } from '../../../state/rounds/round-acts';
import { changeScene } from '../../../state/scene-store';
import { roundText } from '../../../text/sv/round';

/** A round goes; asked once, and it can be taken back. */
export function RemoveDialog({ own }: { readonly own: OwnRound }) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>{roundText.remove}</button>
      <dialog
        ref={dialog} className="help" aria-labelledby={title}
        onClose={({ currentTarget }) => {
          // Once it is closed: what is done takes the dialog away, and a form that is gone cannot be submitted.
          if (currentTarget.returnValue !== 'remove') return;
          changeScene({ round: null });
          void deleteRound(own.round.id);
        }}
      >
        <h2 id={title}>{roundText.removeSure(own.round.name)}</h2>
        <p>{roundText.savedAt(own.saved, own.changed)} {roundText.removeHelp}</p>
        <form method="dialog">
          <button type="submit" value="cancel">{roundText.cancel}</button>{' '}
          <button type="submit" value="remove">{roundText.remove}</button>
        </form>
      </dialog>
    </>
  );
}
