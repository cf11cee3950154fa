import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { momentOf } from './moment';
import { numberOf } from './reading';
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
  const west = result(['Vansbro', 'Malung-Sälen']);

  it('sums people, land and time, and divides hours by all of them', () => {
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
    expect(west.needed).toBe(50);
    expect(west.members.map(({ equalPart }) => equalPart)).toEqual([25, 25]);
    expect(west.members.reduce((sum, { populationPart }) => sum + (populationPart ?? 0), 0)).toBeCloseTo(50, 9);
    expect(west.members[1]?.populationPart).toBeGreaterThan(west.members[0]?.populationPart ?? 0);
    expect(west.shortfall).toBe(20);
    expect(result(['Falun', 'Borlänge']).shortfall).toBe(0);
  });

  it('has the duties of all, each once', () => {
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
    expect(west.connected).toBe(true);
    expect(result(['Älvdalen', 'Avesta']).connected).toBe(false);
    // Älvdalen and Vansbro meet through Mora alone.
    expect(result(['Älvdalen', 'Vansbro']).connected).toBe(false);
    expect(result(['Älvdalen', 'Mora', 'Vansbro']).connected).toBe(true);
    expect(result(['Älvdalen', 'Avesta'], { ...data, profiles: null }).connected).toBeNull();
  });

  it('is invented with the round', () => {
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
