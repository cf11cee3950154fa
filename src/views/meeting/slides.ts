import type { Dataset } from '../../domain/dataset';
import { isAvailable } from '../../domain/moment';
import { defaultScene, type Scene } from '../../domain/scene';
import type { Slide, Story } from '../../domain/story/story';
import { indicatorOf } from '../../parts/use-explored';
import { fillText, storyFacts } from '../../text/story-facts';

/** A slide with its figures in place. */
export interface FilledSlide {
  readonly slide: Slide;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Some figure in its words is invented. */
  readonly invented: boolean;
  /** Placeholders without a figure, each once. */
  readonly unknown: readonly string[];
  /** The indicator it asks for, when the catalogue has no figures for it. */
  readonly lostIndicator: string | null;
}

/** The Scene that a slide shows; the round is the one in use unless the slide names another. */
export function sceneOfSlide(slide: Slide, shown: Scene, dataset: Dataset): Scene {
  const base = defaultScene(dataset.indicators[0]?.id ?? '');
  return {
    ...base, ...slide.scene, round: slide.scene.round ?? shown.round, view: 'meeting', item: shown.item, slide: shown.slide,
  };
}

/** Fills every slide of a story. A slide that lacks something keeps its place and says what. */
export function fillStory(story: Story, scene: Scene, dataset: Dataset): readonly FilledSlide[] {
  return story.slides.map((slide) => {
    const own = sceneOfSlide(slide, scene, dataset);
    const wanted = slide.scene.indicator;
    const lost = wanted !== undefined && !dataset.indicators.some((one) => one.id === wanted && isAvailable(one, dataset));
    const facts = storyFacts(own, indicatorOf(own, dataset), dataset);
    const heading = fillText(slide.heading, facts);
    const lines = slide.lines.map((line) => fillText(line, facts));
    const all = [heading, ...lines];
    return {
      slide, heading: heading.text, lines: lines.map(({ text }) => text), invented: all.some((one) => one.invented),
      unknown: [...new Set(all.flatMap((one) => one.unknown))], lostIndicator: lost ? wanted : null,
    };
  });
}
