import { useState } from 'react';
import type { Story } from '../../domain/story/story';
import { keepStory } from '../../state/own-stories';
import { changeScene } from '../../state/scene-store';
import { followText } from '../../text/sv/follow-up';
import { makeText } from '../../text/sv/make';

/** The list as a story of one's own, which opens in "Visa på möte", there to be shown, changed and given on. */
export function FollowAsStory({ story }: { readonly story: () => Story }) {
  const [full, setFull] = useState(false);
  function make(): void {
    const made = story();
    if (keepStory(made)) changeScene({ view: 'meeting', item: made.id, slide: null, part: null, theme: null, municipality: null });
    else setFull(true);
  }
  return (
    <p className="exchange-acts">
      <button type="button" aria-describedby="follow-story-note" onClick={make}>{followText.makeStory}</button>
      <small id="follow-story-note" className="exchange-note">{full ? makeText.tooMany : followText.makeStoryNote}</small>
    </p>
  );
}
