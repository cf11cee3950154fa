import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { County, Municipality } from './municipality';
import { compareSwedish, fold, search, searchNames } from './fold';

const manifest: { readonly county: County } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
const { municipalities } = manifest.county;
const found = (query: string) => search(query, municipalities).map(({ municipality }) => municipality.name);

describe('search', () => {
  it.each([
    ['malung', 'Malung-Sälen'], ['salen', 'Malung-Sälen'], ['Malung Sälen', 'Malung-Sälen'], ['MALUNGSALEN', 'Malung-Sälen'],
    ['alvdalen', 'Älvdalen'], ['Älvd', 'Älvdalen'], ['a\u0308lvdalen', 'Älvdalen'], ['rattvik', 'Rättvik'], ['borlange', 'Borlänge'],
    ['bjurs', ''], ['djuras', 'Gagnef'], ['falu kommun', 'Falun'], ['  mora ', 'Mora'],
    ['smedje backen', 'Smedjebacken'], ['malungs alen', 'Malung-Sälen'],
  ])('%j finds %s first', (query, name) => {
    expect(found(query)[0] ?? '').toBe(name);
  });

  it('puts beginnings before middles and names before seats', () => {
    expect(found('s')).toEqual(['Smedjebacken', 'Säter', 'Malung-Sälen', ...found('s').slice(3)]);
    expect(search('djur', municipalities).map(({ via }) => via)).toEqual(['seat']);
  });

  it('says what was found: the name before the seat that is called the same, the seat where it fits better', () => {
    const viaOf = (query: string) => search(query, municipalities).slice(0, 1).map(({ municipality, via }) => [municipality.name, via]);
    expect(viaOf('mora')).toEqual([['Mora', 'name']]);
    expect(viaOf('malung')).toEqual([['Malung-Sälen', 'seat']]);
    expect(viaOf('falu kommun')).toEqual([['Falun', 'organisation']]);
  });

  it('puts a whole word before a longer one, and of two that fit as well the name before the seat', () => {
    const [any] = municipalities;
    if (!any) throw new Error('There is no municipality.');
    const called = (name: string, seat: string) => ({ ...any, name, officialName: `${name} kommun`, seat: { ...any.seat, name: seat } });
    const names = (...all: readonly Municipality[]) => search('sala', all).map(({ municipality }) => municipality.name);
    expect(names(called('Salaberg', 'Berg'), called('Sala', 'Berg'))).toEqual(['Sala', 'Salaberg']);
    expect(names(called('Salaberg', 'Berg'), called('Bro', 'Sala'))).toEqual(['Bro', 'Salaberg']);
    expect(names(called('Bro', 'Sala'), called('Sala', 'Berg'))).toEqual(['Sala', 'Bro']);
  });

  it('finds all with nothing typed, none with marks alone, and takes any text', () => {
    expect(found('')).toHaveLength(municipalities.length);
    expect(found(' ')).toHaveLength(municipalities.length);
    expect(new Set(search('', municipalities).map(({ via }) => via))).toEqual(new Set(['name']));
    expect(found('--')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(found(query).length).toBeLessThanOrEqual(municipalities.length);
    }));
  });

  it('finds each by its own name', () => {
    for (const { name } of municipalities) expect([found(name)[0], found(fold(name))[0]]).toEqual([name, name]);
  });
});

describe('searchNames', () => {
  const named = ['Övre Sala', 'Nysala', 'Salaberg', 'Sala', 'Berg'].map((name) => ({ name }));
  const called = (query: string) => searchNames(query, named).map(({ name }) => name);

  it('puts the whole before its beginning, a word’s beginning and the middle, as forgiving as the search', () => {
    expect(called('sala')).toEqual(['Sala', 'Salaberg', 'Övre Sala', 'Nysala']);
    expect(called('OVRE-SA')).toEqual(['Övre Sala']);
  });

  it('finds nothing where nothing but marks is typed', () => {
    expect([called(''), called(' - ')]).toEqual([[], []]);
  });
});

describe('fold and the alphabet', () => {
  it('folds once and for all', () => {
    expect(fold(' Malung–Sälen, Évora ')).toBe('malung salen evora');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); }));
  });

  it('writes letters of the neighbours’ alphabets as the nearest of one’s own', () => {
    expect(['Ærø', 'Łódź', 'Straße', 'Đakovo'].map(fold)).toEqual(['aro', 'lodz', 'strasse', 'dakovo']);
  });

  it('sorts letters with marks among those without, and a hyphen before any letter, as Intl does', () => {
    const names = ['Fagersta', 'Évora', 'Eda', 'Malungsfors', 'Malung-Sälen', 'Malung'];
    expect(names.toSorted(compareSwedish)).toEqual(['Eda', 'Évora', 'Fagersta', 'Malung', 'Malung-Sälen', 'Malungsfors']);
    expect(names.toSorted(compareSwedish)).toEqual(names.toSorted(new Intl.Collator('sv').compare));
  });

  it('sorts å ä ö last, as Intl does', () => {
    const names = municipalities.map(({ name }) => name);
    expect(names.toSorted(compareSwedish)).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    expect(['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan'].toSorted(compareSwedish)).toEqual(['Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro']);
  });
});
