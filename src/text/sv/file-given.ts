import { words } from '../language';

/** What is said when a file is given. */
export const fileGivenText = words('file-given', {
  busy: 'Filen skrivs …',
  step: (done: number, total: number): string => `Filen skrivs … ${done} av ${total}`,
  stop: 'Avbryt',
  stopped: 'Avbrutet. Ingen fil skrevs.',
  done: 'Filen är hämtad.',
  failed: 'Filen kunde inte skrivas. Försök igen; hjälper det inte, ladda om sidan.',
});
