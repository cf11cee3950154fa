import { useEffect, useState } from 'react';
import { previewText } from '../../../text/sv/preview';
import { cancelReading, useReading } from './reading-store';

/** Sooner than this a bar would only flicker. */
const SHOWN_AFTER_MS = 500;

/** How far the reading has come, once it takes its time. */
export function ReadingProgress() {
  const progress = useReading((state) => state.progress);
  const busy = progress !== null;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [busy]);
  if (!shown || progress === null) return null;
  const text = previewText.reading(progress.done, progress.total);
  return (
    <div className="reading-progress">
      <progress value={progress.done} max={progress.total} aria-label={text} />
      <span role="status">{text}</span>
      <button type="button" onClick={cancelReading}>{previewText.cancel}</button>
    </div>
  );
}
