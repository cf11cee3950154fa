import { words } from '../language';

/** Words of the presenter's window. */
export const presenterText = words('presenter', {
  open: 'Öppna presentatörsvy',
  opened: 'Presentatörsvyn är öppen i ett eget fönster. Flytta det till din egen skärm.',
  blocked: 'Webbläsaren stoppade fönstret. Tillåt popup-fönster för den här sidan och försök igen. Talarstödet finns också under varje bild här.',
  title: 'Presentatörsvy',
  waiting: 'Väntar på bildspelet. Öppna Visa på möte i det andra fönstret.',
  notStarted: 'Bildspelet har inte börjat. Starta det i det andra fönstret för helskärm, eller här.',
  start: 'Börja från första bilden',
  gone: 'Bildspelets fönster är stängt eller visar en annan vy.',
  noSlide: 'Ingen bild visas.',
  current: 'Nu',
  nextUp: 'Härnäst',
  last: 'Det här är den sista bilden.',
  notes: 'Talarstöd',
  noNotes: 'Bilden har inget talarstöd.',
  black: 'Skärmen är svart.',
  clock: 'Klockan',
  elapsed: 'Tid',
  run: 'Starta tiden',
  pause: 'Pausa tiden',
  reset: 'Nollställ tiden',
});
