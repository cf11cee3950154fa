import { useEffect, useRef, useState } from 'react';
import { joinShow, type ShowChannel, type ShowMessage, type ShowTold } from '../../../state/show-channel';
import { meetingText } from '../../../text/sv/meeting';
import { presenterText } from '../../../text/sv/presenter';
import { StyleSheet } from '../../../ui/style-sheet';
import { useShowKeys } from '../use-show-keys';
import { NextPicture, type NextPictureProps } from './next-picture';
import { Timer } from './timer';
import styleSheet from './presenter.css?url';

interface PresenterProps {
  /** What the next slide's picture is drawn from; without it there are words alone. */
  readonly drawing?: Omit<NextPictureProps, 'told'>;
}

function Lost({ lost }: Pick<NonNullable<ShowTold['next']>, 'lost'>) {
  return lost.map((line, index) => <p key={`${index} ${line}`} className="presenter-lost">{line}</p>);
}

function Current({ told, drawing }: PresenterProps & { readonly told: ShowTold }) {
  const { current, next, black } = told;
  if (!current) return <p className="presenter-waiting">{presenterText.noSlide}</p>;
  return (
    <>
      <section className="presenter-now" aria-labelledby="presenter-now">
        <p className="presenter-label">{presenterText.current}</p>
        <h2 id="presenter-now">{current.heading}</h2>
        {current.invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
        <Lost lost={current.lost} />
        {black && <p role="status" className="presenter-black">{presenterText.black}</p>}
        <h3>{presenterText.notes}</h3>
        <p className="presenter-notes">{current.notes === '' ? presenterText.noNotes : current.notes}</p>
      </section>
      <section className="presenter-next" aria-labelledby="presenter-next">
        <p className="presenter-label" id="presenter-next">{presenterText.nextUp}</p>
        {next === null ? <p>{presenterText.last}</p> : (
          <>
            <h3>{next.heading}</h3>
            {next.invented && <span className="invented-mark" data-invented="">{meetingText.invented}</span>}
            {next.lines.map((line, index) => <p key={`${index} ${line}`}>{line}</p>)}
            <Lost lost={next.lost} />
            {drawing && <NextPicture told={told} {...drawing} />}
          </>
        )}
      </section>
    </>
  );
}

/** The presenter's own window: what to say, what comes, how long it has taken. It steers the show in the other one. */
export function Presenter({ drawing }: PresenterProps) {
  const [told, setTold] = useState<ShowTold | null>(null);
  const [gone, setGone] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const channel = useRef<ShowChannel>(null);
  const send = (message: ShowMessage): void => channel.current?.send(message);

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
    const joined = joinShow((heard) => {
      if (heard.kind === 'gone') setGone(true);
      if (heard.kind !== 'told') return;
      setGone(false);
      setTold(heard);
    });
    channel.current = joined;
    joined.send({ kind: 'ask' });
    return () => joined.close();
  }, []);

  const index = told?.index ?? null;
  const total = told?.total ?? 0;
  const go = (next: number): void => {
    if (next >= 0 && next < total) send({ kind: 'go', index: next });
  };
  useShowKeys({
    index: index ?? -1, total, go, toggleBlack: () => send({ kind: 'black' }), back: () => send({ kind: 'back' }),
  });

  const shown = told !== null && index !== null && !gone;
  return (
    <dialog ref={dialog} className="presenter" aria-label={presenterText.title} tabIndex={-1} onCancel={(event) => event.preventDefault()}>
      <StyleSheet href={styleSheet} />
      <header>
        <p>{told === null ? presenterText.title : told.title}</p>
        <Timer begun={shown} />
      </header>
      <div className="presenter-body">
        {told === null && <p role="status" className="presenter-waiting">{presenterText.waiting}</p>}
        {gone && <p role="status" className="presenter-waiting">{presenterText.gone}</p>}
        {told !== null && index === null && !gone && (
          <div className="presenter-waiting">
            <p role="status">{presenterText.notStarted}</p>
            <button type="button" onClick={() => go(0)}>{presenterText.start}</button>
          </div>
        )}
        {shown && <Current told={told} {...(drawing ? { drawing } : {})} />}
      </div>
      <div className="presenter-controls">
        <button type="button" disabled={!shown || index === 0} onClick={() => go((index ?? 0) - 1)}>{meetingText.previous}</button>
        <span role="status">{shown ? meetingText.number(index + 1, total) : ''}</span>
        <button type="button" disabled={!shown || index === total - 1} onClick={() => go((index ?? 0) + 1)}>{meetingText.next}</button>
        <button type="button" disabled={!shown} aria-pressed={told?.black ?? false} onClick={() => send({ kind: 'black' })}>{meetingText.black}</button>
      </div>
    </dialog>
  );
}
