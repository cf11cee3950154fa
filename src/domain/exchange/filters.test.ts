import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../municipality';
import { readsOf } from '../../test/reads-of';
import { filterCounts, filtered, fits, NO_FILTERS, type InitiativeFilters } from './filters';
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

describe('the count beside every choice', () => {
  const OWN: InitiativeEntry = {
    ...LAMPS, id: '9803-egen', code: '9803', title: 'Egen', themes: ['egen-moped'],
    ownTheme: { id: 'egen-moped', label: 'Moped', listed: false, suggestion: THEMES[0] ?? null },
  };
  const MANY = [...ALL, OWN, { ...OWN, id: '9803-annan', ownTheme: null, themes: ['trafik', 'skola'], prevention: null, year: 2016 }];
  const [preventions, themes, years] = [['social', 'situational'], ['trafik', 'skola', 'egen-moped', 'andts'], [2016, 2020, 1999, 'unknown']] as const;
  const codes = [['9801'], ['9802', '9803'], ['9802', '9802'], []] as const;
  const filters: fc.Arbitrary<InitiativeFilters> = fc.record({
    query: fc.constantFrom('', 'belysning', 'mopeder norrby', '?!'), prevention: fc.constantFrom(null, ...preventions), theme: fc.constantFrom(null, ...themes),
    year: fc.constantFrom(null, ...years), codes: fc.constantFrom(null, ...codes),
  });

  it('is how many it would leave, given all else that is chosen', () => {
    fc.assert(fc.property(filters, (chosen) => {
      const left = (patch: Partial<InitiativeFilters>): number => filtered(MANY, { ...chosen, ...patch }, THEMES).length;
      const counts = filterCounts(MANY, chosen, THEMES);
      expect([counts.prevention.all, counts.theme.all, counts.year.all, counts.codes.all])
        .toEqual([left({ prevention: null }), left({ theme: null }), left({ year: null }), left({ codes: null })]);
      expect(preventions.map(counts.prevention.of)).toEqual(preventions.map((prevention) => left({ prevention })));
      expect(themes.map(counts.theme.of)).toEqual(themes.map((theme) => left({ theme })));
      expect(years.map(counts.year.of)).toEqual(years.map((year) => left({ year })));
      expect(codes.map(counts.codes.of)).toEqual(codes.map((some) => left({ codes: some })));
    }));
  });

  it('reads no initiative again for another choice', () => {
    const reads = (choices: number) => readsOf((watched) => {
      const { codes: { of } } = filterCounts(watched(MANY), { ...NO_FILTERS, query: 'mopeder' }, THEMES);
      for (let choice = 0; choice < choices; choice += 1) of([String(choice)]);
    });
    expect(reads(6000)).toBe(reads(1));
  });

  it('folds the words of an initiative once, however many letters are typed', () => {
    const typed = (letters: string) => readsOf((watched) => {
      const entries = watched([LAMPS]);
      for (const [end] of [...letters].entries()) expect(filtered(entries, { ...NO_FILTERS, query: letters.slice(0, end + 1) }, THEMES)).toHaveLength(1);
    });
    // Each letter more asks for the filters alone, none of which is set.
    expect(typed('belysning')).toBe(typed('b'));
  });
});
