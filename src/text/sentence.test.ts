import { describe, expect, it } from 'vitest';
import type { CountyFigure } from '../domain/county-figure';
import type { Indicator } from '../domain/indicator';
import type { Reading } from '../domain/reading';
import { summarise } from '../domain/summary';
import { ORDINAL, POPULATION, SET_ASIDE, categoryReading, missingReading, numberReading } from '../domain/fixtures';
import { sentenceOf } from './sentence';

/** Folkmängd 31 december 2025, SCB. */
const POPULATION_2025: Readonly<Record<string, number>> = {
  Vansbro: 6741, 'Malung-Sälen': 10_192, Gagnef: 10_307, Leksand: 16_167, Rättvik: 10_978, Orsa: 6902, Älvdalen: 6831,
  Smedjebacken: 10_758, Mora: 20_419, Falun: 59_974, Borlänge: 51_354, Säter: 11_222, Hedemora: 15_025, Avesta: 22_366,
  Ludvika: 26_812,
};
const county = (kind: CountyFigure['kind'], value: number, basis = Object.keys(POPULATION_2025).length): CountyFigure =>
  ({ kind, value, basis, noise: null, invented: false });

/** The sentence with ordinary spaces; municipalities go by their names. */
function say(indicator: Indicator, readings: readonly Reading[], figure: CountyFigure | null = null, when: string | null = null): string {
  const summary = summarise(indicator, readings, figure, indicator.referenceLine);
  const context = { indicator, when, county: 'Länet', nameOf: (code: string) => code };
  return sentenceOf(summary, context).replaceAll(/[\u00a0\u202f]/g, ' ');
}
const numbers = (values: readonly number[], invented = false) => values.map((value, i) => numberReading(`K${i}`, value, invented));

describe('ranked figures', () => {
  it('tell the highest, the lowest and the county', () => {
    const readings = Object.entries(POPULATION_2025).map(([name, value]) => numberReading(name, value));
    expect(say(POPULATION, readings, county('sum', 286_043), '2025')).toBe(
      'Folkmängd 2025: högst ligger Falun med 59 974 invånare och lägst Vansbro med 6 741 invånare. '
      + 'Länet som helhet: 286 043 invånare.',
    );
  });

  it('name all who share an extreme, as far as that can be read', () => {
    expect(say(POPULATION, numbers([5, 5, 1, 3, 1, 1]))).toBe(
      'Folkmängd: högst ligger K0 och K1, båda med 5 invånare, och lägst K2, K4 och K5, alla med 1 invånare.',
    );
    expect(say(POPULATION, numbers([9, 1, 1, 1, 1, 1]))).toContain('och lägst 5 kommuner, alla med 1 invånare.');
  });

  it('tell when all are equal, or one is alone', () => {
    expect(say(POPULATION, numbers([7, 7]))).toBe('Folkmängd: alla 2 kommuner med uppgift ligger på 7 invånare.');
    expect(say(POPULATION, [numberReading('Mora', 7), missingReading('Orsa', 'not-in-sources')]))
      .toBe('Folkmängd: bara Mora har en uppgift, 7 invånare. Uppgift saknas för Orsa.');
  });

  it('sign a change', () => {
    const change: Indicator = { ...POPULATION, label: 'Befolkningsförändring', unit: '%', kind: 'change', decimals: 1, countyFigure: 'ratio' };
    expect(say(change, [numberReading('Falun', 5.24), numberReading('Vansbro', -3.36)], county('ratio', 1.01), '2015–2025')).toBe(
      'Befolkningsförändring 2015–2025: högst ligger Falun med +5,2 % och lägst Vansbro med −3,4 %. Länet som helhet: +1,0 %.',
    );
  });
});

