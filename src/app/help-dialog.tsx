import { useRef } from 'react';
import { mapText } from '../text/sv/map';
import { shellText } from '../text/sv/shell';

/** A native dialog: focus goes in, Esc closes, focus comes back. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>{shellText.help}</button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">{shellText.helpTitle}</h2>
        <ul>{shellText.helpLines.map((line) => <li key={line}>{line}</li>)}</ul>
        <h3>{shellText.helpKeyboard}</h3>
        <p>{mapText.keyboardHelp}</p>
        <form method="dialog"><button type="submit">{shellText.close}</button></form>
      </dialog>
    </>
  );
}
