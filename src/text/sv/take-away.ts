import { words } from '../language';

/** Words of what can be taken home from a Scene. */
export const takeAwayText = words('take-away', {
  group: 'Ta med kartan som den ser ut nu',
  png: 'PNG',
  pngLarge: 'PNG, dubbel storlek',
  svg: 'SVG',
  powerPoint: 'PowerPoint',
  copy: 'Kopiera bilden',
  copied: 'Bilden är kopierad.',
  copyFailed: 'Webbläsaren tillät inte kopiering av bilder. Hämta PNG i stället.',
  chart: 'Ta med diagrammet',
  chartWithheld: 'Diagrammet visar svar som är märkta internt och lämnas därför inte ut.',
  chartGroup: (heading: string): string => `Ta med diagrammet: ${heading}`,
  parts: { map: 'Kartan', legend: 'Teckenförklaringen' },
  alone: { map: 'Ta med bara kartan', legend: 'Ta med bara teckenförklaringen' },
  waiting: 'Uppgifterna har inte hämtats än.',
  invented: 'Påhittat exempel',
  withheld: (count: number): string =>
    `${count === 1 ? '1 kommuns svar är märkt internt' : `${count} kommuners svar är märkta internt`} och visas inte`,
  source: (source: string, date: string): string => (date === '' ? `Källa: ${source}` : `Källa: ${source} (${date})`),
  written: (product: string, date: string): string => `${product}, uppgifter hämtade ${date}`,
  overlay: 'Sjöar, älvar och gränser',
  lake: 'Sjö',
  river: 'Älv',
  borders: 'Kommungränser',
  openWhole: 'Öppna hela kartan',
  embed: 'Kopiera kod för att bädda in',
});