describe('figures that are not ranked', () => {
  const answers = [...numbers([0, 5, 10, 20, 25, 40, 50, 50, 60, 75, 80, 100, 120])];
  const without = [missingReading('Orsa', 'not-answered'), missingReading('Säter', 'vacant')];

  it('tell how many lie below the line, and nobody’s name', () => {
    expect(say(SET_ASIDE, [...answers, ...without], county('median', 50, 13))).toBe(
      'Avsatt arbetstid: 6 av 13 svarande ligger under 50 % (Brås uppskattning). Medianen är 50 %. '
      + 'Uppgift saknas för Orsa (ej svarat) samt Säter (vakant).',
    );
  });

  it('begin with the mark when they are invented', () => {
    expect(say(SET_ASIDE, [...numbers([10, 60], true), ...without], county('median', 35, 2))).toBe(
      'Påhittat exempel: avsatt arbetstid – 1 av 2 svarande ligger under 50 % (Brås uppskattning); medianen är 35 %; '
      + 'uppgift saknas för Orsa (ej svarat) samt Säter (vakant).',
    );
  });

  it('say none and all', () => {
    expect(say(SET_ASIDE, numbers([50, 60]))).toBe('Avsatt arbetstid: ingen av 2 svarande ligger under 50 % (Brås uppskattning).');
    expect(say(SET_ASIDE, numbers([10, 20]))).toBe('Avsatt arbetstid: alla 2 svarande ligger under 50 % (Brås uppskattning).');
  });

  it('tell the middle half where there is no line, and nothing of too few', () => {
    const plain: Indicator = { ...SET_ASIDE, referenceLine: null };
    expect(say(plain, answers)).toBe('Avsatt arbetstid: den mittersta hälften av 13 svarande ligger mellan 20 och 75 %.');
    expect(say(plain, [...numbers([1, 2, 3]), ...without], county('median', 2, 3))).toBe(
      'Avsatt arbetstid: uppgift från 3 av 5 kommuner, för få för att visa en spridning. '
      + 'Uppgift saknas för Orsa (ej svarat) samt Säter (vakant).',
    );
  });

  it('never name a highest or a lowest', () => {
    for (const referenceLine of [SET_ASIDE.referenceLine, null]) {
      expect(say({ ...SET_ASIDE, referenceLine }, answers)).not.toMatch(/högst|lägst|K\d/);
    }
  });

  it('tell what a ratio of some stands on', () => {
    const hours: Indicator = { ...SET_ASIDE, label: 'Samordnartimmar', unit: 'timmar', decimals: 1, referenceLine: null };
    expect(say(hours, [...answers, ...without], county('ratio', 1.26, 13))).toContain(
      'Länet som helhet: 1,3 timmar, räknat på 13 svarande.',
    );
  });
});

describe('what is counted and what is missing', () => {
  const quotient: Indicator = { ...SET_ASIDE, label: 'Yta per tjänst', unit: 'km²', decimals: 0, referenceLine: null };

  it('are told apart where one who answered has no quotient', () => {
    const readings = [10, 20, 30, 40, 50, 60, 70, 80].map((value, i) => numberReading(`K${i}`, value));
    const said = say(quotient, [...readings, missingReading('Orsa', 'no-denominator')], county('ratio', 35, 9));
    expect(said).toContain('den mittersta hälften av 8 kommuner med uppgift');
    expect(said).not.toContain('räknat på');
    expect(say(quotient, [...readings, missingReading('Orsa', 'no-denominator'), missingReading('Säter', 'vacant')], county('ratio', 35, 9)))
      .toContain('räknat på 9 svarande');
  });

  it('say nothing of sources that say nothing, where nobody has a figure', () => {
    expect(say(POPULATION, [missingReading('Mora', 'not-in-sources'), missingReading('Orsa', 'not-in-sources')])).toBe('Folkmängd: uppgift saknas för alla kommuner.');
    expect(say(POPULATION, [missingReading('Mora', 'not-in-sources'), missingReading('Orsa', 'vacant')])).toBe('Folkmängd: uppgift saknas för alla kommuner. Skäl: vakant.');
  });
});

describe('categories', () => {
  it('of a round are counted, not named', () => {
    const readings = ['viss', 'ingen', 'viss', 'stor'].map((category, i) => categoryReading(`K${i}`, category, null, true));
    expect(say(ORDINAL, [...readings, missingReading('Mora', 'confidential', true)])).toBe(
      'Påhittat exempel: oro för polisbemanningen, antal av 4 svarande – ingen oro 1, viss oro 2 och stor oro 1; '
      + 'uppgift saknas för Mora (sekretess).',
    );
  });

  it('of public record are named where they are few', () => {
    const groups: Indicator = {
      ...ORDINAL, label: 'Kommungrupp', kind: 'category', moment: 'none',
      categories: [{ id: 'a', label: 'Större stad', value: null }, { id: 'b', label: 'Landsbygdskommun', value: null }],
    };
    const readings = [categoryReading('Borlänge', 'a'), ...[1, 2, 3, 4, 5].map((i) => categoryReading(`K${i}`, 'b'))];
    expect(say(groups, readings)).toBe('Kommungrupp, antal av 6 kommuner: Större stad 1 (Borlänge) och Landsbygdskommun 5.');
  });

  it('without any answer say so, and why', () => {
    expect(say(ORDINAL, [missingReading('Mora', 'not-collected'), missingReading('Orsa', 'not-collected')])).toBe(
      'Oro för polisbemanningen: uppgift saknas för alla kommuner. Skäl: ej insamlat.',
    );
  });
});
