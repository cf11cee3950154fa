import { useEffect, useState } from 'react';
import { presenterText } from '../../../text/sv/presenter';

const SECOND_MS = 1000;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "1.04.09" or "4.09", as times are written. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}.${two(minutes)}.${two(seconds % 60)}` : `${minutes}.${two(seconds % 60)}`;
}

interface Watch {
  /** What had passed when it last stood still. */
  readonly before: number;
  /** When it was last started; null while it stands. */
  readonly since: number | null;
}
const STANDING: Watch = { before: 0, since: null };

/** The clock, and the time since the talk began. @param begun starts the time by itself, once */
export function Timer({ begun }: { readonly begun: boolean }) {
  const [now, setNow] = useState(() => Date.now());
  const [watch, setWatch] = useState<Watch>(STANDING);
  const [started, setStarted] = useState(false);
  if (begun && !started) {
    setStarted(true);
    setWatch({ before: 0, since: now });
  }
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS / 4);
    return () => clearInterval(timer);
  }, []);
  const passed = watch.before + (watch.since === null ? 0 : Math.max(0, now - watch.since));
  const time = new Date(now);
  const toggle = (): void => {
    setStarted(true);
    setWatch(watch.since === null ? { before: watch.before, since: Date.now() } : { before: passed, since: null });
  };
  return (
    <div className="presenter-times">
      <p><span>{presenterText.clock}</span><time>{`${two(time.getHours())}.${two(time.getMinutes())}`}</time></p>
      <p><span>{presenterText.elapsed}</span><span role="timer">{formatElapsed(passed)}</span></p>
      <button type="button" onClick={toggle}>{watch.since === null ? presenterText.run : presenterText.pause}</button>
      <button type="button" onClick={() => setWatch({ before: 0, since: watch.since === null ? null : Date.now() })}>{presenterText.reset}</button>
    </div>
  );
}
