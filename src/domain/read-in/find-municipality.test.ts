import { describe, expect, it } from 'vitest';
import { findMunicipality, municipalityWithin, type FoundMunicipality } from './find-municipality';

type Named = readonly [code: string, name: string, officialName: string];
const listOf = (...all: readonly Named[]) => all.map(([code, name, officialName]) => ({ code, name, officialName }));

const KNOWN = listOf(
  ['2062', 'Mora', 'Mora kommun'], ['2023', 'Malung-Sälen', 'Malung-Sälens kommun'], ['2080', 'Falun', 'Falu kommun'], ['2029', 'Leksand', 'Leksands kommun'],
  ['2084', 'Avesta', 'Avesta kommun'], ['0180', 'Stockholm', 'Stockholms stad'], ['0139', 'Upplands-Bro', 'Upplands-Bro kommun'], ['0114', 'Upplands Väsby', 'Upplands Väsby kommun'],
  ['0199', 'Berga/Dalen', 'Berga/Dalens kommun'],
);
const found = (code: string): FoundMunicipality => ({ code, problem: null, candidates: [] });
const none = (problem: FoundMunicipality['problem'], ...candidates: readonly string[]): FoundMunicipality => ({ code: null, problem, candidates });
const find = (text: string): FoundMunicipality => findMunicipality(text, KNOWN);

describe('a municipality by its code', () => {
  it.each([
    ['2062', '2062|2 062|2\u00a0062|2.062|20 62|2062,00|2062.0|2062,0|SE 2062|SE-2062|se2062|Kommunkod: 2062|kod 2062|Kod - 2062|2062.| 2062 '],
    // Excel takes the first 0 of a code away.
    ['0180', '0180|180|180,0'],
  ])('%s', (code, texts) => {
    for (const text of texts.split('|')) expect([text, find(text)]).toEqual([text, found(code)]);
  });

  it('is told from one of another county', () => {
    expect(find('2099')).toEqual(none('unknown'));
    expect(find('0999')).toEqual(none('other-county'));
    expect(find('1480')).toEqual(none('other-county'));
    expect(find('198')).toEqual(none('unknown'));
    expect(findMunicipality('199', listOf(['1990', 'Norrby', 'Norrby kommun']))).toEqual(none('other-county'));
  });

  it.each(['20', '80', '20622', '2 0 6 2', '20-62', '2 06', '12 062', '20 629', 'x180', '180x', 'koder'])('is not %s', (text) => expect(find(text)).toEqual(none('unknown')));

  it('stands in doubt with a decimal behind it, as no code has one', () => {
    expect(find('2062,50')).toEqual(none('several', '2062'));
    expect(find('ref 2062')).toEqual(none('several', '2062'));
  });
});

describe('a municipality by its name', () => {
  it.each([
    ['2062', 'Mora|MORA|mora.|Mora kommun|Moras|Moras kommun|kommun Mora|Mora kommunkansli|Mora kommuns|kommunen Mora|Mora kommunstyrelse|Mora kommunstyrelsen|Mora stad|Mora stads'],
    ['2023', 'Malung-Sälen|Malung–Sälen|malung  salen|MALUNG / SÄLEN|Malung-Sälens kommun|Malung kommun Sälen|Malung|Malungs kommun|Sälen'],
    ['2080', 'Falun|Faluns|Falu kommun|Falu'],
    ['0180', 'Stockholm|Stockholms stad|Stockholms'],
    ['0114', 'Väsby|Upplands Väsby|Vasby'], ['0199', 'Berga|Dalen|Berga-Dalen'],
  ])('%s', (code, texts) => {
    for (const text of texts.split('|')) expect([text, find(text)]).toEqual([text, found(code)]);
  });

  it('is not told when two share it', () => {
    expect(find('Upplands')).toEqual(none('several', '0139', '0114'));
  });

  it('has no part shorter than four letters', () => {
    expect(find('Bro')).toEqual(none('unknown'));
    expect(findMunicipality('Dals', listOf(['1438', 'Dals-Ed', 'Dals-Eds kommun']))).toEqual(found('1438'));
  });

  it('has the s of a genitive only when more than three letters are said', () => {
    const short = listOf(['9801', 'Ryd', 'Ryd kommun'], ['9802', 'Ås', 'Ås kommun']);
    expect(findMunicipality('Ryds', short)).toEqual(found('9801'));
    expect(findMunicipality('Åss', short)).toEqual(none('unknown', '9802'));
    expect(findMunicipality('Ås', short)).toEqual(found('9802'));
    // It is taken off the end alone, and only once.
    expect(find('Aveta')).toEqual(none('unknown', '2084'));
    expect(find('Morass')).toEqual(none('unknown', '2062'));
  });

  it('keeps "kommun" and "stad" where they are a part of a word', () => {
    const towns = listOf(['1380', 'Halmstad', 'Halmstads kommun']);
    expect(findMunicipality('Halm', towns)).toEqual(none('unknown', '1380'));
    expect(findMunicipality('Halmstads stad', towns)).toEqual(found('1380'));
    expect(findMunicipality('Stadhalm', listOf(['9801', 'Halm', 'Halm kommun']))).toEqual(none('unknown'));
  });
});

