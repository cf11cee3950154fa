import type { Question } from '../../domain/round';
import { list, NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';
import { TheWhole, theWhole } from './whole';

/** Everything that comes from a round: a question that is not named here is a type error. */
const ANSWERS: Readonly<Record<Question, string>> = {
  setAsidePercent: 'avsatt arbetstid', people: 'antal personer', sharedWith: 'vilka kommuner som delar funktion', duties: 'andra uppdrag på samma person',
  concern: 'oro för polisbemanningen', resource: 'operativ resurs för medborgarlöftet', law: 'läget för lagens krav', themes: 'önskade teman',
  initiatives: 'initiativ som kommunen har lämnat i insamlingen', needs: 'behov',
};

/** The rest of the page's prose. A paragraph a string. */
export const aboutStory = words('about-story', {
  lead: (product: string, fullName: string, count: number): string =>
    `${product} visar de ${count} kommunerna i ${fullName} och deras förutsättningar för att förebygga brott. Den är gjord för länsstyrelsens regionala samordnare, för kommunernas samordnare och för andra som arbetar med frågan i ${theWhole}.`,
  edition: (date: string): string => `Uppgifterna på sidan är från den ${date}.`,
  autumn: (county: string, count: number): string =>
    `Hösten 2017 var den regionala samordningen av brottsförebyggande arbete en ny uppgift för länsstyrelserna. I ${county} började länsstyrelsens samordnare med att besöka alla ${count} kommuner. Därefter samlades kommunernas samordnare till ett nätverksmöte.`,
  autumnPlaces: (largest: readonly string[], small: number, year: number): string =>
    `${TheWhole} är stort och ojämnt befolkat, glesast i norr och väster. Störst var ${list(largest)}, och ${small} ${plural(small, 'kommun', 'kommuner')} hade färre än 10${NO_BREAK_SPACE}000 invånare den 31 december ${year}.`,
  autumnFindings: [
    'Besöken visade att mycket gott arbete pågick, men att kommunerna kände till lite av varandras. Det som behövdes var ett utbyte av erfarenheter.',
    'Samordnarnas tid skilde sig åt. I små kommuner var en liten del av en tjänst avsatt, och samma person kunde också ansvara för ANDT, krisberedskap och arbetet mot våldsbejakande extremism. Större kommuner avsatte mer.',
    'Polisens bemanning var ansträngd. Kommunpoliserna var engagerade men ganska ensamma, och den operativa resurs som skulle fullfölja medborgarlöftena fanns ofta inte. Löftena riskerade därför att urvattnas.',
    'Gruppen hittade teman för utbildning och såg att den tillsammans hade en bred kompetens i social och situationell prevention. Länsstyrelsens del blev att stödja kunskapsbaserat arbete, erfarenhetsutbyte och utbildning.',
  ],
  letter: (senders: number, others: number): string =>
    `Den 16 juni samma år skrev ledande politiker i ${senders} av kommunerna till polisens ledning om polisens närvaro. Övriga ${others} var inte avsändare, vilket inte säger något om vad de tyckte.`,
  now: 'Så såg det ut då. Vad som gäller i dag framgår av dagens uppgifter och av den insamling som används.',
  invented: (round: string, indicators: readonly string[]): readonly string[] => [
    `Insamlingen ”${round}” är påhittad från början till slut. Den finns för att visa hur sidan fungerar innan kommunerna har svarat. Ur den kommer alla svar: ${list(Object.values(ANSWERS))}.${indicators.length === 0 ? '' : ` På svaren står indikatorerna ${list(indicators)}.`}`,
    `Värdena är dragna oberoende av var i ${theWhole} kommunen ligger, så att ingen bild av dem kan tas för ett resultat. Avsatt tid följer folkmängden ungefär, och i små kommuner har samma person fler uppdrag; resten är slump.`,
    'Orden ”Påhittat exempel” står tvärs över kartan, i teckenförklaringen, i tabellen och i diagrammet så snart en sådan siffra syns, och meningen under kartan börjar så. Det står också vid de påhittade svar som inte är siffror. Det som inte kommer ur en påhittad insamling är verkliga uppgifter med källa.',
  ],
  noInvented: 'Ingen insamling på sidan är påhittad.',
  care: [
    'Bakom en kommuns svar står ofta en eller två personer. En siffra om kommunen kan därför bli en siffra om någon, och en rangordning en förolämpning.',
    'Avsatt arbetstid, oro, operativ resurs och läget för lagens krav rangordnas därför aldrig. Meningen under kartan berättar om spridningen, inte om vem som ligger högst eller lägst.',
    'Sidan innehåller inga personnamn. Kontaktvägar är växel, funktionsbrevlåda och webbplats.',
  ],
  ranked: (labels: readonly string[]): string => `Rangordnas får ${list(labels)}.`,
  estimateUse: 'Uppskattningen är inget krav: lagen anger ingen arbetstid.',
  law: [
    'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete gäller sedan den 1 juli 2023. Kommunen ska ta fram en lägesbild av brottsligheten (4 §) och, sedan den 1 juli 2024, besluta en åtgärdsplan utifrån den (5 §). Minst vartannat år ska lägesbilden uppdateras och planen följas upp (6 §).',
    'Kommunen ska verka för skriftliga överenskommelser om samverkan (9 §) och för ett strategiskt råd som den själv leder (10 §). Den ska ha en samordningsfunktion (11–12 §§), och kommunstyrelsen leder arbetet om inte fullmäktige har utsett en annan nämnd (13 §).',
    'Lagen nämner varken polisen eller medborgarlöften, och inte heller ordet BRÅ; rådet kallas ofta lokalt BRÅ.',
    'Innehållet är kontrollerat till och med september 2025.',
  ],
  privacy: [
    'Sidan skickar ingenting vidare, har inga besöksräknare och hämtar ingenting från andra webbplatser. Adressen i webbläsaren beskriver bara vilken bild som visas.',
    'I din webbläsare sparas ditt val av utseende, de svar du läser in, dina egna bildspel och listan ”Att följa upp”. För att sidan ska fungera utan nät kan den också spara sina egna filer där.',
  ],
  keyboardLead: 'Tabb går in i kartan, som är ett enda stopp. Sedan gäller:',
  keyboard: [
    ['Piltangenter', 'till nästa kommun i den riktningen'],
    ['Home och End', 'till den nordligaste och den sydligaste kommunen'],
    ['En bokstav', 'till nästa kommun som börjar så'],
    ['Retur', 'väljer kommunen'],
    ['Blanksteg', 'lägger till kommunen i jämförelsen'],
    ['Esc', 'lämnar kartan'],
  ],
  licence: [
    'Siffrorna är offentliga uppgifter. Ange utgivaren när du använder dem vidare, och att ett tal är en andrahandskälla eller påhittat där det är det.',
    'SCB:s statistik är fri att använda (CC0). Brås får användas fritt med ”Källa: Brå”. Sidans programkod har licensen MIT.',
  ],
  /** Terms of those that a map may be drawn from, by the name in the data. */
  mapLicences: [
    ['Lantmäteriet', 'Gränserna är Lantmäteriets öppna data. De är bearbetade: förenklade, men med gemensamma gränser lika på båda sidor. Utgivaren själv anger CC0, andra CC BY 4.0; att nämna Lantmäteriet och bearbetningen uppfyller båda.'],
    ['Natural Earth', 'Sjöar och älvar kommer från Natural Earth, som är fritt att använda.'],
    ['GeoNames', 'Orternas lägen kommer från GeoNames, licens CC BY 4.0.'],
  ],
} as const);
