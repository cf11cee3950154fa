import { describe, expect, it } from 'vitest';
import type { Theme } from '../municipality';
import { filtered, fits, NO_FILTERS, type InitiativeFilters } from './filters';
import type { InitiativeEntry } from './initiatives';

const THEMES: readonly Theme[] = [{ id: 'trafik', label: 'Trafik', synonyms: ['mopeder'] }, { id: 'skola', label: 'Skolor', synonyms: ['elever'] }];
const LAMPS: InitiativeEntry = {
  id: '9801-lampor', code: '9801', municipality: 'Norrby', title: 'Lampor', text: 'Ny belysning', prevention: 'situational', themes: ['trafik'], ownTheme: null,
  year: 2016, cited: null, round: null, contactFunction: null, visibility: 'public', invented: false,
};
const LEADERS: InitiativeEntry = {
  ...LAMPS, id: '9802-ledare', code: '9802', municipality: 'Söderby', title: 'Ledare', text: 'Unga leder', prevention: 'social', themes: ['skola'], year: null,
};
const PLAN: InitiativeEntry = { ...LAMPS, id: '9802-plan', code: '9802', municipality: 'Söderby', title: 'Plan', text: 'Samlad', prevention: null, themes: [], year: 2020 };
const ALL = [LAMPS, LEADERS, PLAN];

const found = (filters: Partial<InitiativeFilters>): readonly string[] => filtered(ALL, { ...NO_FILTERS, ...filters }, THEMES).map(({ title }) => title);

describe('a search among initiatives', () => {
  it('for nothing finds all, and for signs alone none', () => {
    expect(found({ query: '' })).toEqual(['Lampor', 'Ledare', 'Plan']);
    expect(found({ query: '   ' })).toEqual(['Lampor', 'Ledare', 'Plan']);
    expect(found({ query: '?!' })).toEqual([]);
  });

  it('looks in title, sentence and municipality, and in label and synonyms of its own themes alone', () => {
    expect(found({ query: 'lampor' })).toEqual(['Lampor']);
    expect(found({ query: 'samlad' })).toEqual(['Plan']);
    expect(found({ query: 'soderby' })).toEqual(['Ledare', 'Plan']);
    expect(found({ query: 'trafik' })).toEqual(['Lampor']);
    expect(found({ query: 'mopeder' })).toEqual(['Lampor']);
    expect(found({ query: 'elever' })).toEqual(['Ledare']);
  });

  it('wants every word somewhere, in any order, and no word across two of its parts', () => {
    expect(found({ query: 'Norrby mopeder' })).toEqual(['Lampor']);
    expect(found({ query: 'Norrby elever' })).toEqual([]);
    expect(found({ query: 'lamporny' })).toEqual([]);
  });

  it('finds no letter that nothing of it holds, with a theme that the list does not know either', () => {
    for (const letter of 'cghktwxz') expect(fits(letter, { ...PLAN, text: 'Ny', themes: ['okand'] }, THEMES)).toBe(false);
  });
});

describe('a filter of initiatives', () => {
  it('by kind of prevention leaves out those of another kind and of none', () => {
    expect(found({ prevention: 'social' })).toEqual(['Ledare']);
    expect(found({ prevention: 'situational' })).toEqual(['Lampor']);
  });

  it('by theme leaves those on it', () => {
    expect(found({ theme: 'skola' })).toEqual(['Ledare']);
    expect(found({ theme: 'andts' })).toEqual([]);
  });

  it('by year leaves those of that year, or those without one', () => {
    expect(found({ year: 2016 })).toEqual(['Lampor']);
    expect(found({ year: 2020 })).toEqual(['Plan']);
    expect(found({ year: 'unknown' })).toEqual(['Ledare']);
  });

  it('by municipality leaves those that count, and none when none counts', () => {
    expect(found({ codes: ['9802'] })).toEqual(['Ledare', 'Plan']);
    expect(found({ codes: [] })).toEqual([]);
  });

  it('together with others leaves what passes them all', () => {
    expect(found({ codes: ['9802'], year: 2020, query: 'plan' })).toEqual(['Plan']);
    expect(found({ codes: ['9802'], year: 2016 })).toEqual([]);
  });
});
