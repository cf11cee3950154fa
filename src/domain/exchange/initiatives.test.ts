import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf } from '../../test/own-answers';
import type { Initiative, Municipality, Profile } from '../municipality';
import type { RoundInitiative } from '../round';
import { alike, initiativesOf, inventedInitiatives, isOn, strayInitiatives, type InitiativeEntry } from './initiatives';

const [first, second, third] = REAL.county.municipalities;
const profile = first && REAL.profiles?.get(first.code);
if (!first || !second || !third || !profile) throw new Error('The county is too small.');

const PROFILE: Profile = profile;
const A: Municipality = { ...first, code: '9801', name: 'Norrby' };
const B: Municipality = { ...second, code: '9802', name: 'Söderby' };
const C: Municipality = { ...third, code: '9803', name: 'Västby' };

const NAMED: RoundInitiative = { title: 'Lampor', text: 'Ny belysning.', prevention: null, theme: null, contactFunction: 'Tekniska' };
const WRITTEN: Initiative = {
  title: 'Lampor', text: 'Ny belysning.', prevention: 'situational', themes: ['trafik'], year: 2016,
  cited: { publisher: 'P', url: null, date: null, quality: 'reported' },
};

function known(municipalities: readonly Municipality[], written: Readonly<Record<string, readonly Initiative[]>> = {}) {
  const profiles = new Map(Object.entries(written).map(([code, initiatives]): [string, Profile] => [code, { ...PROFILE, code, initiatives }]));
  return {
    county: { ...REAL.county, municipalities }, profiles,
    themes: [{ id: 'trafik', label: 'Trafik', synonyms: ['A-traktorer'] }, { id: 'skola', label: 'Skola', synonyms: [] }],
  };
}

const ENTRY: InitiativeEntry = {
  id: '9801-lampor', code: '9801', municipality: 'Norrby', title: 'Lampor', text: 'Ny belysning.', prevention: null, themes: [], ownTheme: null, year: 2026,
  cited: null, round: 'Insamling 2026', contactFunction: 'Tekniska', visibility: 'public', invented: false,
};

const inRound = (initiative: Partial<RoundInitiative>) =>
  initiativesOf(known([A]), ownRoundOf([answerOf('9801', { initiatives: [{ ...NAMED, ...initiative }] })]));

describe('an initiative that a municipality names in a round', () => {
  it('says what was said, by whom and in which round', () => {
    expect(inRound({})).toEqual([ENTRY]);
    expect(inRound({ prevention: 'social', contactFunction: null })).toEqual([{ ...ENTRY, prevention: 'social', contactFunction: null }]);
  });

  it('is on a theme of the list, on own words that stay, or on none', () => {
    expect(inRound({ theme: 'skola' })).toEqual([{ ...ENTRY, themes: ['skola'] }]);
    expect(inRound({ theme: 'Fåglar' })).toEqual([{
      ...ENTRY, themes: ['egen-faglar'], ownTheme: { id: 'egen-faglar', label: 'Fåglar', listed: false, suggestion: null },
    }]);
    expect(inRound({ theme: ' ' })).toEqual([ENTRY]);
    expect(inRound({ theme: '' })).toEqual([ENTRY]);
  });

  it('is of the year of its answer, else of the round, and of none when neither has a day', () => {
    const years = (date: string | null, day: string) =>
      initiativesOf(known([A]), ownRoundOf([answerOf('9801', { date, initiatives: [NAMED] })], { date: day })).map(({ year }) => year);
    expect(years('2025-05-12', '2026-11-20')).toEqual([2025]);
    expect(years(null, '2026-11-20')).toEqual([2026]);
    expect(years('2024', '2026')).toEqual([2024]);
    expect(years(null, '')).toEqual([null]);
  });

  it('is seen by those whom its answer may be shown to', () => {
    const round = ownRoundOf([answerOf('9801', { visibility: 'network', initiatives: [NAMED] })]);
    expect(initiativesOf(known([A]), round)).toEqual([{ ...ENTRY, visibility: 'network' }]);
  });

  it('of an invented round is told apart, and there is none without a round', () => {
    const round = ownRoundOf([answerOf('9801', { initiatives: [NAMED] })], { invented: true });
    expect(inventedInitiatives(known([A]), round)).toEqual([{ ...ENTRY, invented: true }]);
    expect(initiativesOf(known([A]), round)).toEqual([]);
    expect(inventedInitiatives(known([A]), null)).toEqual([]);
  });

  it('counts as stray when its municipality is not of the county, and only then', () => {
    const round = ownRoundOf([answerOf('9801', { initiatives: [NAMED] }), answerOf('0000', { initiatives: [NAMED, NAMED] }), answerOf('0001', { initiatives: [NAMED] })]);
    expect(strayInitiatives(known([A]), round)).toBe(3);
    expect(strayInitiatives(known([A]), ownRoundOf([answerOf('9801', { initiatives: [NAMED] })]))).toBe(0);
    expect(strayInitiatives(known([A]), null)).toBe(0);
  });
});

