import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import type { Dataset } from './dataset';
import { momentOf } from './moment';
import { numberOf, type MissingReason } from './reading';
import { defaultScene } from './scene';
import { whatIf } from './what-if';

const data = datasetOf(realText);
const moment = momentOf(defaultScene('folkmangd'), indicatorNamed(data, 'folkmangd'), data);
const codes = (...names: readonly string[]) => names.map((name) => codeOf(data, name));
const result = (names: readonly string[], from = data) => {
  const found = whatIf(codes(...names), from, moment);
  if (found === null) throw new Error('Nothing is shared');
  return found;
};

describe('a shared coordinator', () => {
  // The example round has 10 % in Vansbro and 20 % in Malung-Sälen; people and land are the tables' of 2025 and 2016.
  const westTogether = () => result(['Vansbro', 'Malung-Sälen']);

  it('sums people, land and time, and divides hours by all of them', () => {
    const west = westTogether();
    const people = west.members.reduce((sum, { population }) => sum + (population ?? 0), 0);
    expect(west.population).toEqual({ value: people, missing: [] });
    expect(west.landKm2.value).toBeGreaterThan(5000);
    expect(west.setAside).toEqual({ value: 30, missing: [] });
    expect(west.hoursPerThousand).toBeCloseTo((0.3 * 40) / (people / 1000), 9);
    const before = west.members.map(({ hours }) => (hours === null ? null : numberOf(hours)) ?? 0);
    expect(west.hoursPerThousand).toBeGreaterThan(Math.min(...before));
    expect(west.hoursPerThousand).toBeLessThan(Math.max(...before));
  });

  it('needs half a post: alike for both, or by population', () => {
    const west = westTogether();
    expect(west.needed).toBe(50);
    expect(west.members.map(({ equalPart }) => equalPart)).toEqual([25, 25]);
    expect(west.members.reduce((sum, { populationPart }) => sum + (populationPart ?? 0), 0)).toBeCloseTo(50, 9);
    expect(west.members[1]?.populationPart).toBeGreaterThan(west.members[0]?.populationPart ?? 0);
    expect(west.shortfall).toBe(20);
    expect(result(['Falun', 'Borlänge']).shortfall).toBe(0);
  });

  it('has the duties of all, each once', () => {
    const west = westTogether();
    expect(west.duties).toEqual(['andts', 'krisberedskap', 'extremism', 'sakerhet']);
    expect(west.dutiesMissing).toEqual([]);
  });

  it('has the two seats that lie farthest apart', () => {
    const three = result(['Mora', 'Älvdalen', 'Vansbro']);
    expect([three.longest?.from, three.longest?.to].toSorted()).toEqual(codes('Älvdalen', 'Vansbro').toSorted());
    expect(three.longest?.km).toBeCloseTo(80.5, 0);
  });

  it('tells who lacks a figure, and computes no hours and no shortfall over the others', () => {
    const some = result(['Mora', 'Orsa']);
    expect(some.setAside).toEqual({ value: 0, missing: codes('Mora') });
    expect(some.hoursPerThousand).toBeNull();
    expect(some.shortfall).toBeNull();
  });

  it('says whether they hang together', () => {
    const west = westTogether();
    expect(west.connected).toBe(true);
    expect(result(['Älvdalen', 'Avesta']).connected).toBe(false);
    // Älvdalen and Vansbro meet through Mora alone.
    expect(result(['Älvdalen', 'Vansbro']).connected).toBe(false);
    expect(result(['Älvdalen', 'Mora', 'Vansbro']).connected).toBe(true);
    expect(result(['Älvdalen', 'Avesta'], { ...data, profiles: null }).connected).toBeNull();
  });

  it('is invented with the round', () => {
    const west = westTogether();
    expect(west.invented).toBe(true);
    const real = data.rounds.map((round) => ({ ...round, invented: false }));
    expect(whatIf(codes('Mora', 'Orsa'), data, { ...moment, round: real[0] ?? null })?.invented).toBe(false);
  });

  it('without a round has the land and the people, and everything else missing', () => {
    const bare = whatIf(codes('Mora', 'Orsa'), data, { ...moment, round: null });
    expect(bare?.population.missing).toEqual([]);
    expect(bare?.setAside).toEqual({ value: null, missing: codes('Mora', 'Orsa') });
    expect(bare?.dutiesMissing.map(({ reason }) => reason)).toEqual(['not-answered', 'not-answered']);
    expect([bare?.hoursPerThousand, bare?.shortfall, bare?.invented]).toEqual([null, null, false]);
  });

  it('needs two of the county, each counted once', () => {
    const [mora = ''] = codes('Mora');
    expect([[], [mora], [mora, mora], [mora, '0000']].map((chosen) => whatIf(chosen, data, moment))).toEqual([null, null, null, null]);
  });

  it('sums to the same whatever the order', () => {
    const all = data.county.municipalities.map(({ code }) => code);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: 2, maxLength: 6 }), (chosen) => {
      const there = whatIf(chosen, data, moment);
      const back = whatIf(chosen.toReversed(), data, moment);
      expect(there?.population.value).toBe(back?.population.value);
      expect(there?.longest?.km).toBeCloseTo(back?.longest?.km ?? -1, 9);
      expect(there?.connected).toBe(back?.connected);
    }));
  });
});

