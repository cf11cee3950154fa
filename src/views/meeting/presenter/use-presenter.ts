import { useEffect, useRef } from 'react';
import { joinShow, type ShowChannel, type ShowTold } from '../../../state/show-channel';

interface PresenterActs {
  /** @param index 0-based */
  readonly go: (index: number) => void;
  readonly toggleBlack: () => void;
}

/** Tells the presenter's window, if there is one, what the show shows, and does what it asks for. */
export function usePresenter(told: ShowTold, acts: PresenterActs): void {
  const latest = useRef({ told, acts });
  const channel = useRef<ShowChannel>(null);
  useEffect(() => { latest.current = { told, acts }; });
  useEffect(() => {
    const joined = joinShow((heard) => {
      const { told: now, acts: { go, toggleBlack } } = latest.current;
      switch (heard.kind) {
        case 'ask': joined.send(now); break;
        case 'go': if (heard.index >= 0 && heard.index < now.total) go(heard.index); break;
        case 'back': if (now.index !== null) go(now.index); break;
        case 'black': if (now.index !== null) toggleBlack(); break;
        case 'told':
        case 'gone': break;
      }
    });
    channel.current = joined;
    const leave = (): void => joined.send({ kind: 'gone' });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      joined.close();
    };
  }, []);
  const said = useRef('');
  useEffect(() => {
    const now = JSON.stringify(told);
    if (now === said.current) return;
    said.current = now;
    channel.current?.send(told);
  });
}
