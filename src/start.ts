/**
 * The page as it is served. The build writes which files its code is into a template, and `early.js` asks for them, this one
 * first, once the page is being painted.
 */
import { askEarly } from './snapshots/early';
import { speak } from './text/language';

const { documentElement: root } = document;

/** The language that `early.js` took from the address; the page is Swedish where its words do not arrive. */
async function learnLanguage(): Promise<void> {
  if (root.lang !== 'en') return;
  try {
    speak((await import('./text/en/english')).ENGLISH);
  } catch (error) {
    root.lang = 'sv';
    console.info('The page stays Swedish.', error);
  }
}

const spoken = learnLanguage();

/** The page is written without its icon, which the browser would fetch and decode while it paints, or while the page begins to answer. */
function showIcon(): void {
  document.querySelector('link[rel=icon]')?.setAttribute('href', './icon.png');
}

const early = askEarly('data/');
// A script that does not arrive leaves the page as it was written: the map and the table of the default Scene.
spoken.then(() => import('./main')).then(({ startFetched }) => startFetched(early, showIcon)).catch((error: unknown) => {
  // What waited for another Scene or language would else stay hidden.
  delete root.dataset['pending'];
  delete root.dataset['translating'];
  root.lang = 'sv';
  console.info('The page stays as it was written.', error);
});
