import { describe, expect, it } from 'vitest';
import { factSheetText as englishFactSheet } from './en/fact-sheet';
import { correctionText } from './sv/correction';
import { exchangeText } from './sv/exchange';
import { giveView } from './sv/give';
import { previewText } from './sv/preview';
import { factSummary } from './sv/fact-sheet';
import { reportText } from './sv/report';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('words agree in number and gender with what they are said of', () => {
  it('what is left out of a file', () => {
    const leftOut = (count: number) => giveView.leftOutLines(
      { answers: Array.from({ length: count }, (_, at) => String(at)), freeTexts: count, contacts: count }, ['Orsa'],
    ).map(plain);
    expect(leftOut(1)).toEqual([
      '1 svar är inte märkt för den här läsekretsen och står inte i filen (Orsa).', '1 fri text är utelämnad.', '1 kontaktfunktion är utelämnad.',
    ]);
    expect(leftOut(2)).toEqual([
      '2 svar är inte märkta för den här läsekretsen och står inte i filen (Orsa).', '2 fria texter är utelämnade.', '2 kontaktfunktioner är utelämnade.',
    ]);
  });

  it('how answers were understood', () => {
    expect(previewText.answerSummary(1, 1, 0)).toBe('1 svar förstått och 1 osäkert');
    expect(previewText.answerSummary(2, 2, 1)).toBe('2 svar förstådda, 2 osäkra och 1 fel');
  });

  it('a promise is neuter, an agreement is not', () => {
    const { oneOf } = exchangeText;
    expect(exchangeText.undatedOne('Orsa', oneOf.promise)).toBe('Orsa: ett av kommunens medborgarlöften saknar startdatum i källan och ritas inte.');
    expect(exchangeText.reversed('Orsa', oneOf.agreement)).toBe('Orsa: en av kommunens överenskommelser slutar enligt källan före sin början och ritas inte.');
  });

  it('sentences of the report hold for things of either gender', () => {
    expect(plain(reportText.recent('Strategiskt råd', 3, 9, '2026-10-15')))
      .toBe('Strategiskt råd: 3 av 9 kommuner som har angett datum har beslutat eller uppdaterat under de två år som slutade den 15 oktober 2026.');
    expect(plain(reportText.recent('Strategiskt råd', 3, 9, '2026-10'))).toContain('som slutade oktober 2026.');
    expect(['2019-12-31', '2019'].map(factSummary.promises.ended)).toEqual(['den 31 december 2019', '2019'].map((end) => `Det senast dokumenterade medborgarlöftet slutade ${end}.`));
    expect([1, 2].map((count) => plain(reportText.initiatives(count, 1)))).toEqual([
      '1 kommun har lämnat 1 initiativ som kan vara värt att sprida.', '1 kommun har lämnat 2 initiativ som kan vara värda att sprida.',
    ]);
  });

  it('a name that ends in s has no other genitive', () => {
    expect(['Orsa', 'Hofors'].map((name) => correctionText.file(name))).toEqual(['Spara Orsas blad som fil', 'Spara Hofors blad som fil']);
  });

  it('in English, one more and several more', () => {
    expect([1, 2].map((count) => englishFactSheet.more(count))).toEqual([
      'One more is in the map’s information on the municipality.', 'Another 2 are in the map’s information on the municipality.',
    ]);
  });
});