it('"kn" is short for "kommun"', () => {
  expect([find('Mora kn'), find('Avesta kn.')]).toEqual([found('2062'), found('2084')]);
});

describe('municipalities that may be meant', () => {
  it.each([
    // One letter in a short name, two in one of more than six.
    ['Moora', ['2062']], ['Mor', ['2062']], ['Avosta', ['2084']], ['Ovosta', []], ['Leksamd', ['2029']], ['Loksond', ['2029']], ['Loksomt', []], ['Falum', ['2080']],
    // The beginning of a name, or more than a name.
    ['Leks', ['2029']], ['Lek', []], ['Stock', ['0180']], ['Morastrand', ['2062']], ['Uppl', ['0139', '0114']], ['Sälens fjäll', ['2023']], ['holm', []], ['Nya Mora', []],
    ['Göteborg', []], ['Fa', []], ['kommun', []], ['-', []],
  ])('by %s', (text, candidates) => expect(find(text)).toEqual(none('unknown', ...candidates)));

  it('are none with less than three letters', () => {
    const short = listOf(['9801', 'Ryd', 'Ryd kommun']);
    expect(findMunicipality('Ry', short)).toEqual(none('unknown'));
    expect(findMunicipality('Ryt', short)).toEqual(none('unknown', '9801'));
  });
});

describe('a municipality by name and number', () => {
  it.each([
    ['2062 Mora', found('2062')], ['Mora (2062)', found('2062')], ['Mora2062', found('2062')],
    // A misspelt name, or one that several share, is no doubt beside its code; a name that is far from it is.
    ['Upplands (0139)', found('0139')],
    ['2062 Morra', found('2062')], ['2062 Göteborg', none('several', '2062')], ['2062 Leksamd', none('several', '2062', '2029')],
    ['2080 Mora', none('several', '2062', '2080')], ['Mora 2080', none('several', '2062', '2080')],
    // Behind a name stands a year, also one that is a municipality's code; before it a code.
    ['Mora 2027', found('2062')], ['Mora 2029', found('2062')], ['2027 Mora', found('2062')], ['2029 Mora', none('several', '2062', '2029')], [' 2029 Mora', none('several', '2062', '2029')],
    ['Mora 1990', found('2062')], ['Mora 1999', found('2062')], ['Mora 2000', found('2062')], ['Mora 2049', found('2062')],
    ['Mora 1989', none('several', '2062')], ['Mora 2050', none('several', '2062')], ['2050 Mora', none('several', '2062')], ['Mora 1480', none('several', '2062')],
    // A name that is unknown, beside a year and beside a code.
    ['Göteborg 2027', none('unknown')], ['Leksamd 2027', none('unknown', '2029')], ['Göteborg 1480', none('other-county')], ['Göteborg 2099', none('unknown')], ['Leksamd 2099', none('unknown')],
    ['Moora 2023', none('several', '2023', '2062')], ['Upplands 2027', none('several', '0139', '0114')],
    // More or fewer digits are no code.
    ['Mora 62', none('unknown', '2062')], ['Mora 20621', none('unknown', '2062')],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('a text', () => {
  it('says nothing when it is empty, or a sign that ends a sentence', () => {
    for (const text of ['', '  ', '\u00a0', '.', ' :']) expect(find(text)).toEqual(none('none-said'));
  });

  it('is no name when it is longer than 200 signs', () => {
    expect(find('Mora'.padEnd(200))).toEqual(found('2062'));
    expect(find('Mora'.padEnd(201))).toEqual(none('unknown'));
  });

  it('is looked up in the list at hand', () => {
    const other = listOf(['9801', 'Mora', 'Mora kommun']);
    expect([find('Mora'), findMunicipality('Mora', other), find('Mora')]).toEqual([found('2062'), found('9801'), found('2062')]);
  });
});

describe('a municipality within a longer text', () => {
  it.each([
    ['Enkät_Mora_2026.xlsx', '2062'], ['Mora', '2062'], ['svar mora kommun', '2062'], ['Moras svar', '2062'], ['Svar från Falu kommun', '2080'], ['Falu kommuns svar.csv', '2080'],
    ['Falun: Falu kommun', '2080'], ['Malung_Sälen', '2023'], ['malung-salen.csv', '2023'],
    ['Mora och Falun', null], ['moralisk', null], ['humora', null], ['Malung', null], ['2062', null], ['', null],
  ])('%s', (text, code) => expect(municipalityWithin(text, KNOWN)).toBe(code));
});
