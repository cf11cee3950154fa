/** The page as one file, opened from a disk: no server, no network, nothing beside it. */
import { afterFirstPaint } from './after-first-paint';
import { startEmbedded } from '../main';
import { keepAsWritten } from '../snapshots/one-file-text';

afterFirstPaint(() => {
  keepAsWritten();
  startEmbedded();
});
