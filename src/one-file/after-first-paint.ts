/** A tab in the background is given no frames: then start all the same. */
const LATEST_MS = 1000;

/**
 * Calls back once the page's first picture has left this thread: it stands as HTML before any script runs, and hydrating
 * first would only delay what there is to see. A frame is begun only when the one before it is on its way to the screen. Not by the
 * browser's own word of its first paint: that comes a frame after it. `early.js` does the same for the page that is served,
 * where none of its code may be asked for before.
 */
export function afterFirstPaint(then: () => void): void {
  let waiting = true;
  const once = (): void => {
    if (waiting) then();
    waiting = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, document.visibilityState === 'hidden' ? 0 : LATEST_MS);
}
