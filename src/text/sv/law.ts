import type { LawItem, LawStatus } from '../../domain/round';
import type { Recurring } from '../../domain/exchange/law';
import { formatDate, NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

export interface LawParagraph {
  readonly sections: string;
  readonly text: string;
  /** The thing it asks for, where that is asked about in a round. */
  readonly item: LawItem | null;
}

const PARAGRAPHS: readonly LawParagraph[] = [
  { sections: '1–3 §§', item: null, text: 'Kommunerna har ett eget ansvar i arbetet mot brott. De ska på kunskapsgrund avgöra vad som behöver göras, och hålla ihop arbetet på orten så att det blir verksamt.' },
  { sections: '4 §', item: 'lagesbild', text: 'Kommunen tar fram en lägesbild för hela kommunen: vilka brott som begås, hur omfattande de är och vad de leder till, annat som spelar roll, och en analys av alltsammans.' },
  { sections: '5 §', item: 'atgardsplan', text: 'Ur lägesbilden följer en plan som kommunen beslutar, med de åtgärder som den själv tänker göra. Kravet gäller från den 1 juli 2024.' },
  { sections: '6 §', item: null, text: 'Minst vartannat år ses lägesbilden över på nytt och planen följs upp. Att planen då skrivs om krävs inte.' },
  { sections: '7 §', item: null, text: 'När det passar vävs arbetet samman med de analyser och planer som kommunen måste ha av andra skäl.' },
  { sections: '8 §', item: null, text: 'Kommunen svarar för samordningen inom sina gränser, så som 9 och 10 §§ säger.' },
  { sections: '9 §', item: 'overenskommelse', text: 'Kommunen arbetar för skriftliga överenskommelser med dem som är viktiga för arbetet. Av dem framgår åtminstone varför och inom vilka områden man samverkar. Ingen part nämns vid namn.' },
  { sections: '10 §', item: 'strategiskt-rad', text: 'Kommunen arbetar för att strategiska frågor tas upp i ett särskilt råd som den själv leder, med deltagare som har rätt att besluta hemma hos sig. Rådet kallas ofta lokalt BRÅ; det är inte lagens ord.' },
  { sections: '11–12 §§', item: 'samordningsfunktion', text: 'Kommunen har en funktion som samordnar: den stöder arbetet, är vägen in för andra och ser till att invånarna får veta vad som görs. Lagen säger inget om hur mycket arbetstid det tar.' },
  { sections: '13 §', item: null, text: 'Kommunstyrelsen leder arbetet och rapporterar till fullmäktige, om inte fullmäktige har gett uppgiften till en annan nämnd.' },
  { sections: '14 §', item: null, text: 'Sedan den 1 april 2025 får kommunen kamerabevaka platser dit allmänheten har tillträde, för att göra dem trygga och säkra.' },
];

/** Words of the part about lag (2023:196) in "Erfarenhetsutbyte". */
export const lawText = words('law', {
  heading: 'Lagen om kommuners ansvar för brottsförebyggande arbete',
  checked: 'Lag (2023:196), i kraft sedan den 1 juli 2023. Återgiven med egna ord, kontrollerad t.o.m. september 2025. Senare ändringar är inte kontrollerade.',
  none: 'Det finns ingen insamling att visa. Läget i kommunerna kommer ur deras egna svar.',
  from: (name: string, date: string): string => `Kommunernas egna svar: ${name}, ${formatDate(date)}.`,
  shown: 'Visa på kartan',
  items: {
    lagesbild: 'Lägesbild', atgardsplan: 'Åtgärdsplan', overenskommelse: 'Skriftlig överenskommelse', 'strategiskt-rad': 'Strategiskt råd',
    samordningsfunktion: 'Samordningsfunktion',
  } satisfies Record<LawItem, string>,
  sections: {
    lagesbild: '4 §', atgardsplan: '5 §', overenskommelse: '9 §', 'strategiskt-rad': '10 §', samordningsfunktion: '11–12 §§',
  } satisfies Record<LawItem, string>,
  states: { yes: 'ja', ongoing: 'pågår', no: 'nej' } satisfies Record<LawStatus['status'], string>,
  stateLabels: { no: 'Nej', ongoing: 'Pågår', yes: 'Ja' } satisfies Record<LawStatus['status'], string>,
  missing: 'Uppgift saknas',
  noDate: 'datum framgår inte',
  sentence: (item: string, yes: number, ongoing: number, answered: number): string =>
    `${item}: ${yes} av ${answered} svarande svarar ja, ${ongoing} att det pågår.`,
  nobody: (item: string): string => `${item}: ingen kommun har svarat.`,
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
  table: 'Vad som finns på plats, kommun för kommun',
  municipality: 'Kommun',
  due: {
    lagesbild: (by: string): string => `uppdateras senast ${formatDate(by)}`,
    atgardsplan: (by: string): string => `följs upp senast ${formatDate(by)}`,
  } satisfies Record<Recurring, (by: string) => string>,
  duePassed: {
    lagesbild: (by: string): string => `skulle uppdateras senast ${formatDate(by)}`,
    atgardsplan: (by: string): string => `skulle följas upp senast ${formatDate(by)}`,
  } satisfies Record<Recurring, (by: string) => string>,
  coming: `Härnäst i ${theWhole}`,
  comingNote: (today: string): string =>
    `Enligt 6 § uppdateras lägesbilden och följs planen upp minst vartannat år. Datumen är två år efter det datum som kommunen har uppgett, så noggrant som det är känt, och räknas bara där svaret är ja. Dagens datum: ${formatDate(today)}.`,
  comingOff: 'Påminnelser visas inte för påhittade svar. När kommunernas egna svar har lästs in står här vilka lägesbilder och planer som står på tur.',
  comingNone: 'Inget svar har både ja och ett datum, så inget kan räknas fram.',
  comingItem: {
    lagesbild: (name: string): string => `${name}: lägesbilden uppdateras`,
    atgardsplan: (name: string): string => `${name}: åtgärdsplanen följs upp`,
  } satisfies Record<Recurring, (name: string) => string>,
  passed: (count: number): string =>
    `För ${count}${NO_BREAK_SPACE}${plural(count, 'rad', 'rader')} ligger datumet bakåt i tiden. Det säger vad som är uppgett, inte vad som är gjort: stäm av om något nyare finns.`,
  passedMark: 'datumet har passerats',
  paragraphs: 'Vad lagen säger, paragraf för paragraf',
  source: 'Svensk författningssamling',
  sourceUrl: 'https://svenskforfattningssamling.se/sites/default/files/sfs/2023-04/SFS2023-196.pdf',
  paragraphList: PARAGRAPHS,
  notInLaw: 'Medborgarlöften nämns inte i lagen.',
});
