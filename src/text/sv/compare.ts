import type { CountyFigure } from '../../domain/county-figure';
import type { Companions } from '../../domain/scene';
import { capitalise, list, plural } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

/** Words of the view "Jämför". Figures come in already formatted. */
export const compareText = words('compare', {
  title: (name: string): string => `${name} bredvid andra`,
  titleNone: 'Jämför en kommun med andra',
  choose: 'Kommun',
  chooseNone: 'Välj en kommun',
  empty: 'Välj en kommun i listan ovanför, på kartan eller genom att söka. Sidan visar den då bredvid sina grannar, bredvid liknande kommuner, bredvid sin kommungrupp eller sitt lokalpolisområde, eller bredvid kommuner som du själv väljer.',
  with: 'Jämför med',
  companions: {
    neighbours: 'Grannar', similar: 'Liknande', 'skr-group': 'Kommungrupp', 'police-area': 'Lokalpolisområde', own: 'Egna',
  } satisfies Record<Companions, string>,
  /** Accessible names of the lists of those who stand beside. */
  lists: {
    neighbours: 'Grannar', similar: 'Liknande kommuner', 'skr-group': 'Samma kommungrupp', 'police-area': 'Samma lokalpolisområde',
    own: 'Egna val',
  } satisfies Record<Companions, string>,
  neighboursMethod: 'Kommuner som delar gräns. Gränsens längd är mätt på den förenklade kartan.',
  groupMethod: (group: string): string => `Kommuner i ${theWhole} i samma grupp i SKR:s kommungruppsindelning: ${group}.`,
  groupsUnknown: 'Uppgift saknas om kommunernas SKR-grupper.',
  areasUnknown: 'Uppgift saknas om kommunernas lokalpolisområden.',
  policeMethod: (area: string): string => `Kommuner i samma lokalpolisområde: ${area}.`,
  ownMethod: (limit: number): string => `Högst ${limit} kommuner som du väljer i listan eller på kartan.`,
  none: {
    neighbours: `Kommunen har inga grannar inom ${theWhole}.`,
    similar: 'Det går inte att säga vilka kommuner som liknar den här.',
    'skr-group': `Ingen annan kommun i ${theWhole} hör till samma kommungrupp.`,
    'police-area': 'Ingen annan kommun hör till samma lokalpolisområde.',
    own: 'Ingen kommun är vald att jämföra med än. Lägg till en i listan nedan, eller klicka på kartan med skift eller ctrl.',
  } satisfies Record<Companions, string>,
  remove: (name: string): string => `Ta bort ${name} ur jämförelsen`,
  full: (limit: number): string => `Högst ${limit} kommuner jämförs på en gång. Ta bort en för att lägga till en annan.`,
  itself: (name: string): string => `${name} är den valda kommunen och jämförs inte med sig själv.`,
  outside: `utanför ${theWhole}`,
  border: (km: string): string => `${km} km gemensam gräns`,
  closeness: (figure: string): string => `närhet ${figure}`,
  onMap: 'Kartan visar',
  map: 'Karta över jämförelsen',
  order: 'Ordning på indikatorerna',
  orders: { catalogue: 'Katalogens ordning', standOut: 'Det som skiljer mest först' },
  standOutHelp: 'Hur långt kommunens värde ligger från medianen av alla kommuner, räknat i hur mycket kommunerna brukar skilja sig åt. Det säger inget om vad som är bra eller dåligt.',
  plots: 'Läget för varje indikator',
  plotsHelp: `En rad per indikator. De små grå prickarna är ${theWhole}s övriga kommuner, linjen är ${theWhole}s tal. Peka på en prick, eller gå till raden och använd piltangenterna, för att läsa värde, källa och datum.`,
  plotList: (label: string): string => `${label}, en kommun per prick. Piltangenterna går mellan kommunerna, Retur väljer.`,
  reference: 'Visa Brås uppskattning',
/** On its line over the axis; a sum stands beside it, since no municipality comes near it. */
  countyLine: (value: string, kind: CountyFigure['kind']): string => {
    switch (kind) {
      case 'sum': return `hela ${theWhole} ${value}, utanför axeln`;
      case 'ratio': return `${theWhole} ${value}`;
      case 'median': return `medianen ${value}`;
    }
  },
  missingOf: (count: number, reason: string): string => `${count} ${plural(count, 'kommun', 'kommuner')} (${reason})`,
  missingBeside: (names: readonly string[]): string => `${capitalise(list(names))}.`,
  allMissing: 'Ingen av kommunerna har någon uppgift.',
  noOthers: 'inga jämförda kommuner',
  table: 'Värdena sida vid sida',
  tableCaption: (name: string): string => `Under värdena står hur ${name} ligger till jämfört med var och en av de andra.`,
  indicator: 'Indikator',
  trend: 'Utveckling över åren',
  trendCut: (limit: number): string => `Diagrammet rymmer ${limit} jämförda kommuner; de ${limit} första i listan visas.`,
  scatter: 'Två indikatorer mot varandra',
  scatterX: 'Vågrätt',
  scatterY: 'Lodrätt',
  scatterFew: (count: number): string => `${count} punkter säger lite. Att punkterna ligger på ett visst sätt visar inte att det ena beror på det andra, och därför ritas ingen linje genom dem.`,
  scatterArea: (year: string): string => `Cirklarnas yta motsvarar folkmängden ${year}.`,
  scatterTitle: (y: string, x: string): string => `${y}, mot ${x}`,
  scatterList: (x: string, y: string): string => `${x} och ${y}, en kommun per cirkel. Vänster och höger går längs den vågräta axeln, upp och ner längs den lodräta, Retur väljer.`,
  scatterUnfit: 'Länken nämner en indikator som inte kan ritas som punkter. Diagrammet visar en annan.',
  scatterNothing: 'Ingen kommun har uppgift om båda indikatorerna.',
  /** Before names that each say why, in the words of the map: "Säter (uppgift saknas)". */
  missing: 'Inte med',
  waiting: 'Uppgifterna hämtas.',
  rank: 'räknat från det högsta värdet',
});
