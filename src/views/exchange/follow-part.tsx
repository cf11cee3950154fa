import { useState } from 'react';
import { FOLLOW_LIMIT, givenOut, keyText } from '../../domain/exchange/follow-up';
import type { Dataset } from '../../domain/dataset';
import type { GivenLine } from '../../files/follow-up/follow-up-files';
import { clearFollowUp, unfollow, useFollowUp } from '../../state/follow-up-store';
import { newId } from '../../state/own-stories';
import { sceneLink } from '../../state/scene-link';
import { changeScene } from '../../state/scene-store';
import { today } from '../../state/today';
import { capitalise, formatDate } from '../../text/format';
import { followText } from '../../text/sv/follow-up';
import { FollowAsStory } from './follow-as-story';
import { FollowExports } from './follow-exports';
import { followLine, type FollowLine } from './follow-lines';
import { FollowOwn } from './follow-own';
import { FollowUnread } from './follow-unread';
import { followStory, type LinkedLine } from './follow-story';

function Line({ line: { item, date, gone, scene } }: { readonly line: FollowLine }) {
  return (
    <li>
      <span>
        <small className="exchange-note">{followText.kinds[item.key.kind]}{date !== null && ` · ${formatDate(date)}`}</small>
        {item.said}
        {gone && <small className="exchange-note">{followText.gone}</small>}
        {item.visibility === 'internal' && <small className="exchange-note">{followText.internal}</small>}
      </span>
      {scene !== null && (
        <button type="button" aria-label={`${followText.show}: ${item.said}`} onClick={() => changeScene({ part: null, item: null, highlight: null, ...scene })}>
          {followText.show}
        </button>
      )}
      <button type="button" className="quiet" aria-label={followText.removeNamed(item.said)} onClick={() => unfollow(item.key)}>{followText.remove}</button>
    </li>
  );
}

/** Asks before the list is emptied: nothing else holds it. */
function Clear({ count }: { readonly count: number }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <button type="button" className="quiet" onClick={() => setAsked(true)}>{followText.clear}</button>;
  return (
    <p className="exchange-acts" role="group" aria-label={followText.clear}>
      <span>{followText.clearAsk(count)}</span>
      {/* First: the focus comes to it, and a key that is held down must not empty the list. */}
      <button type="button" onClick={() => setAsked(false)}>{followText.keep}</button>
      <button type="button" onClick={() => { clearFollowUp(); setAsked(false); }}>{followText.clear}</button>
    </p>
  );
}

/**
 * The list "Att följa upp": what was chosen at the meeting, and how to take it along.
 * @param room before a room, what is marked as internal is not shown
 */
export function FollowPart({ dataset, room }: { readonly dataset: Dataset; readonly room: boolean }) {
  const { items, kept, unread } = useFollowUp();
  const day = today();
  const { items: given, withheld } = givenOut(items);
  const linked = given.map((item): LinkedLine => {
    const line = followLine(item, dataset, day);
    return { line, link: line.scene && sceneLink(line.scene) };
  });
  const lines = linked.map(({ line: { item, municipality, date, gone }, link }): GivenLine => (
    { kind: followText.kinds[item.key.kind], municipality, said: capitalise(item.said), date, note: gone ? followText.gone : null, link }
  ));
  return (
    <div className="exchange-main exchange-follow-part">
      <h3>{followText.heading}</h3>
      <p>{followText.intro}</p>
      {!kept && <p role="alert">{followText.notKept}</p>}
      {unread !== null && <FollowUnread text={unread} />}
      <FollowOwn disabled={items.length >= FOLLOW_LIMIT} />
      {items.length >= FOLLOW_LIMIT && <p role="status">{followText.full(FOLLOW_LIMIT)}</p>}
      {items.length === 0 ? <p>{followText.empty}</p> : (
        <>
          <ol className="exchange-coming" aria-label={followText.list}>
            {(room ? given : items).map((item) => <Line key={keyText(item.key)} line={followLine(item, dataset, day)} />)}
          </ol>
          {room && withheld > 0 && <p>{followText.hidden(withheld)}</p>}
          <Clear count={items.length} />
          {withheld > 0 && <p>{followText.withheld(withheld)}</p>}
          {lines.length > 0 && (
            <>
              <FollowAsStory story={() => followStory(linked, dataset, day, newId)} />
              <FollowExports title={followText.title(dataset.product, day)} lines={lines} />
            </>
          )}
        </>
      )}
    </div>
  );
}
