import { useEffect, useId, useRef, useState } from 'react';
import { HEADING_LIMIT, SLIDE_LIMIT, figureOf, slideSceneOf, withSlide } from '../../domain/story/own-story';
import type { Story } from '../../domain/story/story';
import { keepStory, newId, startOwnStories, useOwnStories } from '../../state/own-stories';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { makeText } from '../../text/sv/make';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './add-view-dialog.css?url';

const NEW = '';

/** Puts what is on the screen last in a story of one's own. @param onClose when the dialog has closed */
export default function AddViewDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { stories, trouble } = useOwnStories();
  const [chosen, setChosen] = useState<string | null>(null);
  const [heading, setHeading] = useState('{indikator}');
  const [added, setAdded] = useState<Story | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(startOwnStories, []);
  useEffect(() => dialog.current?.showModal(), []);
  // The one last made is the one worked on.
  const target = stories.find((one) => one.id === (chosen ?? stories.at(-1)?.id)) ?? null;

  function add(): void {
    const { scene } = useSceneStore.getState();
    const story = target ?? { id: newId(), title: makeText.newTitle, about: '', slides: [] };
    const next = withSlide(story, { id: newId(), heading, lines: [], notes: '', scene: slideSceneOf(scene), figure: figureOf(scene) });
    if (story.slides.length >= SLIDE_LIMIT) setRefused(makeText.full);
    else if (keepStory(next)) setAdded(next);
    else setRefused(makeText.tooMany);
  }
  return (
    <dialog ref={dialog} className="help" aria-labelledby={`${id}-title`} onClose={onClose}>
      <StyleSheet href={styleSheet} />
      <h2 id={`${id}-title`}>{makeText.addTitle}</h2>
      {added ? (
        <>
          <p role="status">{makeText.added(added.title)}</p>
          {trouble !== null && <p className="add-view-trouble" role="alert">{makeText.troubles[trouble]}</p>}
          <p className="add-view-acts">
            <button type="button" onClick={() => { dialog.current?.close(); changeScene({ view: 'meeting', item: added.id, part: null, slide: null }); }}>{makeText.show}</button>
            <button type="button" onClick={() => dialog.current?.close()}>{makeText.close}</button>
          </p>
        </>
      ) : (
        <form className="add-view-form" onSubmit={(event) => { event.preventDefault(); add(); }}>
          <label htmlFor={`${id}-story`}>{makeText.addTo}</label>
          <select id={`${id}-story`} value={target?.id ?? NEW} onChange={(event) => setChosen(event.target.value)}>
            {stories.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
            <option value={NEW}>{makeText.addNew}</option>
          </select>
          <label htmlFor={`${id}-heading`}>{makeText.heading}</label>
          <input id={`${id}-heading`} value={heading} maxLength={HEADING_LIMIT} onChange={(event) => setHeading(event.target.value)} />
          <p className="add-view-hint">{makeText.placeholders}</p>
          <p role="status">{refused}</p>
          <p className="add-view-acts">
            <button type="submit">{makeText.addDo}</button>
            <button type="button" onClick={() => dialog.current?.close()}>{makeText.cancel}</button>
          </p>
        </form>
      )}
    </dialog>
  );
}
