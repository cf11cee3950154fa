/**
 * The page as it is served. Its code is fetched while the HTML is painted, but not before that has been laid out, and it is
 * compiled, and the snapshots are asked for, after the first paint: until then a slow machine has enough to do with what is
 * to be seen. The build writes which files the code is into a template.
 */
import { afterFirstPaint } from './after-first-paint';
import { askEarly } from './snapshots/early';
import { speak } from './text/language';

const { documentElement: root } = document;
const code = document.querySelector<HTMLTemplateElement>('#code');
if (code) document.head.append(code.content);

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

afterFirstPaint(() => {
  const early = askEarly('data/');
  // A script that does not arrive leaves the page as it was written: the map and the table of the default Scene.
  spoken.then(() => import('./main')).then(({ startFetched }) => startFetched(early)).catch((error: unknown) => {
    // What waited for another Scene or language would else stay hidden.
    delete root.dataset['pending'];
    delete root.dataset['translating'];
    root.lang = 'sv';
    console.info('The page stays as it was written.', error);
  });
});