describe('the initiatives of a county', () => {
  it('are the documented ones alone without a round, also when a municipality has no profile', () => {
    expect(initiativesOf(known([A, B], { 9802: [WRITTEN] }), null)).toEqual([{
      ...ENTRY, id: '9802-lampor', code: '9802', municipality: 'Söderby', prevention: 'situational', themes: ['trafik'], year: 2016, cited: WRITTEN.cited,
      round: null, contactFunction: null,
    }]);
    expect(initiativesOf({ ...known([A]), profiles: null }, null)).toEqual([]);
  });

  it('stand by title, and those with the same title by municipality, in whatever order the county has them', () => {
    const written = { 9801: [{ ...WRITTEN, title: 'Ö' }, WRITTEN], 9802: [WRITTEN], 9803: [{ ...WRITTEN, title: 'Ankor' }, WRITTEN] };
    const inOrder = ['9803-ankor', '9801-lampor', '9802-lampor', '9803-lampor', '9801-o'];
    for (const order of [[A, B, C], [C, B, A], [B, C, A]]) {
      expect(initiativesOf(known(order, written), null).map(({ id }) => id)).toEqual(inOrder);
    }
  });

  it('have addresses of their own when one municipality has the same title twice', () => {
    expect(initiativesOf(known([A], { 9801: [WRITTEN, WRITTEN, WRITTEN] }), null).map(({ id }) => id)).toEqual(['9801-lampor', '9801-lampor-2', '9801-lampor-3']);
    const titled = ['Lampor', 'Lampor', 'Lampor 2', 'Lampor'].map((title) => ({ ...WRITTEN, title }));
    expect(new Set(initiativesOf(known([A], { 9801: titled }), null).map(({ id }) => id)).size).toBe(titled.length);
  });

  it('have addresses that end in time, and not in a hyphen', () => {
    const ids = (title: string) => initiativesOf(known([A], { 9801: [{ ...WRITTEN, title }] }), null).map(({ id }) => id);
    expect(ids('a'.repeat(100))).toEqual([`9801-${'a'.repeat(55)}`]);
    expect(ids(`${'a'.repeat(54)} b`)).toEqual([`9801-${'a'.repeat(54)}`]);
  });
});

describe('initiatives that are alike', () => {
  const about = (id: string, ...themes: readonly string[]): InitiativeEntry => ({ ...ENTRY, id, themes });
  const ids = (one: InitiativeEntry, all: readonly InitiativeEntry[]) => alike(one, all).map(({ id }) => id);

  it('share a theme: those with most in common first, then by id, in whatever order they come', () => {
    const one = about('m', 'skola', 'trafik');
    const all = [about('d', 'skola'), about('b', 'trafik'), about('z', 'trafik', 'skola'), one, about('c', 'skola', 'andts'), about('a', 'andts'), about('e')];
    expect(ids(one, all)).toEqual(['z', 'b', 'c', 'd']);
    expect(ids(one, all.toReversed())).toEqual(['z', 'b', 'c', 'd']);
  });

  it('may share what own words may belong to', () => {
    const [own] = inRound({ theme: 'A-traktorer' });
    if (!own) throw new Error('There is no initiative.');
    expect(ids(own, [about('a', 'skola'), about('b', 'trafik')])).toEqual(['b']);
  });

  it('are not found by own words that belong to nothing', () => {
    const [own] = inRound({ theme: 'Fåglar' });
    if (!own) throw new Error('There is no initiative.');
    expect(isOn(own, 'egen-faglar')).toBe(true);
    expect(isOn(own, 'trafik')).toBe(false);
  });
});
