import { formatNumber, list, plural } from '../format';
import { words } from '../language';
import { TheWhole, theWhole } from './whole';

/** How the figures are made, and what they cannot say. A paragraph a string. */
export const aboutMethods = words('about-methods', {
  readings: [
    'Varje uppgift är antingen ett värde eller ett skäl till att värdet inte finns, alltid med enhet, datum och källa. Karta, teckenförklaring, tabell, diagram och mening visar samma uppgift. En nolla är ett värde; den förväxlas aldrig med att uppgift saknas.',
    'Där uppgift saknas står skälet: ej svarat, ej tillämpligt, vakant, sekretess, ej insamlat, eller att källorna inte säger något. Kan en kvot inte räknas ut, till exempel när ingen tid är avsatt, står det också.',
    `Kvoter räknas på de tal som står i källornas tabeller. ${TheWhole}s tal är den publicerade summan där en sådan finns, annars kommunernas summa; för kvoter delas ${theWhole}s summor med varandra, och för avsatt arbetstid visas medianen av svaren.`,
  ],
  classes: [
    'Färgen visar vilken klass en kommun hör till. Klasserna är halvöppna: den undre gränsen hör till klassen, den övre till nästa. Varje värde ligger därför i precis en klass, också det lägsta och det högsta.',
    'Gränserna räknas ut en gång för alla år och insamlingar av en indikator. När färgen ändras mellan två år är det kommunen som har ändrats, inte skalan. Gränserna avrundas bara så långt att ingen kommun byter klass.',
  ],
  population: (first: number, last: number, gaps: readonly number[]): string =>
    `Folkmängden är SCB:s tal för den 31 december, ${first}–${last}. ${gaps.length === 0
      ? 'Alla år finns med.'
      : `${plural(gaps.length, 'Året', 'Åren')} ${list(gaps.map(String))} ingår inte i underlaget; de visas som luckor och räknas aldrig fram ur åren bredvid.`}`,
  noise: (year: number, sum: number, county: number): string =>
    `För ${year} ger kommunerna tillsammans ${formatNumber(sum, 0)} invånare, medan ${theWhole}s publicerade tal är ${formatNumber(county, 0)}.`,
  noiseWhy: 'Från 2025 lägger SCB in små slumpmässiga störningar för att skydda enskilda personer (Cell Key Method). Delar behöver då inte stämma med summan, och skillnader på någon enstaka invånare betyder ingenting.',
  density: 'Tätheten är folkmängd delad med landareal utan vatten, båda ur SCB:s tabeller. Den räknas aldrig på kartans ytor, som är förenklade. Förändringen jämför två årsskiften som du väljer.',
  promises: 'Medborgarlöften följer källorna försiktigt. En början som bara är känd till år eller månad räknas från periodens sista dag, ett slut till dess första, så att inget löfte görs längre än vad som är belagt. Att ett slutdatum inte framgår betyder inte att löftet har upphört.',
  limits: (count: number): readonly string[] => [
    `${count} kommuner är få. Skillnader mellan dem kan bero på slump, och en kommun som sticker ut är inte en trend.`,
    'Kartans gränser är förenklade. De duger för att känna igen kommunerna, inte för att mäta.',
    'Anmälda brott är anmälningar, inte brott. De påverkas av hur ofta brott anmäls och av vad polisen själv upptäcker.',
    'Brott per invånare är antalet brott delat med antalet folkbokförda. Besökare ingår inte i nämnaren, så kommuner med många gäster får högre tal än vad de boende märker.',
    'Hur många poliser som arbetar i varje kommun är inte offentligt. Kartan säger därför inget om det, bara hur kommunernas samordning ser på saken.',
  ],
  policeAreas: (areas: readonly string[], stated: number, derived: number): string =>
    `Kommunerna hör till ${plural(areas.length, 'lokalpolisområdet', 'lokalpolisområdena')} ${list(areas)}. För ${stated} av dem står området i källan, för ${derived} är det slutet ur andra uppgifter.`,
} as const);
