/**
 * The page stands as HTML before any script runs, so the script waits until it has been painted: hydrating
 * first would only delay what there is to see. The code is fetched meanwhile (modulepreload in the page).
 */

import { askEarly } from './snapshots/early';

/** If the browser never tells of a first paint (a tab in the background paints nothing), start all the same. */
const LATEST_MS = 1000;

function afterFirstPaint(then: () => void): void {
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

const early = askEarly('data/');

afterFirstPaint(() => {
  // A script that does not arrive leaves the page as it was written: the map and the table of the default Scene.
  import('./main').then(({ startPage }) => startPage(early)).catch((error: unknown) => console.info('The page stays as it was written.', error));
});
