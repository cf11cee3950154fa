/** The page as it is served: its code is fetched while the HTML is painted (modulepreload in the page). */
import { afterFirstPaint } from './after-first-paint';
import { askEarly } from './snapshots/early';

const early = askEarly('data/');

afterFirstPaint(() => {
  // A script that does not arrive leaves the page as it was written: the map and the table of the default Scene.
  import('./main').then(({ startFetched }) => startFetched(early)).catch((error: unknown) => {
    // What waited for another Scene would else stay hidden.
    delete document.documentElement.dataset['pending'];
    console.info('The page stays as it was written.', error);
  });
});
