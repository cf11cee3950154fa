import { describe, expect, it } from 'vitest';
import { distanceKm } from '../distance';
import type { Municipality } from '../municipality';
import { similarTo, type Features } from '../similarity';
import type { InitiativeEntry } from './initiatives';
import { proposalsFor, seekersOf } from './matching';
import type { NamedTheme } from './theme-names';
import type { Wish } from './wishes';

function town(code: string, lon: number): Municipality {
  return { code, name: code, officialName: code, seat: { name: code, lon, lat: 60 }, label: { lon, lat: 60, order: 1 } };
}

const HERE = town('9801', 15);
/** As big as the one here, and farther off than the one beside it. */
const TWIN = town('9802', 17);
const BESIDE = town('9803', 15.1);
const NEAR = town('9804', 16);
/** Nobody knows how big these are. */
const FAR_UNKNOWN = town('9805', 19);
const UNKNOWN = town('9806', 18);
const TOWNS = [HERE, TWIN, BESIDE, NEAR, FAR_UNKNOWN, UNKNOWN];

const FEATURES: readonly Features[] = [
  { code: '9801', population: 10_000, density: 10, group: 'c9' }, { code: '9802', population: 10_000, density: 10, group: 'c9' },
  { code: '9803', population: 40_000, density: 20, group: 'c9' }, { code: '9804', population: 40_000, density: 20, group: 'c9' },
];

function about(code: string, title: string, ...themes: readonly string[]): InitiativeEntry {
  return {
    id: `${code}-${title}`, code, municipality: code, title, text: '', prevention: null, themes, ownTheme: null, year: null, cited: null, round: null,
    contactFunction: null, visibility: 'public', invented: false,
  };
}

const SCHOOL: NamedTheme = { id: 'skola', label: 'Skola', listed: true, suggestion: null };
const TRAFFIC: NamedTheme = { id: 'trafik', label: 'Trafik', listed: true, suggestion: null };
const BIRDS: NamedTheme = { id: 'egen-faglar', label: 'Fåglar', listed: false, suggestion: null };
const wish = (code: string, theme: NamedTheme): Wish => ({ code, theme, visibility: 'public' });

const likeness = (one: string, other: string) => similarTo(one, FEATURES).find(({ code }) => code === other);

describe('a proposal', () => {
  it('says who has what, how far off and how alike', () => {
    const entry = about('9802', 'a', 'skola');
    expect(proposalsFor(HERE, 'skola', [entry], TOWNS, FEATURES)).toEqual([
      { giver: TWIN, entry, km: distanceKm(HERE.seat, TWIN.seat), similar: { code: '9802', closeness: 1, distance: 0, populationRatio: 1, densityRatio: 1, group: 'same' } },
    ]);
  });

  it('says nothing of likeness where a figure is missing', () => {
    const entry = about('9806', 'a', 'skola');
    expect(proposalsFor(HERE, 'skola', [entry], TOWNS, FEATURES)).toEqual([{ giver: UNKNOWN, entry, km: distanceKm(HERE.seat, UNKNOWN.seat), similar: null }]);
  });

  it('is on the theme, of another municipality of the county, and not invented', () => {
    const entries = [about('9802', 'a', 'trafik'), about('9801', 'a', 'skola'), about('0000', 'a', 'skola'), { ...about('9803', 'a', 'skola'), invented: true }];
    expect(proposalsFor(HERE, 'skola', entries, TOWNS, FEATURES)).toEqual([]);
  });

  it('of the most similar comes first, then of the nearest, then by id; of whom nobody knows last', () => {
    const entries = [
      about('9805', 'a', 'skola'), about('9806', 'a', 'skola'), about('9804', 'a', 'skola'), about('9803', 'b', 'skola'), about('9803', 'c', 'skola'), about('9803', 'a', 'skola'),
      about('9802', 'a', 'skola'),
    ];
    const inOrder = ['9802-a', '9803-a', '9803-b', '9803-c', '9804-a', '9806-a', '9805-a'];
    const ids = (given: readonly InitiativeEntry[]) => proposalsFor(HERE, 'skola', given, TOWNS, FEATURES).map(({ entry }) => entry.id);
    expect(ids(entries)).toEqual(inOrder);
    expect(ids(entries.toReversed())).toEqual(inOrder);
  });
});

describe('who seeks what an initiative is about', () => {
  const entry = about('9801', 'a', 'skola', 'trafik');

  it('is said with the wish, how far off and how alike', () => {
    const wanted = wish('9803', SCHOOL);
    expect(seekersOf(entry, [wanted], TOWNS, FEATURES)).toEqual([
      { seeker: BESIDE, wish: wanted, km: distanceKm(HERE.seat, BESIDE.seat), similar: likeness('9801', '9803') },
    ]);
  });

  it('is another municipality of the county that wishes for just that', () => {
    expect(seekersOf(entry, [wish('9801', SCHOOL), wish('0000', SCHOOL), wish('9802', BIRDS)], TOWNS, FEATURES)).toEqual([]);
    expect(seekersOf({ ...entry, code: '0000' }, [wish('9802', SCHOOL)], TOWNS, FEATURES)).toEqual([]);
  });

  it('stands with the most similar first, then the nearest, then by theme, in whatever order they come', () => {
    const wishes = [wish('9805', SCHOOL), wish('9806', SCHOOL), wish('9804', SCHOOL), wish('9803', TRAFFIC), wish('9803', SCHOOL), wish('9802', TRAFFIC)];
    const inOrder = [['9802', 'trafik'], ['9803', 'skola'], ['9803', 'trafik'], ['9804', 'skola'], ['9806', 'skola'], ['9805', 'skola']];
    const seeking = (given: readonly Wish[]) => seekersOf(entry, given, TOWNS, FEATURES).map((one) => [one.seeker.code, one.wish.theme.id]);
    expect(seeking(wishes)).toEqual(inOrder);
    expect(seeking(wishes.toReversed())).toEqual(inOrder);
  });
});
