import { formatDate, genitive } from '../format';
import { words } from '../language';

/** Words of the sheets by which municipalities approve or correct what a round says of them. */
export const correctionText = words('correction', {
  none: 'Rättningsblad görs av en insamling i den här webbläsaren. Starta en insamling eller läs in svar först.',
  intro: 'Ett blad för varje kommun: vad insamlingen säger och var varje uppgift kommer ifrån. Skriv ut det, eller mejla filen. Kommunen öppnar filen under Fyll i, godkänner eller rättar, och skickar tillbaka den. Svaret läses in som alla andra.',
  count: (approved: number, total: number): string => `${approved} av ${total} kommuner har godkänt.`,
  print: 'Skriv ut alla blad',
  file: (municipality: string): string => `Spara ${genitive(municipality)} blad som fil`,
  fileName: (municipality: string, round: string): string => `Att godkänna ${municipality} ${round}`,
  heading: (municipality: string, round: string): string => `${municipality}: uppgifter att godkänna eller rätta, ${round}`,
  notice: 'Det som skickas tillbaka till länsstyrelsen blir en inkommen allmän handling.',
  columns: { question: 'Fråga', said: 'Insamlingen säger', origin: 'Kommer från', correct: 'Rättning' },
  /** Where a correction is written by hand. */
  room: '………………',
  nothing: 'uppgift saknas',
  noAnswer: 'Insamlingen har inget svar från kommunen.',
  approved: (date: string): string => `Godkänt ${formatDate(date)}`,
  notApproved: 'Inte godkänt än',
  markApproved: 'Notera att kommunen har godkänt',
  takeBack: 'Ta tillbaka godkännandet',
  sign: 'Godkänt av (funktion) och datum:',
  byHand: 'ifyllt för hand',
  correctedFrom: (said: string): string => `rättat vid inläsningen, i filen: ”${said}”`,
});
