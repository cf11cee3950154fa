import { describe, expect, it } from 'vitest';
import type { Theme } from '../municipality';
import { namedTheme, slugOf, themesIn } from './theme-names';

const TRAFFIC: Theme = { id: 'trafik', label: 'Trafik och buller', synonyms: ['A-traktorer', '–'] };
const PLACES: Theme = { id: 'trygga-platser', label: 'Trygghet ute', synonyms: ['Modell EST', 'FAS-metoden'] };
const METHODS: Theme = { id: 'arbetssatt', label: 'Arbetssätt', synonyms: ['FAS'] };
const THEMES = [TRAFFIC, PLACES, METHODS];

const words = (text: string): readonly (readonly [string, string])[] => themesIn(text, THEMES).map(({ theme, word }) => [theme.id, word]);

describe('an address of words', () => {
  it('is made of their letters and digits, with one hyphen between, whatever stands there', () => {
    expect(slugOf('Trygg i Älvdalen 2020')).toBe('trygg-i-alvdalen-2020');
    expect(slugOf('– Nattvandring! –')).toBe('nattvandring');
    expect(slugOf('Мир kaffe мир och мир te мир')).toBe('kaffe-och-te');
  });

  it('is made of the numbers of the signs when there is neither letter nor digit, so that different signs differ', () => {
    expect(slugOf('!')).toBe('x');
    expect(slugOf('!?')).toBe('x-1r');
    expect(slugOf('👍')).toBe('2qtp');
  });
});

describe('a text', () => {
  it('speaks of a theme by its label, its id read as words, or a synonym, and says by which', () => {
    expect(words('Mer trygghet ute på kvällen')).toEqual([['trygga-platser', 'Trygghet ute']]);
    expect(words('Fler trygga platser')).toEqual([['trygga-platser', 'trygga platser']]);
    expect(words('Om a-traktorer och arbetssätt')).toEqual([['trafik', 'A-traktorer'], ['arbetssatt', 'Arbetssätt']]);
  });

  it('speaks of an acronym only where it stands as a word of its own', () => {
    expect(words('Vi har FAS, sedan i år')).toEqual([['arbetssatt', 'FAS']]);
    expect(words('FASANER')).toEqual([]);
    expect(words('ÄFAS')).toEqual([]);
  });

  it('speaks of words with capitals in them however they are written', () => {
    expect(words('enligt modell est')).toEqual([['trygga-platser', 'Modell EST']]);
    expect(words('efter fas-metoden')).toEqual([['trygga-platser', 'FAS-metoden']]);
  });

  it('never speaks of a theme by a sign', () => {
    expect(words('Allt – eller inget')).toEqual([]);
  });
});

describe('a theme that a round names', () => {
  it('is known without the space around it', () => {
    expect(namedTheme('  trafik ', THEMES)).toEqual({ id: 'trafik', label: 'Trafik och buller', listed: true, suggestion: null });
    expect(namedTheme(' Fågelskådning ', THEMES)).toEqual({ id: 'egen-fagelskadning', label: 'Fågelskådning', listed: false, suggestion: null });
  });

  it('has an id that ends in time, and not in a hyphen', () => {
    expect(namedTheme('a'.repeat(80), THEMES).id).toBe(`egen-${'a'.repeat(55)}`);
    expect(namedTheme(`${'a'.repeat(54)} b`, THEMES).id).toBe(`egen-${'a'.repeat(54)}`);
  });
});
