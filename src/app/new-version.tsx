import { useEffect, useState } from 'react';
import { shellText } from '../text/sv/shell';

/**
 * Makes the page work without network, once everything else is done, and says quietly when a new version
 * waits. It is never taken by itself: somebody may be presenting.
 * @param start true when the map's engine has settled
 */
export function NewVersion({ start }: { readonly start: boolean }) {
  const [take, setTake] = useState<(() => void) | null>(null);
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (!start || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    import('../offline/register')
      .then(({ registerWorker }) => registerWorker((next) => {
        setTake(() => next);
        setLeft(false);
      }))
      .catch((error: unknown) => console.info('The page will not work without network in this browser.', error));
  }, [start]);
  return take && !left && (
    <div className="quiet-line" role="status">
      <span>{shellText.newVersion}</span>
      <button type="button" onClick={take}>{shellText.takeNewVersion}</button>
      <button type="button" className="quiet" onClick={() => setLeft(true)}>{shellText.dismiss}</button>
    </div>
  );
}
