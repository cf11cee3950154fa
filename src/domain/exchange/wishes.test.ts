import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { distanceKm } from '../distance';
import type { Municipality } from '../municipality';
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

describe('wishes of a few', () => {
  const town = (code: string, lon: number): Municipality => ({ ...first, code, name: code, seat: { ...first.seat, lon, lat: 60 } });
  const [seeker, near, far, beside, alone] = [town('9801', 15), town('9802', 16), town('9803', 18), town('9804', 16), town('9805', 15)];
  const towns = [far, beside, seeker, near, alone];
  const list = [{ id: 'skola', label: 'Skola', synonyms: [] }, { id: 'trafik', label: 'Trafik', synonyms: [] }];
  const school = { id: 'skola', label: 'Skola', listed: true, suggestion: null };
  const traffic = { id: 'trafik', label: 'Trafik', listed: true, suggestion: null };
  const said = (...answers: readonly Answer[]) => wishesOf(ownRoundOf(answers), towns, list);

  it('say why each of the others has said nothing', () => {
    const { wishes, silent } = said(wanting('9801', 'skola'), wanting('9803'), answerOf('9802'), answerOf('9804', { themes: { state: 'missing', reason: 'vacant' } }));
    expect(wishes).toEqual([{ code: '9801', theme: school, visibility: 'public' }]);
    expect(silent).toEqual(new Map([['9804', 'vacant'], ['9802', 'not-answered'], ['9805', 'not-answered']]));
  });

  it('in own words that differ by their signs are one theme, as the first in the county wrote it', () => {
    const { wishes } = said(wanting('9801', 'Fåglar!'), wanting('9803', 'fåglar'));
    expect(wantedThemes({ wishes }, list)).toEqual([
      { theme: school, codes: [] }, { theme: traffic, codes: [] },
      { theme: { id: 'egen-faglar', label: 'fåglar', listed: false, suggestion: null }, codes: ['9803', '9801'] },
    ]);
  });

  it('show fellows with what both wish for: most shared first, then the nearest, then by code', () => {
    const { wishes } = said(wanting('9801', 'skola', 'trafik'), wanting('9802', 'skola'), wanting('9803', 'trafik', 'skola', 'Fåglar'), wanting('9804', 'trafik'), wanting('9805', 'Fåglar'));
    const fellows = [
      { municipality: far, shared: [school, traffic], km: distanceKm(seeker.seat, far.seat) },
      { municipality: near, shared: [school], km: distanceKm(seeker.seat, near.seat) },
      { municipality: beside, shared: [traffic], km: distanceKm(seeker.seat, near.seat) },
    ];
    expect(fellowsOf(seeker, wishes, towns)).toEqual(fellows);
    expect(fellowsOf(seeker, wishes, towns.toReversed())).toEqual(fellows);
  });

  it('show the nearer of two that share as much before the one with the lower code', () => {
    const { wishes } = said(wanting('9801', 'skola'), wanting('9803', 'skola'), wanting('9804', 'skola'));
    expect(fellowsOf(seeker, wishes, towns).map(({ municipality }) => municipality.code)).toEqual(['9804', '9803']);
  });

  it('show nobody to one that wishes for nothing', () => {
    expect(fellowsOf(seeker, said(wanting('9802', 'skola'), wanting('9803', 'skola')).wishes, towns)).toEqual([]);
  });

  it('show those of a theme by distance, or as they stand when nobody is chosen', () => {
    expect(byDistance(['9801', '9802', '9803'], seeker, towns)).toEqual([
      { municipality: near, shared: [], km: distanceKm(seeker.seat, near.seat) }, { municipality: far, shared: [], km: distanceKm(seeker.seat, far.seat) },
    ]);
    expect(byDistance(['9802', '9803'], null, towns)).toEqual([{ municipality: far, shared: [], km: null }, { municipality: near, shared: [], km: null }]);
  });
});

describe('needs', () => {
  it('are not there when an answer says nothing of them', () => {
    expect(needOf(ownRoundOf([answerOf(first.code)]), first.code, themes)).toBeNull();
  });

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
