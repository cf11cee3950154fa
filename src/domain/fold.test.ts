import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { County } from './municipality';
import { compareSwedish, fold, search } from './fold';

const manifest: { readonly county: County } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'));
const { municipalities } = manifest.county;
const found = (query: string) => search(query, municipalities).map(({ municipality }) => municipality.name);

describe('search', () => {
  it.each([
    ['malung', 'Malung-Sälen'], ['salen', 'Malung-Sälen'], ['Malung Sälen', 'Malung-Sälen'], ['MALUNGSALEN', 'Malung-Sälen'],
    ['alvdalen', 'Älvdalen'], ['Älvd', 'Älvdalen'], ['a\u0308lvdalen', 'Älvdalen'], ['rattvik', 'Rättvik'], ['borlange', 'Borlänge'],
    ['bjurs', ''], ['djuras', 'Gagnef'], ['falu kommun', 'Falun'], ['  mora ', 'Mora'],
  ])('%j finds %s first', (query, name) => {
    expect(found(query)[0] ?? '').toBe(name);
  });

  it('puts beginnings before middles and names before seats', () => {
    expect(found('s')).toEqual(['Smedjebacken', 'Säter', 'Malung-Sälen', ...found('s').slice(3)]);
    expect(search('djur', municipalities).map(({ via }) => via)).toEqual(['seat']);
  });

  it('finds all with nothing typed, none with marks alone, and takes any text', () => {
    expect(found('')).toHaveLength(municipalities.length);
    expect(found(' ')).toHaveLength(municipalities.length);
    expect(found('--')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      expect(found(query).length).toBeLessThanOrEqual(municipalities.length);
    }));
  });

  it('finds each by its own name', () => {
    for (const { name } of municipalities) expect([found(name)[0], found(fold(name))[0]]).toEqual([name, name]);
  });
});

describe('fold and the alphabet', () => {
  it('folds once and for all', () => {
    expect(fold(' Malung–Sälen, Évora ')).toBe('malung salen evora');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); }));
  });

  it('sorts å ä ö last, as Intl does', () => {
    const names = municipalities.map(({ name }) => name);
    expect(names.toSorted(compareSwedish)).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    expect(['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan'].toSorted(compareSwedish)).toEqual(['Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro']);
  });
});
