import { describe, expect, it } from 'vitest';
import { differenceOf } from '../domain/differences';
import { ORDINAL, POPULATION, SET_ASIDE, categoryReading, missingReading, numberReading } from '../domain/fixtures';
import type { Indicator } from '../domain/indicator';
import type { Reading } from '../domain/reading';
import { differenceSentence, differenceText, ratioText } from './difference';

const NAMES = { chosen: 'Orsa', other: 'Mora' };
const TIME: Indicator = { ...SET_ASIDE, decimals: 1, unit: 'procent av en heltid' };
const DENSITY: Indicator = { ...POPULATION, label: 'Befolkningstäthet', kind: 'rate', decimals: 1, unit: 'invånare per km²' };
const AREA: Indicator = { ...DENSITY, label: 'Yta per tjänst', unit: 'km² per heltidstjänst' };
const GROUP: Indicator = { ...ORDINAL, kind: 'category', label: 'Kommungrupp enligt SKR' };
const CHANGE: Indicator = { ...POPULATION, kind: 'change', decimals: 1, unit: '%' };
/** Spaces that do not break are told from plain ones elsewhere. */
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
const text = (indicator: Indicator, chosen: Reading, other: Reading) => plain(differenceText(differenceOf(indicator, chosen, other), indicator, NAMES));
const ratio = (indicator: Indicator, chosen: number, other: number) =>
  plain(ratioText(differenceOf(indicator, numberReading('1', chosen), numberReading('2', other)), indicator, NAMES));
const number = (value: number) => numberReading('1', value);

describe('a difference in words', () => {
  it.each([
    [TIME, 12.5, 25, '12,5 procentenheter lägre än i Mora'],
    [{ ...TIME, decimals: 0 }, 11, 10, '1 procentenhet högre än i Mora'],
    [CHANGE, 2, -1.5, '3,5 procentenheter högre än i Mora'],
    [POPULATION, 16_800, 20_000, '3 200 färre invånare än i Mora'],
    [POPULATION, 20_001, 20_000, '1 fler invånare än i Mora'],
    [DENSITY, 88.1, 1, '87,1 fler invånare per km² än i Mora'],
    [{ ...DENSITY, unit: '' }, 1, 2.5, '1,5 lägre än i Mora'],
    [AREA, 900, 1020.5, '120,5 km² per heltidstjänst lägre än i Mora'],
    [POPULATION, 5, 5, 'samma som i Mora'],
  ] as const)('of figures (%#)', (indicator, chosen, other, expected) => {
    expect(text(indicator, number(chosen), number(other))).toBe(expected);
  });

  it('of answers counts steps, of categories names the other', () => {
    expect(text(ORDINAL, categoryReading('1', 'stor'), categoryReading('2', 'pataglig'))).toBe('ett steg högre än i Mora');
    expect(text(ORDINAL, categoryReading('1', 'ingen'), categoryReading('2', 'stor'))).toBe('tre steg lägre än i Mora');
    expect(text(ORDINAL, categoryReading('1', 'viss'), categoryReading('2', 'viss'))).toBe('samma svar som i Mora');
    expect(text(GROUP, categoryReading('1', 'viss'), categoryReading('2', 'stor'))).toBe('inte samma som i Mora (stor oro)');
    expect(text(GROUP, categoryReading('1', 'viss'), categoryReading('2', 'okänd'))).toBe('inte samma som i Mora (okänd)');
  });

  it('says who lacks a figure, and why', () => {
    expect(text(TIME, missingReading('1', 'vacant'), number(5))).toBe('uppgift saknas (vakant) för Orsa');
    expect(text(TIME, number(5), missingReading('2', 'not-in-sources'))).toBe('uppgift saknas för Mora');
    expect(text(TIME, missingReading('1', 'vacant'), missingReading('2', 'not-answered'))).toBe('uppgift saknas (vakant) för Orsa, uppgift saknas (ej svarat) för Mora');
  });

  it('tells a quotient only where it is telling', () => {
    expect(ratio(DENSITY, 88.1, 1)).toBe('88 gånger så många som i Mora');
    expect(ratio(POPULATION, 4200, 2000)).toBe('2,1 gånger så många som i Mora');
    expect(ratio(AREA, 900, 300)).toBe('3,0 gånger så mycket som i Mora');
    expect(ratio(POPULATION, 500, 4000)).toBe('13 % av Moras');
    expect(ratio(POPULATION, 100, 4000)).toBe('2,5 % av Moras');
    expect([ratio(POPULATION, 1100, 1000), ratio(TIME, 100, 5), ratio(POPULATION, 5, 5)]).toEqual([null, null, null]);
  });

  it('as a sentence begins with the mark of invention where due', () => {
    const sentence = (indicator: Indicator, chosen: Reading, other: Reading) => plain(differenceSentence(differenceOf(indicator, chosen, other), indicator, NAMES));
    expect(sentence(TIME, numberReading('1', 5, true), numberReading('2', 20, true)))
      .toBe('Påhittat exempel: avsatt arbetstid i Orsa: 15,0 procentenheter lägre än i Mora.');
    expect(sentence(POPULATION, number(8000), number(2000))).toBe('Folkmängd i Orsa: 6 000 fler invånare än i Mora (4,0 gånger så många som i Mora).');
    expect(sentence(GROUP, categoryReading('1', 'viss'), categoryReading('2', 'viss'))).toBe('Kommungrupp enligt SKR i Orsa: samma som i Mora.');
  });

  it('never calls anything better, worse, smaller or larger', () => {
    const kinds: readonly Indicator[] = [TIME, POPULATION, DENSITY, AREA, CHANGE, ORDINAL, GROUP];
    const sides = [number(1), number(9), categoryReading('1', 'ingen'), categoryReading('1', 'stor'), missingReading('1', 'vacant')];
    const all = kinds.flatMap((indicator) => sides.flatMap((a) => sides.map((b) => differenceSentence(differenceOf(indicator, a, b), indicator, NAMES))));
    expect(all.filter((one) => /bättre|sämre|mindre än|större än|bra|dålig/i.test(one))).toEqual([]);
    expect(all).toHaveLength(175);
  });
});
