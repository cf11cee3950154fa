import type { PartialDate } from '../../domain/reading';
import type { LawItem } from '../../domain/round';
import { formatDate, formatNumber, list, NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';
import { onDay } from './on-day';
import { TheWhole, theWhole } from './whole';

/** Words of the view "Faktablad": one page to print for each municipality. */
export const factSheetText = words('fact-sheet', {
  title: 'Faktablad',
  tools: 'Välj och skriv ut',
  municipality: 'Kommun',
  none: 'Välj kommun',
  print: 'Skriv ut',
  printHint: 'En sida A4 på höjden. Den blir ljus på papper även om sidan är mörk.',
  explore: 'Visa på kartan',
  empty: 'Välj en kommun i listan eller på kartan, så visas dess faktablad: en sida att skriva ut till styrelse och nämnd, med nyckeltal, grannar, löften och överenskommelser.',
  eyebrow: (county: string, date: string): string => `${county} · Underlag om brottsförebyggande arbete · ${formatDate(date)}`,
  dated: (date: string): string => `Uppgifter hämtade till och med ${formatDate(date)}`,
  mapCaption: (name: string): string => `${name} och dess grannar i ${theWhole}`,
  mapCaptionNone: (county: string): string => `Kommunerna i ${county}.`,
  summary: 'I korthet',
  figures: 'Nyckeltal',
  figureColumns: ['Uppgift', 'Kommunen', TheWhole, 'Källa och datum'],
  neighbours: 'Jämfört med grannarna',
  neighbourColumns: { name: 'Kommun', border: 'Gräns' },
  borderUnit: 'km',
  outside: (names: readonly string[]): string => `Utanför ${theWhole} gränsar kommunen till ${list(names)}.`,
  table: (title: string): string => `Tabell: ${title.toLowerCase()}`,
  noNeighbours: `Kommunen har ingen granne i ${theWhole}.`,
  sameSources: 'Källor, datum och förbehåll som ovan. Gränserna är mätta på en förenklad karta.',
  promises: 'Medborgarlöften och överenskommelser',
  since: (date: string): string => `från ${date}`,
  stated: 'enligt källan',
  kinds: { promise: 'Medborgarlöfte', survey: 'Undersökning inför löfte', agreement: 'Överenskommelse' },
  noPromises: 'Varken medborgarlöften eller överenskommelser finns i våra källor. Det betyder inte att inget finns.',
  initiatives: 'Dokumenterade initiativ',
  noInitiatives: 'Inget initiativ finns i våra källor. Det betyder inte att inget görs.',
  more: (count: number): string => `Ytterligare ${count} finns i kartans uppgifter om kommunen.`,
  answers: 'Kommunens eget svar',
  answersWait: 'Fylls i när kommunens svar har lästs in.',
  answersHidden: 'Kommunens svar är inte märkt som offentligt och skrivs inte ut.',
  answersFrom: (round: string, date: string): string => `${round}, svar från ${formatDate(date)}.`,
  blank: 'ej ifyllt',
  fields: {
    setAside: 'Avsatt arbetstid', duties: 'Fler uppdrag på samma person', concern: 'Oro för polisbemanningen',
    resource: 'Operativ resurs för löftet',
  },
  ofFullTime: 'procent av en heltid',
  resources: { available: 'finns', partly: 'delvis', 'not-available': 'finns inte' },
  lawItems: {
    lagesbild: 'Lägesbild (4 §)', atgardsplan: 'Åtgärdsplan (5 §)', overenskommelse: 'Skriftlig överenskommelse (9 §)',
    'strategiskt-rad': 'Strategiskt råd (10 §)', samordningsfunktion: 'Samordningsfunktion (11–12 §§)',
  } satisfies Record<LawItem, string>,
  lawStates: { yes: 'ja', ongoing: 'pågår', no: 'nej' },
  law: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, i kraft sedan den 1 juli 2023. Lägesbilden uppdateras och åtgärdsplanen följs upp minst vartannat år (6 §). Kommunstyrelsen leder arbetet, om inte fullmäktige har utsett en annan nämnd (13 §). Kontrollerat till och med september 2025.',
  foot: (product: string, county: string): string => `${product}, ${county}.`,
  link: 'Samma blad på nätet:',
});

/** Sentences of the summary. Each takes printed figures and gives one sentence. */
export const factSummary = words('fact-summary', {
  population: (name: string, figure: string, date: string, rank: string | null): string =>
    `Den ${formatDate(date)} hade ${name} ${figure}${rank === null ? '' : ` (${rank})`}.`,
  density: (figure: string, county: string | null): string =>
    `Det är ${figure} land${county === null ? '' : `, mot ${county} i ${theWhole} som helhet`}.`,
  change: (from: number, to: number, moved: string, county: string | null): string =>
    `Mellan ${from} och ${to} ${moved}${county === null ? '' : `; i ${theWhole} som helhet ${county}`}.`,
  moved: (change: number, figure: string): string =>
    (change === 0 ? 'var folkmängden i stort sett oförändrad' : `${change > 0 ? 'ökade' : 'minskade'} folkmängden med ${figure}`),
  movedCounty: (change: number, figure: string): string =>
    (change === 0 ? 'var den i stort sett oförändrad' : `${change > 0 ? 'ökade' : 'minskade'} den med ${figure}`),
  crime: (year: number, figure: string, county: string | null): string =>
    `Under ${year} redovisades ${figure}${county === null ? '' : `, mot ${county} i ${theWhole} som helhet`}.`,
  belongs: (group: string | null, area: { readonly name: string; readonly stated: boolean } | null): string => {
    const parts = [
      group === null ? null : `räknas av SKR som ${group.toLowerCase()}`,
      area && `hör till lokalpolisområde ${area.name}${area.stated ? '' : ' (härlett)'}`,
    ];
    return `Kommunen ${parts.filter((part) => part !== null).join(' och ')}.`;
  },
  neighbours: (inside: number, longest: string, km: number): string =>
    `Den gränsar till ${inside}${NO_BREAK_SPACE}${plural(inside, 'kommun', 'kommuner')} i ${theWhole}${inside > 1 ? ', längst till' : ':'} ${longest} (${formatNumber(km, km < 10 ? 1 : 0)}${NO_BREAK_SPACE}km).`,
  farthest: (seat: string, km: number): string =>
    `Från centralorten ${seat} är det som längst ${formatNumber(km, 0)}${NO_BREAK_SPACE}km fågelvägen inom kommunen.`,
  promises: {
    running: 'Ett medborgarlöfte gäller enligt källa.',
    ended: (end: PartialDate): string => `Det senast dokumenterade medborgarlöftet slutade ${onDay(end)}.`,
    open: 'För det senast kända medborgarlöftet framgår inget slutdatum.',
    missing: 'Inget medborgarlöfte finns i våra källor.',
  },
});
