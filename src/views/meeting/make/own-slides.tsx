import { useEffect, useRef, useState, type DragEvent } from 'react';
import { SLIDE_LIMIT, duplicatedSlide, editedSlide, movedSlide, withSlide, withoutSlide } from '../../../domain/story/own-story';
import type { Story } from '../../../domain/story/story';
import { keepShortened, keepStory, newId } from '../../../state/own-stories';
import { makeText } from '../../../text/sv/make';
import { SlideCard } from '../slide-card';
import type { FilledSlide } from '../slides';
import { SlideForm } from './slide-form';

/** No text, so that no field takes it. */
const DRAGGED_TYPE = 'application/x-samordningskartan-bild';

interface OwnSlidesProps {
  readonly story: Story;
  readonly slides: readonly FilledSlide[];
  /** @param number 0-based */
  readonly onStart: (number: number) => void;
}

/** The slides of a story of one's own: put in order by hand or by button, edited, doubled, taken out. */
export function OwnSlides({ story, slides, onStart }: OwnSlidesProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  // A moved button loses the focus in some browsers, and at either end it is disabled.
  const refocus = useRef<{ readonly id: string; readonly act: 'up' | 'down' } | null>(null);
  useEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (!wanted) return;
    const card = [...list.current?.children ?? []].find((one) => one instanceof HTMLElement && one.dataset['slide'] === wanted.id);
    const other = wanted.act === 'up' ? 'down' : 'up';
    const button = card?.querySelector<HTMLButtonElement>(`[data-act=${wanted.act}]:enabled`) ?? card?.querySelector<HTMLButtonElement>(`[data-act=${other}]`);
    button?.focus();
  });

  function move(id: string, to: number): void {
    keepStory(movedSlide(story, id, to));
    setSaid(makeText.moved(Math.min(to, story.slides.length - 1) + 1, story.slides.length));
  }
  function step(id: string, to: number, act: 'up' | 'down'): void {
    refocus.current = { id, act };
    move(id, to);
  }
  function onDrop(event: DragEvent, to: number): void {
    if (dragged === null) return;
    event.preventDefault();
    move(dragged, to);
    setDragged(null);
  }
  const total = slides.length;
  return (
    <div>
      {total === 0 && <p>{makeText.empty}</p>}
      <ol className="slides" ref={list}>
        {slides.map((filled, index) => {
          const { id } = filled.slide;
          const number = index + 1;
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the buttons do the same
            <li
              key={id} data-slide={id} className={`slide-card${dragged === id ? ' dragged' : ''}`}
              onDragOver={(event) => { if (dragged !== null) event.preventDefault(); }} onDrop={(event) => onDrop(event, index)}
            >
              <span
                className="slide-number slide-handle" aria-hidden="true" title={makeText.drag} draggable
                onDragStart={({ dataTransfer }) => {
                  // Firefox drags nothing that carries nothing.
                  dataTransfer.setData(DRAGGED_TYPE, id);
                  dataTransfer.effectAllowed = 'move';
                  setDragged(id);
                }}
                onDragEnd={() => setDragged(null)}
              >
                {number}
              </span>
              <SlideCard filled={filled} number={number} onStart={() => onStart(index)}>
                <details>
                  <summary>{makeText.editSlide(number)}</summary>
                  <SlideForm slide={filled.slide} offered={filled.offered} onEdit={(patch) => keepStory(editedSlide(story, id, patch))} />
                </details>
                <p className="slide-acts">
                  <button type="button" data-act="up" aria-label={makeText.up(number)} title={makeText.up(number)} disabled={index === 0} onClick={() => step(id, index - 1, 'up')}>↑</button>
                  <button type="button" data-act="down" aria-label={makeText.down(number)} title={makeText.down(number)} disabled={number === total} onClick={() => step(id, number, 'down')}>↓</button>
                  <button type="button" disabled={total >= SLIDE_LIMIT} onClick={() => keepStory(duplicatedSlide(story, id, newId()))}>{makeText.duplicate(number)}</button>
                  <button type="button" onClick={() => keepShortened(withoutSlide(story, id), filled.heading)}>{makeText.remove(number)}</button>
                </p>
              </SlideCard>
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">{said}</p>
      <p className="slide-acts">
        <button
          type="button" disabled={total >= SLIDE_LIMIT}
          onClick={() => keepStory(withSlide(story, { id: newId(), heading: makeText.textHeading, lines: [], notes: '', scene: {}, figure: 'steps' }))}
        >
          {makeText.addText}
        </button>
        {total >= SLIDE_LIMIT && makeText.full}
      </p>
    </div>
  );
}
