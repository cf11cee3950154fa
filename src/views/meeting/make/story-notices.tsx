import { download } from '../../../files/download';
import { discardUnreadStories, keepAgain, undoDeletion, useOwnStories } from '../../../state/own-stories';
import { changeScene } from '../../../state/scene-store';
import { makeText } from '../../../text/sv/make';

/** What has to be told of the stories that this browser keeps: a deletion to take back, and what went wrong. */
export function StoryNotices() {
  const { stories, trouble, unread, undo } = useOwnStories();
  function takeBack(): void {
    const back = undo?.stories.find(({ id }) => !stories.some((one) => one.id === id));
    undoDeletion();
    // A whole story that comes back is the one that is shown, as before.
    if (back) changeScene({ item: back.id }, 'replace');
  }
  return (
    <>
      <div role="status">
        {undo && (
          <p className="alert">
            {makeText.removed(undo.name)}
            <button type="button" onClick={takeBack}>{makeText.undo}</button>
          </p>
        )}
      </div>
      {trouble !== null && (
        <p className="alert" role="alert">
          {makeText.troubles[trouble]}
          {trouble === 'full' && <button type="button" onClick={keepAgain}>{makeText.again}</button>}
        </p>
      )}
      {unread.length > 0 && (
        <p className="alert" role="alert">
          {makeText.unread(unread.length)}
          <button type="button" onClick={() => download(makeText.unreadFile, JSON.stringify(unread, null, 2), 'application/json')}>{makeText.downloadUnread}</button>
          <button type="button" onClick={discardUnreadStories}>{makeText.discardUnread}</button>
        </p>
      )}
    </>
  );
}
