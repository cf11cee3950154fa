import { describe, expect, it } from 'vitest';
import { readAmount, toNumber } from './read-amount';

const numbersIn = (text: string) => readAmount(text).numbers;
const wordsOf = (text: string) => readAmount(text).words;

describe('a number as people write it', () => {
  it.each([
    ['50', 50], ['0,5', 0.5], ['0.5', 0.5], [',5', 0.5], ['.5', 0.5], ['1 200', 1200], ['1 200', 1200], ['1 200 000', 1_200_000], ['1 200,5', 1200.5], ['12,75', 12.75], ['-3', -3], ['−3', -3],
    ['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 0.333333], ['⅔', 0.666667], ['⅕', 0.2], ['2½', 2.5], ['2 ½', 2.5], ['1¾', 1.75], ['1/2', 0.5], ['1 / 4', 0.25], ['2/3', 0.666667], ['1/10', 0.1], ['3/19', 0.157895],
    ['noll', 0], ['en', 1], ['ett', 1], ['två', 2], ['tre', 3], ['fyra', 4], ['fem', 5], ['sex', 6], ['sju', 7], ['åtta', 8], ['nio', 9], ['tio', 10], ['tjugo', 20], ['trettio', 30], ['fyrtio', 40],
    ['femtio', 50], ['hundra', 100], ['halv', 0.5], ['halva', 0.5], ['en halv', 0.5], ['en kvarts', 0.25], ['trekvarts', 0.75], ['fjärdedels', 0.25], ['en och en halv', 1.5], ['Femtio procent', 50],
  ])('%s is one', (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  it.each([['', []], ['heltid', []], ['constructor', []], ['1/20', [1, 20]], ['11/2', [11, 2]], ['1/1', [1, 1]], ['0/5', [0, 5]], ['1/2/3', [1, 2, 3]], ['12 34', [12, 34]], ['1 2000', [1, 2000]], ['50 %, fem', [50]]])('%s is not one', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('is parted from its spaces and its comma', () => {
    expect(['1 200,5', '1\u00a0200', '1\u202f200', ',5', '7'].map(toNumber)).toEqual([1200.5, 1200, 1200, 0.5, 7]);
  });
});

describe('what stands around numbers', () => {
  it('is told between the first two, without percent signs', () => {
    expect([['5-10', '-'], ['5 % – 10 %', '-'], ['5 procent till 10', 'till'], ['5 eller 10 eller 20', 'eller'], ['50', ''], ['heltid', '']].map(([text = '']) => readAmount(text).between)).toEqual(['-', '-', 'till', 'eller', '', '']);
  });

  it('is no minus where it stands between two, and one before the first', () => {
    expect(readAmount('-5 till 10')).toEqual({ numbers: [-5, 10], between: '', words: 'till', about: false });
    expect(readAmount('tid -5')).toEqual({ numbers: [-5], between: '', words: 'tid', about: false });
    expect(readAmount('tid-5')).toEqual({ numbers: [5], between: '', words: 'tid-', about: false });
    expect([numbersIn('5 -10'), numbersIn('skola - fritid 5')]).toEqual([[5, 10], [5]]);
  });

  it('is kept as words, with single spaces', () => {
    expect(['50 %', '50%', '20  timmar   i veckan', 'halv tjänst', '1/2 tjänst', 'femtio procent', '5–10 %'].map(wordsOf)).toEqual(['%', '%', 'timmar i veckan', 'tjänst', 'tjänst', 'procent', '- %']);
  });
});

describe('reservations', () => {
  it.each(['ca 50', 'c:a 50', 'ca. 50', 'cirka 50', 'circa 50', 'Ungefär 50', 'omkring 50', 'runt 50', 'kring 50', 'uppskattningsvis 50', 'drygt 50', 'knappt 50', 'nästan 50', 'minst 50', 'högst 50', 'max 50',
    'max. 50', 'maximalt 50', 'upp till 50', 'mindre än 50', 'mer än 50', 'färre än 50', 'fler än 50', 'under 50', 'över 50', 'typ 50', '50 i snitt', '50 i genomsnitt', '<50', '>50', '~50', '≈ 50', '±50', '>=50', 'ca50'])('%s is about fifty', (text) => {
    expect(readAmount(text)).toEqual({ numbers: [50], between: '', words: '', about: true });
  });

  it.each(['50', '50 %', 'cab 50', 'överskott 50', 'kansli 50', 'maxat 50', 'tca 50'])('%s is exact', (text) => {
    expect(readAmount(text).about).toBe(false);
  });
});
