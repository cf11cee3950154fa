/** The other side of `read-in-worker.ts`: reads files beside the page. */
import { readFile } from './read-file';
import type { FromWorker, ToWorker } from './worker-messages';

const answer = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { index, name, bytes } = data;
  void readFile(name, bytes).then(
    (content) => answer({ kind: 'read', index, content }),
    // A file that even the reader's own care did not foresee is told as damaged, and the next one is read.
    () => answer({ kind: 'read', index, content: { kind: 'refused', reason: 'damaged', detail: '' } }),
  );
});
answer({ kind: 'ready' });
