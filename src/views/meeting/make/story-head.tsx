import { useId, useState } from 'react';
import { TITLE_LIMIT } from '../../../domain/story/own-story';
import type { Story } from '../../../domain/story/story';
import type { Deck } from '../../../files/pptx/story-deck';
import { writeStoryFile } from '../../../files/story-file';
import { FileButton } from '../../../parts/file-button';
import { deleteStory, keepStory } from '../../../state/own-stories';
import { shareableLink } from '../../../state/scene-link';
import { changeScene } from '../../../state/scene-store';
import { makeText } from '../../../text/sv/make';

/** Name, file and end of a story of one's own. */
export function StoryHead({ story, deck }: { readonly story: Story; readonly deck: () => Deck }) {
  const id = useId();
  // An empty field is on its way to a name; the story keeps the last one it had.
  const [typed, setTyped] = useState(story.title);
  function remove(): void {
    // The address names it no longer, so nothing is told of a link to what is not here.
    changeScene({ item: null }, 'replace');
    deleteStory(story.id);
  }
  return (
    <div className="meeting-tools story-head">
      <label htmlFor={id}>{makeText.title}</label>
      <input
        id={id} value={typed} maxLength={TITLE_LIMIT} onBlur={() => setTyped(story.title)}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value.trim() !== '') keepStory({ ...story, title: target.value });
        }}
      />
      <FileButton
        label={makeText.save}
        make={() => {
          const { slides } = deck();
          const content = writeStoryFile(story, {
            written: new Date().toISOString(), link: shareableLink({ view: 'meeting', item: story.id }) ?? '',
            sources: [...new Set(slides.map(({ source }) => source))], invented: slides.some(({ mark }) => mark !== null),
          });
          return { name: makeText.fileName(story.title), type: 'application/json', content };
        }}
      />
      <button type="button" onClick={remove}>{makeText.deleteStory}</button>
    </div>
  );
}
