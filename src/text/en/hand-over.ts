import type { handOverText as swedish } from '../sv/hand-over';
import type { Translation } from '../translation';

export const handOverText: Translation<typeof swedish> = {
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
};
