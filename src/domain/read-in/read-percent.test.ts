import { describe, expect, it } from 'vitest';
import { textCell } from './cell-text';
import { dateCell, doubt, numberCell, readNumber, serialOf, wrong } from './fixtures';
import { readPercent, unitOfHeading, type PercentUnit } from './read-percent';

const of = (text: string, unit: PercentUnit = null) => readPercent(textCell(text), unit);
const ofNumber = (number: number, unit: PercentUnit = null, format: string | null = null) => readPercent(numberCell(number, format), unit);

describe('what a heading says of the unit', () => {
  it.each<[string, PercentUnit]>([
    ['Avsatt arbetstid (%)', 'percent'], ['Andel i procent', 'percent'], ['Timmar per vecka', 'hours'], ['Tid (h)', 'hours'], ['Tim/vecka', 'hours'], ['Timmar, procent', 'percent'],
    ['Årsarbetskrafter', 'posts'], ['Årsverken', 'posts'], ['FTE', 'posts'], ['Antal tjänster', 'posts'], ['Antal heltidstjänster', 'posts'], ['Heltidstjänster', 'posts'], ['Heltidsekvivalenter', 'posts'],
    ['Avsatt tid', null], ['Timanställda', null], ['Halvtid', null], ['Tjänst', null], ['Antal personer', null], ['Softe', null], ['', null],
  ])('%s: %s', (heading, unit) => {
    expect(unitOfHeading(heading)).toBe(unit);
  });
});

describe('set-aside time in words', () => {
  it.each([
    ['ingen', 0], ['Ingen tid', 0], ['inget', 0], ['ingen avsatt tid', 0], ['ingen avsatt arbetstid', 0], ['ingen särskild tid', 0], ['inte alls', 0], ['0', 0], ['0 %', 0],
    ['heltid', 100], ['Heltidstjänst', 100], ['hel tjänst', 100], ['halvtid', 50], ['halvtidstjänst', 50], ['kvartstid', 25], ['kvartstjänst', 25],
    ['50 %', 50], ['50%', 50], ['50 procent', 50], ['50 proc', 50], ['50 pct', 50], ['femtio procent', 50], ['12,5 %', 12.5], ['0,5 %', 0.5], ['110 %', 110],
    ['50 % av heltid', 50], ['50 % av en heltid', 50], ['50 % av en heltidstjänst', 50], ['50 % tjänst', 50], ['50 %-ig tjänst', 50], ['50 % avsatt tid', 50], ['50 % avsatt', 50], ['50 % arbetstid', 50], ['50 % av en årsarbetskraft', 50], ['50 % fulltid', 50],
    ['en halv tjänst', 50], ['halv tjänst', 50], ['0,5 tjänst', 50], ['½ tjänst', 50], ['1/4 tjänst', 25], ['0,8 heltidstjänster', 80], ['1 heltid', 100], ['1,5 tjänster', 150], ['1 hel tjänst', 100], ['5 tjänster', 500], ['10 heltidstjänster', 1000], ['2 hela tjänster', 200], ['0,75 åa', 75], ['0,2 årsarbetskraft', 20], ['0,2 årsarbetskrafter', 20], ['1 årsarbetare', 100], ['0,5 årsverken', 50], ['0,5 årsverke', 50], ['0,5 fte', 50], ['1 st heltidstjänst', 100],
    ['20 timmar per vecka', 50], ['20 tim/v', 50], ['20 h/vecka', 50], ['20 h i veckan', 50], ['20 timmar om veckan', 50], ['20 t/v', 50], ['20 timm/vecka', 50], ['8 timme a v.', 20], ['20 veckotimmar', 50], ['20 tim pr vecka', 50], ['20 tim v', 50],
    ['2 dagar per vecka', 40], ['1 dag i veckan', 20], ['2 arbetsdagar/vecka', 40], ['1 arbetsdag om veckan', 20], ['en dag/v', 20],
    ['499 %', 499], ['501 %', 501], ['5', 5], ['2,5', 2.5], ['50', 50], ['2000', 2000],
  ])('%s is %d percent of a full-time post', (text, percent) => {
    expect(of(text)).toEqual(readNumber(percent));
  });

  it('is asked about where the words or the hours leave a doubt', () => {
    expect(of('ca 50 %')).toEqual(doubt('about', 50));
    expect(of('ca 50')).toEqual(doubt('about', 50));
    expect(of('8 timmar')).toEqual(doubt('hours-of-what', 20));
    expect([of('8 h'), of('ca 8 h')]).toEqual([doubt('hours-of-what', 20), doubt('hours-of-what', 20)]);
    expect(of('100% (delas med Smedjebacken)')).toEqual(doubt('number-and-words', 100));
    expect(of('8 h', 'hours')).toEqual(readNumber(20));
    expect(of('20 timmar i månaden')).toEqual(doubt('hours-of-what', 11.54));
    expect([of('20 h/mån'), of('20 tim per månad'), of('20 t/m.')]).toEqual([doubt('hours-of-what', 11.54), doubt('hours-of-what', 11.54), doubt('hours-of-what', 11.54)]);
    expect(of('50 % socialtjänsten')).toEqual(doubt('number-and-words', 50));
    expect(of('50 uppdrag')).toEqual(doubt('number-and-words', 50));
    expect(of('20 uppdrag', 'hours')).toEqual(doubt('number-and-words', 50));
    expect(of('deltid')).toEqual(wrong('not-a-number'));
    expect([of('vet'), of('constructor')]).toEqual([wrong('not-a-number'), wrong('not-a-number')]);
  });

  it('is asked about where it is a share of a post of one’s own', () => {
    expect(of('50 % av min tjänst')).toEqual(doubt('employment-rate', 50));
    expect(of('0,5 av sin tjänst')).toEqual(doubt('employment-rate', 50));
    expect(of('50 % av en tjänstgöringsgrad på 80 %')).toEqual(doubt('employment-rate', 40, 50));
    for (const text of ['tjänstgöringsgrad 80 %', 'sysselsättningsgrad 80', 'tjg 80', '80 % av hens tjänst', '80 % av ordinarie tjänst', '80 % av befintlig', '80 % av tjänsten', '80 % av nuvarande tjänst', '80 % av den egna']) expect(of(text), `${text}`).toEqual(doubt('employment-rate', 80));
    // "1 %" is a percent, "1" the whole.
    expect([of('1 av min'), of('1 % av min'), of('1 procent av min')]).toEqual([doubt('employment-rate', 100), doubt('employment-rate', 1), doubt('employment-rate', 1)]);
  });

  it('is asked about where there are two: the middle of a range, the sum of parts', () => {
    for (const text of ['20-30 %', '20–30%', '20 % till 30 %', '20 eller 30 %', '20 à 30 %', '20 och 30 %', '20/30 %']) expect(of(text), `${text}`).toEqual(doubt('range', 25, 20, 30));
    expect(of('20 % + 30 %')).toEqual(doubt('range', 50, 20, 30));
    expect(of('10 % social 20 % ungdom 5 %')).toEqual(doubt('range', 35, 10, 20, 5));
    expect(of('4-8 timmar per vecka')).toEqual(doubt('range', 15, 10, 20));
    expect(of('4-8', 'hours')).toEqual(doubt('range', 15, 10, 20));
    expect(of('0,5 - 1 tjänst')).toEqual(doubt('range', 75, 50, 100));
    // Other words between them: both together are offered first.
    expect([of('20 % och kanske 30 %'), of('20 % eller mer, 30 %')]).toEqual([doubt('range', 50, 20, 30), doubt('range', 50, 20, 30)]);
    // What nobody can work is no suggestion.
    expect(of('1500 + 900')).toEqual(doubt('range', 1500, 900));
  });
});

