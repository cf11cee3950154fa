import { words } from '../language';

/** Headings of the table as CSV, beyond those of the table on the page, and how the reader's Excel writes. */
export const csvText = words('csv', {
  code: 'Kommunkod', why: 'Varför uppgift saknas', date: 'Uppgiften gäller', quality: 'Kvalitet', source: 'Källa', reservation: 'Förbehåll', stateOn: 'Läget den', from: 'Från', to: 'Till',
  mark: 'Märkning',
});
