import { download } from '../../files/download';
import { discardUnreadList } from '../../state/follow-up-store';
import { followText } from '../../text/sv/follow-up';

/** A kept list that could not be read: told, and given as it was before it is thrown away. */
export function FollowUnread({ text }: { readonly text: string }) {
  return (
    <p className="alert" role="alert">
      {followText.unreadable}
      <button type="button" onClick={() => download(followText.unreadFile, text, 'text/plain')}>{followText.downloadUnread}</button>
      <button type="button" onClick={discardUnreadList}>{followText.discardUnread}</button>
    </p>
  );
}
