import type { printText as swedish } from '../sv/print';
import type { Translation } from '../translation';

export const printText: Translation<typeof swedish> = {
  title: 'Print or save as PDF',
  slides: 'Print the slides',
  handout: 'Print handouts, four slides to a page',
  notes: 'Include the speaker notes',
  hint: 'Choose Save as PDF in the browser’s print dialog to get a file.',
  notesHeading: 'Speaker notes',
};
