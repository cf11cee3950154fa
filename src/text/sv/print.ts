import { words } from '../language';

/** Words of printing a story. */
export const printText = words('print', {
  title: 'Skriv ut eller spara som PDF',
  slides: 'Skriv ut bilderna',
  handout: 'Skriv ut åhörarkopior, fyra bilder per sida',
  notes: 'Ta med talarstödet',
  hint: 'Välj Spara som PDF i webbläsarens utskriftsruta för att få en fil.',
  notesHeading: 'Talarstöd',
});
