import { plural } from '../format';
import { words } from '../language';

/** Words of "Rensa allt", the act that empties what this browser keeps. */
export const clearText = words('clear', {
  act: 'Rensa allt',
  sure: 'Rensa allt som är sparat i den här webbläsaren?',
  help: 'Det här försvinner, i alla öppna flikar. Det går inte att ångra. Spara det som ska finnas kvar som fil först.',
  nothing: 'Inga svar, bildspel eller listor är sparade i den här webbläsaren.',
  open: 'Det som är öppet i en flik utan att vara sparat, som inlästa filer som väntar på godkännande, försvinner också.',
  stays: 'Ditt val av utseende och kartan för användning utan nät blir kvar. Filer som du har laddat ned ligger i datorns egna mappar och får tas bort där.',
  drafts: (count: number): string => `${count} ${plural(count, 'påbörjat svar', 'påbörjade svar')} i formuläret`,
  columns: 'Hur kolumner i inlästa filer ska tolkas',
  undo: 'Det som senast gick att ångra',
  stories: (count: number): string => `${count} ${plural(count, 'eget bildspel', 'egna bildspel')}; sparas som fil under Visa på möte`,
  followUp: (count: number): string => `Listan Att följa upp, ${count} ${plural(count, 'rad', 'rader')}; sparas som fil under Erfarenhetsutbyte`,
  newer: (count: number): string => `${count} ${plural(count, 'insamling', 'insamlingar')} sparade av en nyare version av sidan`,
  aside: (count: number): string => `${count} ${plural(count, 'skadad insamling', 'skadade insamlingar')} som inte kunde läsas`,
  unreadStories: (count: number): string => `${count} bildspel som inte kunde läsas`,
  unreadList: 'En lista Att följa upp som inte kunde läsas',
  download: 'Ladda ned innehållet',
  saved: 'Det som ska finnas kvar är sparat som fil',
  registered: 'Svaren är diarieförda',
  anyway: 'Rensa ändå',
  cancel: 'Avbryt',
  close: 'Stäng',
  done: 'Allt är rensat. Ingenting av det du har gjort här finns kvar i webbläsaren.',
  left: (what: string): string =>
    `Allt kunde inte rensas. Kvar i webbläsaren kan ligga: ${what}. Stäng sidans andra flikar och försök igen, eller rensa webbplatsens data i webbläsarens inställningar.`,
  leftNames: { rounds: 'insamlingar och påbörjade svar', stories: 'egna bildspel', 'follow-up': 'listan Att följa upp' },
});
