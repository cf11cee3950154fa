import { words } from '../language';

/** What is said when a text is copied. */
export const handOverText = words('hand-over', {
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den för hand.',
});
