import { useState } from 'react';
import type { Story } from '../../../domain/story/story';
import { STORY_FILE_LIMIT, parseStoryFile, type StoryRead } from '../../../files/story-file';
import { keepStory, newId } from '../../../state/own-stories';
import { makeText } from '../../../text/sv/make';

interface NewStoryProps {
  /** The story that is shown, to copy. */
  readonly shown: Story;
  readonly onMade: (id: string) => void;
}

function refusal(name: string, { reason, detail }: Extract<StoryRead, { kind: 'refused' }>): string {
  switch (reason) {
    case 'newer': return makeText.refused.newer(name, detail);
    case 'damaged': return makeText.refused.damaged(name, detail);
    case 'not-json':
    case 'too-long':
    case 'other-product':
    case 'other-kind': return makeText.refused[reason](name);
  }
}

/** The ways to a story of one's own: from nothing, from the one that is shown, from a file. */
export function NewStory({ shown, onMade }: NewStoryProps) {
  const [said, setSaid] = useState('');
  function make(story: Story, told: string): void {
    // Its own id: a file opened twice, or a copy of one that is here, replaces nothing.
    const own = { ...story, id: newId() };
    if (!keepStory(own)) {
      setSaid(makeText.tooMany);
      return;
    }
    setSaid(told);
    onMade(own.id);
  }
  async function open(file: File): Promise<void> {
    const { name, size } = file;
    if (size > STORY_FILE_LIMIT) {
      setSaid(makeText.refused['too-long'](name));
      return;
    }
    try {
      const read = parseStoryFile(await file.text());
      if (read.kind === 'story') make(read.story, makeText.opened(read.story.title));
      else setSaid(refusal(name, read));
    } catch (error) {
      console.info('The file could not be read from the disk.', error);
      setSaid(makeText.unopened(name));
    }
  }
  return (
    <div className="meeting-tools">
      <button type="button" onClick={() => make({ id: '', title: makeText.newTitle, about: '', slides: [] }, '')}>{makeText.create}</button>
      <button type="button" onClick={() => make({ ...shown, title: makeText.copyTitle(shown.title) }, '')}>{makeText.copyStory}</button>
      <label className="open-story">
        {makeText.open}
        <input
          type="file" accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
    </div>
  );
}
