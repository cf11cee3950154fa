import { useEffect, useMemo } from 'react';
import type { Dataset } from '../../../domain/dataset';
import type { Scene } from '../../../domain/scene';
import { presentable } from '../../../domain/story/presentable';
import type { SvgGeometry } from '../../../map/svg-geometry';
import { startOwnStories, useOwnStories } from '../../../state/own-stories';
import type { ShowTold } from '../../../state/show-channel';
import { deckOf } from '../deck-of';
import { PrintedFigure } from '../print/printed-deck';
import { shippedStories } from '../shipped-stories';
import { fillStory } from '../slides';

export interface NextPictureProps {
  readonly told: ShowTold;
  /** Of this window; its round is the show's. */
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly geometry: SvgGeometry;
}

/** What the next slide shows, small. Nothing when the show's window has another story or other figures than this one. */
export function NextPicture({ told: { story: id, index, next }, scene, dataset, geometry }: NextPictureProps) {
  useEffect(startOwnStories, []);
  const own = useOwnStories((state) => state.stories);
  const heading = next?.heading;
  const slide = useMemo(() => {
    const shown = presentable(dataset);
    const story = [...shippedStories(shown), ...own].find((one) => one.id === id);
    const following = index === null ? undefined : story?.slides[index + 1];
    if (!story || !following) return null;
    const alone = { ...story, slides: [following] };
    const filled = fillStory(alone, { ...scene, item: id }, shown);
    // What it lacks stands in words above.
    if (filled[0]?.heading !== heading || filled[0]?.empty) return null;
    return deckOf(alone, filled, scene, shown, geometry, '').slides[0] ?? null;
  }, [own, id, index, heading, scene, dataset, geometry]);
  if (!slide) return null;
  return (
    <div className="presenter-picture">
      <PrintedFigure id="presenter-next-picture" figure={slide.figure} />
      {slide.mark !== null && <span className="presenter-across" data-invented="" aria-hidden="true">{slide.mark}</span>}
    </div>
  );
}
