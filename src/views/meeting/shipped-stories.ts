import type { Dataset } from '../../domain/dataset';
import { defaultScene } from '../../domain/scene';
import type { Slide, Story } from '../../domain/story/story';
import { STORIES } from '../../text/stories';
import { hasFigures } from './slides';

/** Does the county have what the slide tells of? Not every county's facts hold crime, promises or initiatives. */
function isTold({ figure, scene }: Slide, dataset: Dataset): boolean {
  if (figure === 'initiatives') {
    return dataset.profiles === null || [...dataset.profiles.values()].some(({ initiatives }) => initiatives.length > 0);
  }
  return hasFigures(scene.indicator ?? defaultScene(dataset.indicators[0]?.id ?? '').indicator, dataset);
}

/** The stories that come with the page, with those of their slides that the county's facts can fill. */
export function shippedStories(dataset: Dataset): readonly [Story, ...Story[]] {
  const [first, ...rest] = STORIES;
  const fitted = (story: Story): Story => ({ ...story, slides: story.slides.filter((slide) => isTold(slide, dataset)) });
  return [fitted(first), ...rest.map(fitted)];
}
