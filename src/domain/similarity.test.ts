import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, realText } from '../test/real-snapshots';
import { featuresOf, similarTo, type Features } from './similarity';

const data = datasetOf(realText);
const features = featuresOf(data);
const nameOf = (code: string) => data.county.municipalities.find((one) => one.code === code)?.name ?? code;

const someFeatures: fc.Arbitrary<readonly Features[]> = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 1000, max: 9999 }).map(String),
    population: fc.integer({ min: 1, max: 200_000 }),
    density: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    group: fc.constantFrom('a1', 'b3', 'b4', 'c6', 'c8'),
  }), { selector: ({ code }) => code, minLength: 1, maxLength: 12 },
);
const find = (code: string, other: string, all: readonly Features[]) => similarTo(code, all).find((one) => one.code === other);

describe('similarity', () => {
  it('is symmetric, and its ratios turn round', () => {
    fc.assert(fc.property(someFeatures, (all) => {
      const [a, ...others] = all;
      for (const b of others) {
        const there = find(a?.code ?? '', b.code, all);
        const back = find(b.code, a?.code ?? '', all);
        expect(there?.distance).toBe(back?.distance);
        expect(there?.group).toBe(back?.group);
        expect((there?.populationRatio ?? 0) * (back?.populationRatio ?? 0)).toBeCloseTo(1, 9);
      }
    }));
  });

  it('leaves oneself out, names everybody else once, nearest first, closeness above 0 and at most 1', () => {
    fc.assert(fc.property(someFeatures, (all) => {
      for (const { code } of all.slice(0, 2)) {
        const found = similarTo(code, all);
        expect(found.map((one) => one.code).toSorted()).toEqual(all.map((one) => one.code).filter((other) => other !== code).toSorted());
        expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).toSorted((a, b) => a - b));
        for (const { closeness } of found) expect(closeness > 0 && closeness <= 1).toBe(true);
      }
    }));
  });

  it('does not hang on the order of the municipalities', () => {
    fc.assert(fc.property(someFeatures.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))), ([all, shuffled]) => {
      const [first] = all;
      const order = (list: readonly Features[]) => similarTo(first?.code ?? '', list).map(({ code }) => code);
      const distances = (list: readonly Features[]) => similarTo(first?.code ?? '', list).map(({ distance }) => distance.toFixed(9));
      expect(distances(shuffled)).toEqual(distances(all));
      expect(order(shuffled).toSorted()).toEqual(order(all).toSorted());
    }));
  });

  it('counts another main group as a whole deviation and another group within it as half', () => {
    const alike = { population: 100, density: 5 };
    const all = [{ code: '1', ...alike, group: 'c8' }, { code: '2', ...alike, group: 'c9' }, { code: '3', ...alike, group: 'b4' }, { code: '4', ...alike, group: 'c8' }];
    expect(similarTo('1', all).map(({ code, distance, closeness }) => [code, distance, closeness])).toEqual([['4', 0, 1], ['2', 0.5, 1 / 1.5], ['3', 1, 0.5]]);
  });

  it('measures a doubling alike whatever it starts from', () => {
    const at = (code: string, population: number): Features => ({ code, population, density: 1, group: 'c8' });
    const all = [at('1', 5000), at('2', 10_000), at('3', 25_000), at('4', 50_000)];
    expect(find('1', '2', all)?.distance).toBeCloseTo(find('3', '4', all)?.distance ?? 0, 12);
  });

  it('finds nobody for an unknown code', () => {
    expect(similarTo('0000', features)).toEqual([]);
  });

  it('has features for every municipality, and none before the profiles have come', () => {
    expect(features.map(({ code }) => code)).toEqual(data.county.municipalities.map(({ code }) => code));
    expect(featuresOf({ ...data, profiles: null })).toEqual([]);
  });

  // Computed apart from this code, from the tables of population, area and groups.
  it.each([
    ['Älvdalen', ['Malung-Sälen 0.49', 'Orsa 0.44', 'Vansbro 0.41']],
    ['Gagnef', ['Säter 0.73', 'Smedjebacken 0.50', 'Hedemora 0.46']],
    ['Falun', ['Ludvika 0.43', 'Borlänge 0.41', 'Avesta 0.40']],
  ])('finds the nearest of %s', (name, expected) => {
    const nearest = similarTo(codeOf(data, name), features).slice(0, 3);
    expect(nearest.map(({ code, closeness }) => `${nameOf(code)} ${closeness.toFixed(2)}`)).toEqual(expected);
  });
});
