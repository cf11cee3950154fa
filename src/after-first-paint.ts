/** If the browser never tells of a first paint (a tab in the background paints nothing), start all the same. */
const LATEST_MS = 1000;

/**
 * Calls back once the page has been painted: it stands as HTML before any script runs, and hydrating first would
 * only delay what there is to see.
 */
export function afterFirstPaint(then: () => void): void {
  let waiting = true;
  const once = (): void => {
    if (waiting) then();
    waiting = false;
  };
  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      once();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(once, document.visibilityState === 'hidden' ? 0 : LATEST_MS);
  } else {
    requestAnimationFrame(() => setTimeout(once));
  }
}
