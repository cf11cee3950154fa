import type { AskedField } from '../../domain/round-status';

/** Words of a reminder, question by question, as they read inside a list of what is not answered. */
export const reminderText = {
  subject: (round: string): string => `Påminnelse: ${round}`,
  greeting: 'Hej!',
  nothing: (round: string, officialName: string): string => `Vi har inte fått något svar från ${officialName} i ${round}.`,
  partly: (round: string, officialName: string): string => `Tack för svaret från ${officialName} i ${round}. Det här är inte besvarat:`,
  asked: 'Frågorna gäller:',
  reason: 'Går en fråga inte att besvara räcker det att ange varför: ej tillämpligt, vakant eller sekretess.',
  received: 'Det som skickas till länsstyrelsen blir en inkommen allmän handling. Skriv inga personnamn.',
  closing: 'Med vänlig hälsning',
  fields: {
    setAsidePercent: 'avsatt arbetstid för brottsförebyggande arbete, i procent av en heltid', people: 'antal personer som delar på arbetet',
    duties: 'andra uppdrag som samma person har', concern: 'oro för polisbemanningen', resource: 'operativ resurs för medborgarlöftet',
    lagesbild: 'lägesbild (4 §)', atgardsplan: 'åtgärdsplan (5 §)', overenskommelse: 'skriftlig överenskommelse (9 §)',
    'strategiskt-rad': 'strategiskt råd (10 §)', samordningsfunktion: 'samordningsfunktion (11–12 §§)', themes: 'teman som önskas för utbildning',
  } satisfies Record<AskedField, string>,
};
