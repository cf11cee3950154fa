import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Scene } from '../../domain/scene';
import { HEADING_LIMIT, SLIDE_LIMIT, figureOf, slideSceneOf, withSlide } from '../../domain/story/own-story';
import type { Story } from '../../domain/story/story';
import { keepStory, newId, startOwnStories, useOwnStories } from '../../state/own-stories';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { fillText, offeredIn, storyFacts } from '../../text/story-facts';
import { catalogueText } from '../../text/sv/catalogue';
import { makeText } from '../../text/sv/make';
import { meetingText } from '../../text/sv/meeting';
import { StyleSheet } from '../../ui/style-sheet';
import { indicatorOf } from '../use-explored';
import styleSheet from './add-view-dialog.css?url';

const NEW = '';

/** What the heading will read, and which figures it can name, of what is on the screen. */
function HeadingHelp({ id, heading, scene, dataset }: { readonly id: string; readonly heading: string; readonly scene: Scene; readonly dataset: Dataset }) {
  const facts = useMemo(() => {
    const shown = catalogueText.shown(dataset);
    return storyFacts(scene, indicatorOf(scene, shown), shown, { indicator: false, round: false });
  }, [scene, dataset]);
  const { text, invented } = fillText(heading, facts);
  return (
    <div id={id} className="add-view-hint">
      {heading !== '' && (
        <p className="add-view-preview">
          {invented && <><span className="invented-mark" data-invented="">{meetingText.invented}</span>{' '}</>}
          {makeText.headingBecomes(text)}
        </p>
      )}
      <p>{makeText.placeholders(offeredIn(facts))}</p>
    </div>
  );
}

interface AddViewDialogProps {
  /** What the heading is filled from. */
  readonly dataset: Dataset;
  /** When the dialog has closed. */
  readonly onClose: () => void;
}

/** Puts what is on the screen last in a story of one's own. */
export default function AddViewDialog({ dataset, onClose }: AddViewDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { stories, trouble } = useOwnStories();
  const scene = useSceneStore((state) => state.scene);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heading, setHeading] = useState('{indikator}');
  const [added, setAdded] = useState<Story | null>(null);
  const [refused, setRefused] = useState('');
  useEffect(startOwnStories, []);
  useEffect(() => dialog.current?.showModal(), []);
  // The one last made is the one worked on.
  const target = stories.find((one) => one.id === (chosen ?? stories.at(-1)?.id)) ?? null;

  function add(): void {
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
          <input
            id={`${id}-heading`} value={heading} maxLength={HEADING_LIMIT} aria-describedby={`${id}-help`}
            onChange={(event) => setHeading(event.target.value)}
          />
          <HeadingHelp id={`${id}-help`} heading={heading} scene={scene} dataset={dataset} />
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
