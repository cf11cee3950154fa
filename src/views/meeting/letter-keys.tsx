import { useId } from 'react';
import { setLetterKeys, useLetterKeysStore } from '../../state/letter-keys-store';
import { meetingText } from '../../text/sv/meeting';

/** Switches single letters and digits of the show off and on. */
export function LetterKeys() {
  const on = useLetterKeysStore((state) => state.on);
  const help = useId();
  return (
    <>
      <label className="letter-keys">
        <input type="checkbox" checked={on} aria-describedby={help} onChange={({ target }) => setLetterKeys(target.checked)} />
        {meetingText.letterKeys}
      </label>
      <p id={help}>{meetingText.letterKeysHelp}</p>
    </>
  );
}
