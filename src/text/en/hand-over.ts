import type { handOverText as swedish } from '../sv/hand-over';
import type { Translation } from '../translation';

export const handOverText: Translation<typeof swedish> = {
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  busy: 'Writing the file …',
  step: (done, total) => `Writing the file … ${done} of ${total}`,
  stop: 'Cancel',
  stopped: 'Cancelled. No file was written.',
  done: 'The file has been downloaded.',
  failed: 'The file could not be written. Try again; if that does not help, reload the page.',
};
