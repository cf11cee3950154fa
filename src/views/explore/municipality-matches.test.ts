import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../domain/municipality';
import { municipalityMatches } from './municipality-matches';

function municipality(code: string, name: string): Municipality {
  return { code, name, officialName: `${name}s kommun`, seat: { name, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } };
}
const MUNICIPALITIES = [municipality('9801', 'Storstad'), municipality('9802', 'Lillby')];
const PLACES = [{ name: 'Mungård', code: '9802' }, { name: 'Lillmo', code: '9801' }, { name: 'Lillmo', code: '9801' }, { name: 'Fjärran', code: '1' }];
const found = (text: string, places = PLACES) =>
  municipalityMatches(text, MUNICIPALITIES, places).map(({ municipality: { code }, place }) => [code, place]);

describe('municipalityMatches', () => {
  it('lets a place answer before the names of organisations, which all hold the letters of "kommun"', () => {
    expect(found('mun')).toEqual([['9802', 'Mungård']]);
    expect(found('mun', [])).toEqual([['9801', null], ['9802', null]]);
  });

  it('puts places after municipalities, each with an id of its own', () => {
    expect(found('lill')).toEqual([['9802', null], ['9801', 'Lillmo'], ['9801', 'Lillmo']]);
    expect(new Set(municipalityMatches('lill', MUNICIPALITIES, PLACES).map(({ id }) => id)).size).toBe(3);
  });

  it('knows no place that lies in none of the municipalities, and tells no places where nothing is typed', () => {
    expect(found('fjärran')).toEqual([]);
    expect(found(' ')).toEqual([['9801', null], ['9802', null]]);
  });
});
