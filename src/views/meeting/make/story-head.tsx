import { useId, useState } from 'react';
import { TITLE_LIMIT } from '../../../domain/story/own-story';
import type { Story } from '../../../domain/story/story';
import { writeStoryFile } from '../../../files/story-file';
import { FileButton } from '../../../parts/file-button';
import { deleteStory, keepStory } from '../../../state/own-stories';
import { makeText } from '../../../text/sv/make';

/** Name, file and end of a story of one's own. */
export function StoryHead({ story }: { readonly story: Story }) {
  const id = useId();
  // An empty field is on its way to a name; the story keeps the last one it had.
  const [typed, setTyped] = useState(story.title);
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
        make={() => ({ name: makeText.fileName(story.title), type: 'application/json', content: writeStoryFile(story, new Date().toISOString()) })}
      />
      <button type="button" onClick={() => deleteStory(story.id)}>{makeText.deleteStory}</button>
    </div>
  );
}
