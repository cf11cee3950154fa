import { download } from '../../files/download';
import { useFollowUp } from '../../state/follow-up-store';
import { useOwnStories } from '../../state/own-stories';
import { useKeeping } from '../../state/rounds/keeping-state';
import { clearText } from '../../text/sv/clear';
import { followText } from '../../text/sv/follow-up';
import { keepingText } from '../../text/sv/keeping';
import { makeText } from '../../text/sv/make';
import { roundText } from '../../text/sv/round';
import { SaveRoundButton } from '../save-round-button';

/** What could not be read, with its content to take along. */
function Unread({ what, name, content }: { readonly what: string; readonly name: string; readonly content: string }) {
  return (
    <li>
      {`${what} `}
      <button type="button" aria-label={`${clearText.download}: ${what}`} onClick={() => download(name, content, 'text/plain')}>{clearText.download}</button>
    </li>
  );
}

/** All that this browser keeps of people's work, each with its name. @param drafts answers that are begun in the form */
export function KeptList({ drafts }: { readonly drafts: number }) {
  const { entries, aside, newer, columns, undo } = useKeeping();
  const { stories, unread: strange, undo: deletion } = useOwnStories();
  const { items, unread } = useFollowUp();
  const lines = [
    ...(drafts > 0 ? [clearText.drafts(drafts)] : []),
    ...(stories.length > 0 ? [clearText.stories(stories.length)] : []),
    ...(items.length > 0 ? [clearText.followUp(items.length)] : []),
    ...(Object.keys(columns).length > 0 ? [clearText.columns] : []),
    ...(undo !== null || deletion !== null ? [clearText.undo] : []),
    ...(newer > 0 ? [clearText.newer(newer)] : []),
  ];
  if (lines.length + entries.length + aside.length + strange.length === 0 && unread === null) return <p>{clearText.nothing}</p>;
  return (
    <ul>
      {entries.map(({ own }) => (
        <li key={own.round.id}>
          {`${own.round.name}: ${roundText.savedAt(own.saved, own.changed)} `}
          <SaveRoundButton own={own} label={roundText.save} />
        </li>
      ))}
      {lines.map((line) => <li key={line}>{line}</li>)}
      {aside.length > 0 && (
        <Unread what={clearText.aside(aside.length)} name={keepingText.asideFile(0)} content={JSON.stringify(aside.map(({ raw }) => raw), null, 2)} />
      )}
      {strange.length > 0 && (
        <Unread what={clearText.unreadStories(strange.length)} name={makeText.unreadFile} content={JSON.stringify(strange, null, 2)} />
      )}
      {unread !== null && <Unread what={clearText.unreadList} name={followText.unreadFile} content={unread} />}
    </ul>
  );
}
