import type { Audience, LeftOut } from '../../domain/give/audience';
import { NO_BREAK_SPACE, plural, swedishDate } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

const count = (number: number, one: string, many: string): string => `${number}${NO_BREAK_SPACE}${plural(number, one, many)}`;

/** What may not be told to the readers that are chosen, a line each. */
function leftOut({ answers, freeTexts, contacts }: LeftOut, names: readonly string[]): readonly string[] {
  return [
    ...(answers.length === 0 ? [] : [`${count(answers.length, 'svar är inte märkt', 'svar är inte märkta')} för den här läsekretsen och står inte i filen (${names.join(', ')}).`]),
    ...(freeTexts === 0 ? [] : [`${count(freeTexts, 'fri text är utelämnad', 'fria texter är utelämnade')}.`]),
    ...(contacts === 0 ? [] : [`${count(contacts, 'kontaktfunktion är utelämnad', 'kontaktfunktioner är utelämnade')}.`]),
  ];
}

/** Words of files that a round is given out as: Swedish whatever the page speaks, since they are read in again. */
export const giveText = {
  invented: 'Påhittat exempel',
  sheets: { cover: 'Om filen', answers: 'Svar', initiatives: 'Initiativ', definitions: 'Begrepp' },
  fileName: (round: string, invented: boolean, audience: Audience): string =>
    `${invented && !round.startsWith('Påhittat') ? 'Påhittat exempel ' : ''}${round} ${audience === 'public' ? 'offentligt' : 'nätverksmöte'}`,
  title: (round: string, county: string): string => `${round}: kommunernas svar i ${county}`,
  inventedNote: 'Påhittat exempel. Inget i filen är svar från någon kommun.',
  rows: { date: 'Insamlingens datum', audience: 'För vem', answers: 'Antal svar', source: 'Källa', written: 'Filen skriven', leftOut: 'Utelämnat', marks: 'Så markeras det som saknas' },
  audiences: { network: `nätverksmöte: ${theWhole}s samordnare`, public: 'offentligt' } satisfies Record<Audience, string>,
  source: (countyBoard: string, product: string): string => `Kommunernas egna svar till ${countyBoard}, sammanställda i ${product}.`,
  inventedSource: (product: string): string => `Påhittade svar som följer med ${product}.`,
  markWords: {
    empty: 'tom cell: frågan är inte besvarad',
    'ej tillämpligt': 'ej tillämpligt: frågan gäller inte kommunen', vakant: 'vakant: ingen har uppdraget just nu',
    sekretess: 'sekretess: uppgiften lämnas inte ut', 'ej insamlat': 'ej insamlat: frågan ställdes inte',
  },
  mark: 'Märkning',
  definitionColumns: { heading: 'Kolumn', meaning: 'Vad som menas' },
  initiativeColumns: ['Kommunkod', 'Kommun', 'Rubrik', 'Beskrivning', 'Inriktning', 'Tema', 'Kontaktfunktion'],
  law: 'Lagens krav: lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, kontrollerad till och med september 2025.',
  estimate: 'Avsatt arbetstid beskriver hur arbetet är ordnat, inte hur väl någon gör det. Jämför spridningen, inte kommunerna.',
  leftOut,
  nothingLeftOut: 'Inget är utelämnat.',
  readMe: {
    title: (round: string, product: string): string => `${round} för ${product}`,
    source: (file: string): string => [
      'SÅ HÄR PUBLICERAS INSAMLINGEN', '',
      'Med sajtens källkod:', '1. Packa upp filen i projektets mapp. Mapparna public/data och data/rounds fylls på.',
      `2. Kör npm run data -- --check. Den säger att inget är ändrat: bygget tar insamlingen ur data/rounds/${file} och får samma filer.`,
      '3. Kör npm run build och lägg upp mappen dist.', '',
      'Med en färdigbyggd sajt:', '1. Kopiera innehållet i public/data till sajtens mapp data och ersätt filerna där.',
      '2. Ladda om sidan. Insamlingen visas i stället för det påhittade exemplet.', '',
      'Ta bort insamlingen igen: ta bort filen i data/rounds och kör npm run data.',
    ].join('\n'),
    written: (date: string): string => `Skriven ${swedishDate(date)}.`,
    audience: (audience: string): string => `För vem: ${audience}.`,
  },
};

/** Words of the part where a round is given out. */
export const giveView = words('give', {
  none: 'Det finns ingen insamling att ge ut.',
  saveHeading: 'Spara insamlingen',
  saveIntro: 'Allt i insamlingen, även det som är internt. Filen läses in igen på den här eller en annan dator.',
  save: 'Spara insamlingen som fil',
  saved: (moment: string): string => `Senast sparad som fil ${moment}.`,
  neverSaved: 'Inte sparad som fil än. Det som bara finns i webbläsaren kan försvinna.',
  notOwn: 'Insamlingen följer med sidan och behöver inte sparas.',
  filesHeading: 'Filer att lämna ut',
  filesIntro: 'Vad svaren är märkta med under ”Får visas” avgör vad som kommer med. Interna svar lämnas aldrig ut.',
  audience: 'För vem är filerna?',
  audiences: { network: 'Nätverksmöte (svar märkta nätverksmöte eller offentligt)', public: 'Alla (bara svar märkta offentligt)' } satisfies Record<Audience, string>,
  freeText: 'Ta med fria texter (behov, beskrivningar, egna teman)',
  contacts: 'Ta med kontaktfunktioner',
  holds: (answers: number): string => `Filerna får ${count(answers, 'svar', 'svar')}.`,
  empty: 'Inget svar är märkt för den här läsekretsen. Filerna blir tomma på svar.',
  leftOut: 'Utelämnas',
  leftOutLines: leftOut,
  invented: 'Påhittat exempel',
  xlsx: 'Hämta XLSX',
  csv: 'Hämta CSV för Excel',
  csvPlain: 'Hämta CSV, RFC 4180',
  snapshotHeading: 'Ögonblicksbild att publicera',
  snapshotIntro: 'En zip-fil med de filer som en kopia av sajten visar. Den innehåller det som är valt ovan.',
  snapshotInvented: 'Det påhittade exemplet finns redan i varje kopia av sajten.',
  snapshotHow: 'Så publiceras den',
  snapshotSteps: [
    'Packa upp filen i sajtens källkod: mapparna public/data och data/rounds fylls på.',
    'Kör npm run data -- --check (inget ska vara ändrat), sedan npm run build, och lägg upp mappen dist.',
    'På en färdigbyggd sajt: kopiera filerna i public/data till sajtens mapp data.',
  ],
  snapshot: 'Hämta ögonblicksbild (zip)',
  oneFileHeading: 'En fil att visa',
  oneFileIntro: 'Hela kartan med insamlingen i sig, som en enda fil. Den öppnas med ett dubbelklick, utan nätverk och utan installation, och kan mejlas.',
  oneFileInvented: 'Filen utan insamling finns längst ned på sidan.',
  oneFile: 'Spara som en fil att visa',
  reportHeading: 'Text till årsrapporten',
  reportIntro: 'Skriven ur svaren, utan rangordning. Varje mening kan visa vad den står på. Redigera den fritt innan den används.',
  reportEdit: 'Text att redigera och kopiera',
  reportShows: (answers: number): string => `bygger på ${count(answers, 'svar', 'svar')}`,
  reportPrevious: (round: string): string => `Jämförs med ${round}.`,
  reportRestore: 'Återställ texten',
});