describe('a shared coordinator where figures are lacking', () => {
  const NAMES = ['Vansbro', 'Malung-Sälen', 'Mora'] as const;
  const [vansbro = '', malung = '', mora = ''] = codes(...NAMES);

  /** Everything as it is, with other figures of some municipalities' population in all years. */
  function withPeople(changed: Readonly<Record<string, number | { readonly missing: MissingReason }>>): Dataset {
    const people = data.series.get('folkmangd');
    if (!people) throw new Error('There is no population');
    const periods = people.periods.map((period) => ({ ...period, values: { ...period.values, ...changed } }));
    return { ...data, series: new Map([...data.series, ['folkmangd', { ...people, periods }]]) };
  }

  it('sums people and land of those who have a figure, and gives nobody a part by population', () => {
    const all = result(NAMES);
    const some = result(NAMES, withPeople({ [malung]: { missing: 'not-in-sources' } }));
    const known = all.members.filter(({ code }) => code !== malung);
    expect(some.population).toEqual({ value: known.reduce((sum, { population }) => sum + (population ?? 0), 0), missing: [malung] });
    expect(some.landKm2).toEqual({ value: known.reduce((sum, { landKm2 }) => sum + (landKm2 ?? 0), 0), missing: [malung] });
    expect(some.members.map(({ code, name, population, landKm2 }) => ({ code, name, population, landKm2 }))).toEqual(all.members.map(
      ({ code, name, population, landKm2 }) => (code === malung ? { code, name, population: null, landKm2: null } : { code, name, population, landKm2 }),
    ));
    expect(some.members.map(({ populationPart }) => populationPart)).toEqual([null, null, null]);
    expect(some.members.map(({ equalPart }) => equalPart)).toEqual([50 / 3, 50 / 3, 50 / 3]);
  });

  it('shares the need as the people are shared, and computes no hours and no parts where nobody lives', () => {
    const quarter = result(['Vansbro', 'Malung-Sälen'], withPeople({ [vansbro]: 2000, [malung]: 6000 }));
    expect(quarter.members.map(({ populationPart }) => populationPart)).toEqual([12.5, 37.5]);
    // 30 % of 40 hours for 8 000 people.
    expect(quarter.hoursPerThousand).toBeCloseTo(1.5, 9);
    const empty = result(['Vansbro', 'Malung-Sälen'], withPeople({ [vansbro]: 0, [malung]: 0 }));
    expect(empty.population).toEqual({ value: 0, missing: [] });
    expect(empty.hoursPerThousand).toBeNull();
    expect(empty.members.map(({ populationPart }) => populationPart)).toEqual([null, null]);
  });

  it('needs what the reference line of the set-aside time says, and half a post where there is none', () => {
    const line = (value: number | null): Dataset => ({
      ...data,
      indicators: data.indicators.map((one) => (one.id === 'arbetstid' ? { ...one, referenceLine: value === null ? null : { value, label: '', note: '' } } : one)),
    });
    const together = ['Vansbro', 'Malung-Sälen'];
    expect([80, null].map((value) => result(together, line(value))).map(({ needed, shortfall }) => ({ needed, shortfall })))
      .toEqual([{ needed: 80, shortfall: 50 }, { needed: 50, shortfall: 20 }]);
  });

  it('still sums people and land where the catalogue measures neither time nor hours', () => {
    const bare = result(NAMES, { ...data, indicators: data.indicators.filter(({ id }) => id !== 'arbetstid' && id !== 'samordnartimmar') });
    expect(bare.members.map(({ setAside, hours }) => ({ setAside, hours }))).toEqual(NAMES.map(() => ({ setAside: null, hours: null })));
    expect(bare.setAside).toEqual({ value: null, missing: [vansbro, malung, mora] });
    expect({ needed: bare.needed, shortfall: bare.shortfall, hours: bare.hoursPerThousand }).toEqual({ needed: 50, shortfall: null, hours: null });
    expect(bare.population).toEqual(result(NAMES).population);
  });

  it('reads the time and the hours of each from the round', () => {
    const { members } = result(NAMES, withPeople({ [vansbro]: 4000, [malung]: 8000 }));
    // A post is 40 hours: 4 hours for 4 000 people, 8 for 8 000, and nobody's where the post is vacant.
    expect(members.map(({ setAside }) => setAside?.content)).toEqual([
      { kind: 'number', value: 10 }, { kind: 'number', value: 20 }, { kind: 'missing', reason: 'vacant' },
    ]);
    expect(members.map(({ hours }) => hours?.content)).toEqual([
      { kind: 'number', value: 1 }, { kind: 'number', value: 1 }, { kind: 'missing', reason: 'vacant' },
    ]);
  });

  it('has the duties of each as its own answer tells them, and names who tells of none', () => {
    const told = moment.round?.answers.filter(({ code }) => code !== vansbro)
      .map((answer) => (answer.code === mora ? { ...answer, duties: { state: 'missing', reason: 'confidential' } as const } : answer)) ?? [];
    const round = moment.round && { ...moment.round, answers: told };
    const found = whatIf([vansbro, malung, mora], data, { ...moment, round });
    expect(found?.members.map(({ duties }) => duties)).toEqual([
      { state: 'missing', reason: 'not-answered' }, { state: 'value', value: ['andts', 'krisberedskap', 'extremism'] }, { state: 'missing', reason: 'confidential' },
    ]);
    expect(found?.duties).toEqual(['andts', 'krisberedskap', 'extremism']);
    expect(found?.dutiesMissing).toEqual([{ code: vansbro, reason: 'not-answered' }, { code: mora, reason: 'confidential' }]);
    expect(whatIf([vansbro, mora], data, { ...moment, round: null })?.duties).toEqual([]);
  });

  it('does not hang together with one of whom no borders are known', () => {
    const profiles = new Map([...(data.profiles ?? [])].filter(([code]) => code !== vansbro));
    expect(result(['Vansbro', 'Malung-Sälen'], { ...data, profiles }).connected).toBe(false);
  });
});

