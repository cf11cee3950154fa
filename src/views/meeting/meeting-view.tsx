import { useEffect, useMemo, useState } from 'react';
import type { Scene } from '../../domain/scene';
import { presentable } from '../../domain/story/presentable';
import type { Story } from '../../domain/story/story';
import type { MapSetting } from '../../parts/map-stage';
import { PowerPointButton } from '../../parts/power-point-button';
import { startOwnStories, useOwnStories } from '../../state/own-stories';
import { shareableLink } from '../../state/scene-link';
import { changeScene, hover } from '../../state/scene-store';
import { PRESENTER_PART, type ShowTold } from '../../state/show-channel';
import { meetingText } from '../../text/sv/meeting';
import { StyleSheet } from '../../ui/style-sheet';
import { deckOf } from './deck-of';
import { Overview } from './overview';
import { Presenter } from './presenter/presenter';
import { PresenterButton } from './presenter/presenter-button';
import { usePresenter } from './presenter/use-presenter';
import { Show } from './show';
import { PrintStory } from './print/print-story';
import { MapFigure } from './slide-figure';
import { shippedStories } from './shipped-stories';
import { fillStory, sceneOfSlide, tellsInvented, type FilledSlide } from './slides';
import makeSheet from './make/make.css?url';
import styleSheet from './meeting.css?url';

interface MeetingViewProps extends MapSetting {
  readonly scene: Scene;
  readonly told: Scene;
}

function toldOf({ id, title }: Story, slides: readonly FilledSlide[], index: number | null, black: boolean): ShowTold {
  const wordsOf = ({ heading, lines, invented, lost }: FilledSlide) => ({ heading, lines: [...lines], invented, lost: [...lost] });
  const current = index === null ? undefined : slides[index];
  const next = index === null ? undefined : slides[index + 1];
  return {
    kind: 'told', title, story: id, total: slides.length, index, black,
    current: current ? { ...wordsOf(current), notes: current.slide.notes } : null,
    next: next ? wordsOf(next) : null,
  };
}

/** A story to show to a room, or what its presenter has on a screen of their own. */
export default function MeetingView(props: MeetingViewProps) {
  const { scene, snapshots: { dataset }, geometry } = props;
  return scene.part === PRESENTER_PART
    ? <Presenter drawing={{ scene, dataset, geometry }} />
    : <Stories {...props} />;
}

/** The slides to look through, and the show itself. */
function Stories({ scene, told, ...setting }: MeetingViewProps) {
  const { snapshots } = setting;
  const [black, setBlack] = useState(false);
  const dataset = useMemo(() => presentable(snapshots.dataset), [snapshots.dataset]);
  const shownSnapshots = useMemo(() => ({ ...snapshots, dataset }), [snapshots, dataset]);
  useEffect(startOwnStories, []);
  const own = useOwnStories((state) => state.stories);
  const shipped = useMemo(() => shippedStories(dataset), [dataset]);
  const story = [...shipped, ...own].find(({ id }) => id === scene.item) ?? shipped[0];
  // Figures hang on the round alone; a moved map or a chosen municipality fills nothing anew.
  const { item, round } = scene;
  const slides = useMemo(
    () => fillStory(story, { ...scene, item, round }, dataset),
    // oxlint-disable-next-line react/exhaustive-deps -- the rest of the Scene is what the slide itself sets
    [story, item, round, dataset],
  );
  const index = scene.slide === null ? null : Math.min(scene.slide, slides.length) - 1;

  // One map at a time: the show's own goes before the one beside the slides.
  const mapShown = index !== null && story.slides[index]?.figure === 'map';

  function show(number: number, how: 'push' | 'replace'): void {
    const slide = story.slides[number];
    setBlack(false);
    hover(null);
    if (slide) changeScene({ ...sceneOfSlide(slide, { ...scene, item: story.id }, dataset), slide: number + 1 }, how);
  }

  const deck = () => deckOf(story, slides, scene, dataset, setting.geometry, shareableLink(scene) ?? '');
  usePresenter(toldOf(story, slides, index, black), {
    go: (number) => show(number, index === null ? 'push' : 'replace'), toggleBlack: () => setBlack((now) => !now),
  });

  return (
    <div className="meeting">
      <StyleSheet href={styleSheet} />
      <StyleSheet href={makeSheet} />
      <Overview
        story={story} slides={slides} lostStory={scene.item !== null && scene.item !== story.id}
        withheld={dataset !== snapshots.dataset} deck={deck} onStart={(number) => show(number, 'push')}
        file={<PowerPointButton key={story.id} label={meetingText.powerPoint} name={meetingText.fileName(dataset.product, story.title, slides.some((filled) => tellsInvented(filled, scene, dataset)))} deck={deck} />}
        print={<PrintStory deck={deck} />}
        presenter={<PresenterButton scene={{ ...scene, item: story.id }} />}
        preview={mapShown ? null : <MapFigure {...setting} snapshots={shownSnapshots} scene={scene} told={told} />}
      />
      {index !== null && (
        <Show
          {...setting} snapshots={shownSnapshots} story={story} slides={slides} index={index} scene={scene} told={told}
          black={black} onBlack={setBlack}
          onShow={(number) => show(number, 'replace')}
          onEnd={() => {
            setBlack(false);
            changeScene({ slide: null, camera: null, municipality: null, compare: [] }, 'replace');
          }}
        />
      )}
    </div>
  );
}
