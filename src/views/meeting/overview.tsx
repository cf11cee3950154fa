import type { ReactNode } from 'react';
import type { Story } from '../../domain/story/story';
import { changeScene } from '../../state/scene-store';
import { list } from '../../text/format';
import { meetingText } from '../../text/sv/meeting';
import { STORIES } from '../../text/sv/stories';
import type { FilledSlide } from './slides';

interface OverviewProps {
  readonly story: Story;
  readonly slides: readonly FilledSlide[];
  /** The address names a story that is not here. */
  readonly lostStory: boolean;
  /** Answers are left out since they are marked as internal. */
  readonly withheld: boolean;
  /** The story as a file. */
  readonly file: ReactNode;
  /** Opens the presenter's window. */
  readonly presenter: ReactNode;
  /** The map beside the slides; null while the show has it. */
  readonly preview: ReactNode;
  /** @param number 0-based */
  readonly onStart: (number: number) => void;
}

/** Goes into full screen where the browser lets it; the show works in the window too. */
async function fullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.();
  } catch {
    console.info('The browser does not allow full screen here; the show stays in the window.');
  }
}

function SlideCard({ filled, number, onStart }: { readonly filled: FilledSlide; readonly number: number; readonly onStart: () => void }) {
  const { slide, heading, lines, invented, unknown, lostIndicator } = filled;
  return (
    <li className="slide-card">
      <span className="slide-number" aria-hidden="true">{number}</span>
      <div>
        <h4>{heading}</h4>
        {invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
        {lines.map((line) => <p key={line}>{line}</p>)}
        {lostIndicator !== null && <p className="slide-lost">{meetingText.noIndicator(lostIndicator)}</p>}
        {unknown.length > 0 && <p className="slide-lost">{meetingText.unknown(list(unknown))}</p>}
        <details>
          <summary>{meetingText.notes}</summary>
          <p>{slide.notes}</p>
        </details>
      </div>
      <button type="button" onClick={onStart}>{meetingText.startHere(number)}</button>
    </li>
  );
}

/** Which story, what is in it, and how it is steered. */
export function Overview({ story, slides, lostStory, withheld, file, presenter, preview, onStart }: OverviewProps) {
  const start = (number: number): void => {
    void fullScreen().then(() => onStart(number));
  };
  return (
    <>
      <h2>{meetingText.heading}</h2>
      <p className="meeting-intro">{meetingText.intro}</p>
      {lostStory && <p role="status" className="slide-lost">{meetingText.noStory}</p>}
      <section aria-labelledby="stories">
        <h3 id="stories">{meetingText.stories}</h3>
        <ul className="stories">
          {STORIES.map(({ id, title, about }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === story.id} onClick={() => changeScene({ item: id })}>
                <strong>{title}</strong>
                <span>{about}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="meeting-tools">
          <button type="button" className="primary" onClick={() => start(0)}>{meetingText.start}</button>
          {presenter}
          {file}
          {withheld && <p>{meetingText.withheld}</p>}
        </div>
      </section>
      <section className="meeting-slides" aria-labelledby="slides">
        <h3 id="slides">{`${meetingText.slides}: ${story.title}`}</h3>
        <ol className="slides">
          {slides.map((filled, index) => (
            <SlideCard key={filled.slide.id} filled={filled} number={index + 1} onStart={() => start(index)} />
          ))}
        </ol>
        <div className="meeting-preview">{preview}</div>
      </section>
      <details className="meeting-keys">
        <summary>{meetingText.keysTitle}</summary>
        <ul>{meetingText.keys.map((line) => <li key={line}>{line}</li>)}</ul>
      </details>
    </>
  );
}
