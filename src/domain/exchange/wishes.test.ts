import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import type { Answer } from '../round';
import { featuresOf } from '../similarity';
import { initiativesOf } from './initiatives';
import { seekersOf } from './matching';
import { byDistance, fellowsOf, needOf, wantedThemes, wishesOf } from './wishes';

const { themes, county: { municipalities } } = REAL;
const CODES = municipalities.map(({ code }) => code);
const FEATURES = featuresOf(REAL);
const [first, second, third] = municipalities;
if (!first || !second || !third) throw new Error('The county is too small.');

const wanting = (code: string, ...said: readonly string[]): Answer => answerOf(code, { themes: valueOf(said) });
const word = fc.oneof(fc.constantFrom(...themes.map(({ id }) => id)), fc.constantFrom('A-traktorer', 'Fågelskådning'), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }));
const rounds = fc.array(fc.tuple(fc.constantFrom(...CODES), fc.array(word, { maxLength: 5 })), { maxLength: 20 })
  .map((said) => ownRoundOf([...new Map(said)].map(([code, words]) => wanting(code, ...words))));

describe('wishes', () => {
  it('tell who wishes for what once, and why others have said nothing', () => {
    const round = ownRoundOf([wanting(first.code, 'trafik', 'trafik', ' '), wanting(second.code), answerOf(third.code, { themes: { state: 'missing', reason: 'vacant' } }), wanting('0000', 'trafik')]);
    const { wishes, silent } = wishesOf(round, municipalities, themes);
    expect(wishes.map(({ code, theme }) => [code, theme.id])).toEqual([[first.code, 'trafik']]);
    expect(silent.has(second.code)).toBe(false);
    expect(silent.get(third.code)).toBe('vacant');
    expect(silent.size).toBe(CODES.length - 2);
    expect(wishesOf(null, municipalities, themes).silent.size).toBe(CODES.length);
  });

  it('are counted by theme: the list’s own first, and own words as they are', () => {
    const { wishes } = wishesOf(ownRoundOf([wanting(first.code, 'andts', 'Fågelskådning'), wanting(second.code, 'andts')]), municipalities, themes);
    const wanted = wantedThemes({ wishes }, themes);
    expect(wanted).toHaveLength(themes.length + 1);
    expect(wanted[0]).toMatchObject({ theme: { id: 'andts' }, codes: [first.code, second.code] });
    expect(wanted.at(-1)).toMatchObject({ theme: { label: 'Fågelskådning', listed: false }, codes: [first.code] });
  });

  it('count every wish in exactly one theme, whatever was written', () => {
    fc.assert(fc.property(rounds, (round) => {
      const { wishes } = wishesOf(round, municipalities, themes);
      expect(wantedThemes({ wishes }, themes).reduce((sum, { codes }) => sum + codes.length, 0)).toBe(wishes.length);
    }));
  });

  it('find fellows that share a theme, never the one itself, in whatever order they come', () => {
    fc.assert(fc.property(rounds, fc.constantFrom(...municipalities), fc.shuffledSubarray([...municipalities], { minLength: CODES.length }), (round, seeker, shuffled) => {
      const { wishes } = wishesOf(round, municipalities, themes);
      const fellows = fellowsOf(seeker, wishes, municipalities);
      expect(fellows.map(({ municipality }) => municipality.code)).not.toContain(seeker.code);
      expect(fellows.every(({ shared }) => shared.length > 0)).toBe(true);
      expect(fellowsOf(seeker, wishes, shuffled).map(({ municipality }) => municipality.code)).toEqual(fellows.map(({ municipality }) => municipality.code));
    }));
  });

  it('are ordered by distance from the chosen one, which is not among them', () => {
    const nearest = byDistance(CODES, first, municipalities);
    expect(nearest).toHaveLength(CODES.length - 1);
    const km = nearest.map((one) => one.km ?? Number.NaN);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
    expect(byDistance(CODES, null, municipalities).every((one) => one.km === null)).toBe(true);
  });
});

describe('needs', () => {
  it('are read for words of the list, and kept as they were written', () => {
    const need = needOf(ownRoundOf([answerOf(first.code, { needs: ' Hur gör andra med A-traktorer? ' })]), first.code, themes);
    expect(need).toMatchObject({ text: 'Hur gör andra med A-traktorer?', mentions: [{ theme: { id: 'trafik' }, word: 'A-traktorer' }] });
    expect(needOf(ownRoundOf([answerOf(first.code, { needs: '  ' })]), first.code, themes)).toBeNull();
    expect(needOf(null, first.code, themes)).toBeNull();
  });
});

describe('those who seek what an initiative is about', () => {
  const entries = initiativesOf(REAL, null);

  it('are never the giver, and stand in the same order however wishes and figures come', () => {
    fc.assert(fc.property(rounds, fc.constantFrom(...entries), fc.shuffledSubarray([...FEATURES], { minLength: FEATURES.length }), (round, entry, features) => {
      const { wishes } = wishesOf(round, municipalities, themes);
      const seeking = seekersOf(entry, wishes, municipalities, FEATURES);
      expect(seeking.map(({ seeker }) => seeker.code)).not.toContain(entry.code);
      expect(seekersOf(entry, wishes.toReversed(), municipalities, features)).toEqual(seeking);
    }));
  });

  it('include who wished in own words that may belong to its theme, and nobody for an invented one', () => {
    const entry = entries.find((one) => one.themes.includes('trafik') && one.code !== first.code);
    if (!entry) throw new Error('There is no initiative on traffic.');
    const { wishes } = wishesOf(ownRoundOf([wanting(first.code, 'A-traktorer')]), municipalities, themes);
    expect(seekersOf(entry, wishes, municipalities, FEATURES).map(({ seeker }) => seeker.code)).toEqual([first.code]);
    expect(seekersOf({ ...entry, invented: true }, wishes, municipalities, FEATURES)).toEqual([]);
  });
});