describe('a bare number', () => {
  it('below one is a share of a post, unless the column asks for percent', () => {
    expect([ofNumber(0.5), ofNumber(0.99), ofNumber(0.07), of('0,5')]).toEqual([50, 99, 7, 50].map(readNumber));
    expect([ofNumber(0.5, 'percent'), of('0,5', 'percent')]).toEqual([doubt('share-or-percent', 50, 0.5), doubt('share-or-percent', 50, 0.5)]);
  });

  it('from one to two may be posts or percent', () => {
    expect([ofNumber(1), ofNumber(2), of('1,5')]).toEqual([doubt('share-or-percent', 100, 1), doubt('share-or-percent', 200, 2), doubt('share-or-percent', 150, 1.5)]);
    expect([ofNumber(0), ofNumber(2.01), ofNumber(3)]).toEqual([0, 2.01, 3].map(readNumber));
  });

  it('is what the heading says', () => {
    expect([ofNumber(20, 'hours'), ofNumber(1, 'posts'), ofNumber(10, 'posts'), ofNumber(0.5, 'posts')]).toEqual([50, 100, 1000, 50].map(readNumber));
    // More than ten posts in a municipality: a percentage in the wrong column.
    expect(ofNumber(50, 'posts')).toEqual(readNumber(50));
  });

  it('is refused below nothing and beyond twenty posts', () => {
    expect([ofNumber(-1), ofNumber(2000.5), of('-5 %'), of('2001')]).toEqual(Array.from({ length: 4 }, () => wrong('out-of-range')));
    expect([ofNumber(2000), ofNumber(0)]).toEqual([2000, 0].map(readNumber));
  });
});

describe('a cell that shows percent', () => {
  it('holds a hundredth of what it shows', () => {
    expect([ofNumber(0.5, null, '0%'), ofNumber(0.07, null, '0.0%'), ofNumber(1, 'percent', '0%'), ofNumber(1.1, null, '0 %')]).toEqual([50, 7, 100, 110].map(readNumber));
    expect(ofNumber(-0.5, null, '0%')).toEqual(wrong('out-of-range'));
  });

  it('shows a hundredfold where the percent came after the number', () => {
    expect(ofNumber(50, null, '0%')).toEqual(doubt('percent-hundredfold', 50));
    expect(ofNumber(5, null, '0%')).toEqual(doubt('percent-hundredfold', 5, 500));
    expect([of('500 %'), of('2000 %')]).toEqual([doubt('percent-hundredfold', 5, 500), doubt('percent-hundredfold', 20, 2000)]);
    expect([ofNumber(4.5, null, '0%'), ofNumber(5.01, null, '0%')]).toEqual([readNumber(450), readNumber(501)]);
  });

  it('is as it stands where the sign is only written behind it', () => {
    expect([ofNumber(50, null, '0" %"'), ofNumber(50, null, '0\\%'), ofNumber(0.5, null, '0"%"')]).toEqual([50, 50, 0.5].map(readNumber));
    expect(ofNumber(0.5, null, '0.00')).toEqual(readNumber(50));
  });
});

describe('a cell that a spreadsheet has made a date of', () => {
  it('is asked about with the numbers behind it, as far as they are possible', () => {
    expect(readPercent(dateCell(serialOf('2026-05-22')), null)).toEqual(doubt('number-as-date', 22.5, 5.22));
    expect(of('05-jan')).toEqual(doubt('number-as-date', 50, 5, 5.1, 1.5));
    expect([readPercent(dateCell(2000), null), readPercent(dateCell(2001), null)]).toEqual([doubt('number-as-date', 2000), doubt('number-as-date')]);
  });
});
