import { useId, useState, type SyntheticEvent } from 'react';
import { OWN_TEXT_LIMIT } from '../../domain/exchange/follow-up';
import { follow } from '../../state/follow-up-store';
import { followText } from '../../text/sv/follow-up';

/** A line of the reader's own, with a day or without. */
export function FollowOwn({ disabled }: { readonly disabled: boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const said = text.trim();
  function add(event: SyntheticEvent): void {
    event.preventDefault();
    if (said === '') return;
    follow({ key: { kind: 'own', text: said, date: date === '' ? null : date }, said, visibility: 'network' });
    setText('');
    setDate('');
  }
  return (
    <form className="exchange-filters exchange-own" aria-label={followText.own} onSubmit={add}>
      <div className="exchange-choice">
        <label htmlFor={`${id}-text`}>{followText.ownText}</label>
        <input
          id={`${id}-text`} type="text" autoComplete="off" maxLength={OWN_TEXT_LIMIT} value={text} aria-describedby={`${id}-hint`}
          onChange={({ target }) => setText(target.value)}
        />
        <small id={`${id}-hint`}>{followText.ownHint}</small>
      </div>
      <div className="exchange-choice">
        <label htmlFor={`${id}-date`}>{followText.ownDate}</label>
        <input id={`${id}-date`} type="date" value={date} min="2000-01-01" max="2199-12-31" onChange={({ target }) => setDate(target.value)} />
      </div>
      <button type="submit" disabled={disabled || said === ''}>{followText.ownAdd}</button>
    </form>
  );
}
