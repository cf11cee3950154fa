import type { fileGivenText as swedish } from '../sv/file-given';
import type { Translation } from '../translation';

export const fileGivenText: Translation<typeof swedish> = {
  busy: 'Writing the file …',
  step: (done, total) => `Writing the file … ${done} of ${total}`,
  stop: 'Cancel',
  stopped: 'Cancelled. No file was written.',
  done: 'The file has been downloaded.',
  failed: 'The file could not be written. Try again; if that does not help, reload the page.',
};
