import type { ReactNode } from 'react';
import type { Story } from '../../domain/story/story';
import type { Deck } from '../../files/pptx/story-deck';
import { changeScene } from '../../state/scene-store';
import { useOwnStories } from '../../state/own-stories';
import { makeText } from '../../text/sv/make';
import { meetingText } from '../../text/sv/meeting';
import { STORIES } from '../../text/stories';
import { LetterKeys } from './letter-keys';
import { NewStory } from './make/new-story';
import { OwnSlides } from './make/own-slides';
import { StoryHead } from './make/story-head';
import { StoryNotices } from './make/story-notices';
import { SlideCard } from './slide-card';
import type { FilledSlide } from './slides';

interface OverviewProps {
  readonly story: Story;
  readonly slides: readonly FilledSlide[];
  /** The address names a story that is not here. */
  readonly lostStory: boolean;
  /** Answers are left out since they are marked as internal. */
  readonly withheld: boolean;
  /** The story as it is given out, drawn when it is asked for. */
  readonly deck: () => Deck;
  /** The story as a PowerPoint file. */
  readonly file: ReactNode;
  /** The story on paper. */
  readonly print: ReactNode;
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

/** Which story, what is in it, and how it is steered. */
export function Overview({ story, slides, lostStory, withheld, deck, file, print, presenter, preview, onStart }: OverviewProps) {
  const stories = useOwnStories((state) => state.stories);
  const own = stories.some(({ id }) => id === story.id);
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
          {stories.map(({ id, title, slides: { length } }) => (
            <li key={id}>
              <button type="button" aria-pressed={id === story.id} onClick={() => changeScene({ item: id })}>
                <strong>{title}</strong>
                <span>{makeText.slideCount(length)}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="meeting-tools">
          <button type="button" className="primary" disabled={slides.length === 0} onClick={() => start(0)}>{meetingText.start}</button>
          {presenter}
          {file}
          {withheld && <p>{meetingText.withheld}</p>}
        </div>
        {print}
        <StoryNotices />
        <NewStory shown={story} onMade={(id) => changeScene({ item: id })} />
      </section>
      <section className="meeting-slides" aria-labelledby="slides">
        <h3 id="slides">{`${meetingText.slides}: ${story.title}`}</h3>
        {/* Two siblings of one key: React would leave one of them standing when both go. */}
        {own && <StoryHead key={`head-${story.id}`} story={story} deck={deck} />}
        {own ? <OwnSlides key={`slides-${story.id}`} story={story} slides={slides} onStart={start} /> : (
        <ol className="slides">
          {slides.map((filled, index) => (
            <li key={filled.slide.id} className="slide-card">
              <span className="slide-number" aria-hidden="true">{index + 1}</span>
              <SlideCard filled={filled} number={index + 1} onStart={() => start(index)} />
            </li>
          ))}
        </ol>
        )}
        <div className="meeting-preview" data-fullscreen-region="">{preview}</div>
      </section>
      <details className="meeting-keys">
        <summary>{meetingText.keysTitle}</summary>
        <ul>{meetingText.keys.map((line) => <li key={line}>{line}</li>)}</ul>
        <LetterKeys />
      </details>
    </>
  );
}