describe('the longest way of a shared coordinator', () => {
  /** The county's first three, with seats of a test's own. */
  function seatsAt(...places: readonly (readonly [lon: number, lat: number])[]) {
    const municipalities = data.county.municipalities.slice(0, places.length)
      .map((one, index) => ({ ...one, seat: { ...one.seat, lon: places[index]?.[0] ?? 0, lat: places[index]?.[1] ?? 0 } }));
    const chosen = municipalities.map(({ code }) => code);
    return { chosen, longest: whatIf(chosen, { ...data, county: { ...data.county, municipalities } }, moment)?.longest };
  }

  it('is between the two farthest apart, though they come last', () => {
    const { chosen: [, second, third], longest } = seatsAt([15, 60.5], [15, 60], [15, 61]);
    expect(longest).toEqual({ km: expect.closeTo(111.2, 1), from: second, to: third });
  });

  it('is the first of two that are as long', () => {
    const { chosen: [first, second], longest } = seatsAt([14, 60], [15, 61], [15, 61]);
    expect(longest).toEqual({ km: expect.closeTo(124.2, 0), from: first, to: second });
  });

  it('is between two municipalities also where they have their seats in one place', () => {
    const { chosen: [first, second], longest } = seatsAt([15, 60], [15, 60], [15, 60]);
    expect(longest).toEqual({ km: 0, from: first, to: second });
  });
});
