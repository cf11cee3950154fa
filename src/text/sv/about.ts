import type { Quality } from '../../domain/reading';
import { words } from '../language';

/** Headings, tables and short lines of the page "Om kartan". */
export const aboutText = words('about', {
  title: 'Om kartan',
  headings: {
    autumn: 'Bakgrunden: hösten 2017',
    sources: 'Källor',
    methods: 'Metoder',
    readings: 'Hur en uppgift räknas fram',
    classes: 'Klassindelning',
    population: 'Folkmängd, täthet och förändring',
    promises: 'Medborgarlöften',
    limits: 'Begränsningar',
    invented: 'Vad som är påhittat',
    care: 'Varsamhet med människor',
    estimate: 'Uppskattningen från Brå',
    law: 'Lagen',
    privacy: 'Integritet',
    keyboard: 'Kartan med tangentbordet',
    licence: 'Licens och upphov',
  },
  sources: {
    lead: 'Varje rad i underlaget har utgivare, datum och ett kvalitetsmärke. Datumet är det som uppgiften avser, inte dagen då den hämtades.',
    caption: 'Källor för varje indikator',
    columns: ['Indikator', 'Utgivare', 'Avser', 'Kvalitet'],
    /** "2010 till 2025, 12 uppgifter", or the one date. */
    dates: (from: string, to: string, count: number): string =>
      `${from === to ? from : `${from} till ${to}`}${count === 1 ? '' : `, ${count} uppgifter`}`,
    undated: 'Utan datum i källan',
    waits: 'Källorna visas när uppgifterna om kommunerna har lästs in.',
    nothing: 'Inga uppgifter har hämtats än. Indikatorn visas när det är gjort.',
    denominators: 'Vad andelar och kvoter räknas på',
    profileRows: {
      agreements: 'Samverkansöverenskommelser',
      initiatives: 'Dokumenterade initiativ',
      contact: 'Kontaktuppgifter',
      letter: 'Brevet om polisens närvaro, 2017',
    },
  },
  qualities: [
    ['official', 'hämtad direkt från den som ger ut uppgiften'],
    ['second-hand', 'utgivarens uppgift, men tagen ur en annan källa tills den har hämtats på nytt'],
    ['derived', 'uträknad eller sluten ur andra uppgifter'],
    ['reported', 'vad en kommun eller myndighet själv har berättat'],
    ['example', 'påhittad för att visa hur sidan fungerar'],
  ] satisfies readonly (readonly [Quality, string])[],
  classMethods: [
    ['equal', 'Skalan delas i lika långa bitar. Lätt att läsa, men en enda stor kommun kan lämna klasser tomma.'],
    ['quantile', 'Ungefär lika många kommuner hamnar i varje klass. Visar ordningen, men skiljer ibland på värden som är nästan lika.'],
    ['jenks', 'Gränserna läggs där det är glest mellan värdena, så att kommunerna inom en klass liknar varandra.'],
    ['custom', 'Gränser som är satta för hand, i förväg för en indikator eller av dig.'],
  ],
} as const);
