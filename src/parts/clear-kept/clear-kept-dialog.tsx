import { useEffect, useId, useRef, useState } from 'react';
import { clearKept, type Left } from '../../state/clear-kept';
import { startFollowUp } from '../../state/follow-up-store';
import { startOwnStories, useOwnStories } from '../../state/own-stories';
import { countDrafts } from '../../state/rounds/drafts';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { list } from '../../text/format';
import { clearText } from '../../text/sv/clear';
import { KeptList } from './kept-list';

/** The page shows nothing of what goes: neither a round nor a story of one's own stands in the address any more. */
function leaveWhatGoes(): void {
  const { scene } = useSceneStore.getState();
  const own = useOwnStories.getState().stories.some(({ id }) => id === scene.item);
  changeScene({ round: null, earlierRound: null, ...(own ? { item: null, slide: null } : {}) });
}

function Result({ left }: { readonly left: readonly Left[] }) {
  return left.length === 0
    ? <p role="status">{clearText.done}</p>
    : <p role="alert">{clearText.left(list(left.map((one) => clearText.leftNames[one])))}</p>;
}

/** Everything goes; before that all of it is named, and it is asked whether it is saved and registered. @param onClose when the dialog has closed */
export default function ClearKeptDialog({ onClose }: { readonly onClose: () => void }) {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const [drafts, setDrafts] = useState(0);
  const [saved, setSaved] = useState(false);
  const [registered, setRegistered] = useState(false);
  const [left, setLeft] = useState<readonly Left[] | null>(null);
  useEffect(startOwnStories, []);
  useEffect(startFollowUp, []);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void countDrafts().then(setDrafts);
  }, []);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (left !== null) end.current?.focus();
  }, [left]);

  async function clear(): Promise<void> {
    leaveWhatGoes();
    const still = await clearKept();
    setDrafts(still.includes('rounds') ? await countDrafts() : 0);
    setLeft(still);
  }
  return (
    <dialog ref={dialog} className="help" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{clearText.sure}</h2>
      {left === null ? (
        <>
          <p>{clearText.help}</p>
          <KeptList drafts={drafts} />
          <p>{clearText.open}</p>
          <p>{clearText.stays}</p>
          <p><label><input type="checkbox" checked={saved} onChange={({ target }) => setSaved(target.checked)} /> {clearText.saved}</label></p>
          <p><label><input type="checkbox" checked={registered} onChange={({ target }) => setRegistered(target.checked)} /> {clearText.registered}</label></p>
          <p className="alert-acts">
            <button type="button" onClick={() => dialog.current?.close()}>{clearText.cancel}</button>
            <button type="button" onClick={() => { void clear(); }}>{saved && registered ? clearText.act : clearText.anyway}</button>
          </p>
        </>
      ) : (
        <>
          <Result left={left} />
          <p className="alert-acts"><button type="button" ref={end} onClick={() => dialog.current?.close()}>{clearText.close}</button></p>
        </>
      )}
    </dialog>
  );
}
