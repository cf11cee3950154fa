import { words } from '../language';

/** What is said when a file is given or a text copied. */
export const handOverText = words('hand-over', {
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyFailed: 'Webbläsaren tillät inte kopiering. Markera texten och kopiera den för hand.',
  busy: 'Filen skrivs …',
  step: (done: number, total: number): string => `Filen skrivs … ${done} av ${total}`,
  stop: 'Avbryt',
  stopped: 'Avbrutet. Ingen fil skrevs.',
  done: 'Filen är hämtad.',
  failed: 'Filen kunde inte skrivas. Försök igen; hjälper det inte, ladda om sidan.',
});
