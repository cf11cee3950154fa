import { words } from '../language';

/** Words on and around the map. */
export const mapText = words('map', {
  region: 'Karta',
  listbox: (indicator: string): string => `Kommuner på kartan: ${indicator}`,
  keyboardHelp:
    'Piltangenterna går till nästa kommun i den riktningen, Home och End till den nordligaste och den sydligaste, en bokstav till kommuner som börjar så. Retur väljer, blanksteg lägger till i jämförelsen, Esc lämnar kartan.',
  invented: 'Påhittat exempel',
  kilometres: (km: number): string => `${km} km`,
  noWebgl: 'Ingen zoomning: webbläsaren saknar WebGL. Allt annat fungerar.',
  contextLost: 'Webbläsaren släppte zoomkartan. Den fasta kartan visas i stället, med samma uppgifter.',
  engineNotInFile: 'Filen har kartan utan zoomning. Allt annat fungerar.',
  engineFailed: 'Zoomkartan kunde inte startas. Den fasta kartan visas i stället, med samma uppgifter.',
  chosen: 'vald',
  compared: 'i jämförelsen',
  rank: (rank: number, of: number, shared: boolean): string => `${shared ? 'delad ' : ''}plats ${rank} av ${of}`,
  sharedMark: ' (delad)',
});
