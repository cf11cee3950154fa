/** Words of the template that is sent out. */
export const templateText = {
  fileName: (county: string): string => `Mall för kommunernas svar ${county}`,
  sheets: { first: 'Läs först', answers: 'Svar', themes: 'Teman' },
  notice: 'Det som skickas in till länsstyrelsen blir en inkommen allmän handling. Skriv inga personnamn. Utan val i kolumnen Får visas gäller internt.',
  title: (county: string): string => `Kommunernas brottsförebyggande arbete i ${county}`,
  steps: [
    'Gå till bladet Svar och fyll i raden för er kommun. Kommunkod och namn är låsta, resten är öppet.',
    'Lämna en cell tom om ni inte vet. Går frågan inte att besvara: skriv varför (ej tillämpligt, vakant, sekretess).',
    'Flera svar i samma cell skiljs med semikolon.',
    'Spara filen och skicka den till länsstyrelsen. Den läses in som den är; ändra inte rubrikerna.',
  ],
  stepsHeading: 'Så här gör ni',
  questionsHeading: 'Frågorna',
  columns: { question: 'Fråga', help: 'Vad som menas', answers: 'Svar att välja bland' },
  freeNumber: 'tal',
  themesHeading: 'Teman att välja bland',
  chooseTheme: 'se bladet Teman, eller egna ord',
  notANumber: 'Här väntas ett tal utan procenttecken, eller ett ord om varför det saknas. Behåll det ni skrev om det ändå stämmer: det frågas om när svaret läses in.',
};
