import { download } from '../../../files/download';
import { discardUnreadStories, keepAgain, undoDeletion, useOwnStories } from '../../../state/own-stories';
import { makeText } from '../../../text/sv/make';

/** What has to be told of the stories that this browser keeps: a deletion to take back, and what went wrong. */
export function StoryNotices() {
  const { trouble, unread, undo } = useOwnStories();
  return (
    <>
      <div role="status">
        {undo && (
          <p className="alert">
            {makeText.removed(undo.name)}
            <button type="button" onClick={undoDeletion}>{makeText.undo}</button>
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
