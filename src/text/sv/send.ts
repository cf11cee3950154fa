import { words } from '../language';

/** Words of the part where the template and the reminders are found. */
export const sendText = words('send', {
  templateHeading: 'Mall att skicka ut',
  templateIntro: 'En rad för varje kommun, en kolumn för varje fråga. Mallen säger att svaret blir en inkommen allmän handling och att svar utan val under ”Får visas” är interna. Den läses in igen som den är.',
  xlsx: 'Hämta mall, XLSX',
  csv: 'Hämta mall, CSV',
  waiting: 'Temalistan hämtas. Mallen kan hämtas när den är på plats.',
  reminderHeading: 'Påminnelser',
  reminderIntro: (round: string): string => `Vad som inte är besvarat i ${round}, som text att klistra in i ett mejl.`,
  none: 'Det finns ingen insamling att påminna om.',
  invented: 'Påhittat exempel: inga påminnelser skrivs för påhittade svar.',
  all: 'Alla kommuner har svarat på alla frågor.',
  copyAll: 'Kopiera alla',
  copy: (name: string): string => `Kopiera till ${name}`,
  subject: 'Ämne',
  body: (name: string): string => `Brevtext till ${name}`,
  count: (count: number, total: number): string => `${count} av ${total} kommuner har något kvar att svara på.`,
});
