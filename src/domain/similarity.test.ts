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
        expect((there?.densityRatio ?? 0) * (back?.densityRatio ?? 0)).toBeCloseTo(1, 9);
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

  it('tells the other’s figures as so many times one’s own', () => {
    const all: readonly Features[] = [{ code: '1', population: 100, density: 4, group: 'c8' }, { code: '2', population: 200, density: 12, group: 'c8' }];
    expect(similarTo('1', all)[0]).toMatchObject({ populationRatio: 2, densityRatio: 3 });
    expect(similarTo('2', all)[0]).toMatchObject({ populationRatio: 0.5, densityRatio: 1 / 3 });
  });

  it('lets a group that nobody knows part nobody, whichever of the two it is', () => {
    const groupOf = (own: string | null, other: string | null) => {
      const alike = { population: 100, density: 5 };
      const [found] = similarTo('1', [{ code: '1', ...alike, group: own }, { code: '2', ...alike, group: other }]);
      return [found?.group, found?.distance];
    };
    expect(groupOf(null, 'c8')).toEqual(['unknown', 0]);
    expect(groupOf('c8', null)).toEqual(['unknown', 0]);
    expect(groupOf(null, null)).toEqual(['unknown', 0]);
    expect(groupOf('c8', 'c8')).toEqual(['same', 0]);
  });

  it('puts those that are equally near in the order of their codes', () => {
    const alike = { population: 100, density: 5, group: 'c8' };
    const all = ['1', '3', '2', '5', '4'].map((code) => ({ code, ...alike }));
    expect(similarTo('1', all).map(({ code }) => code)).toEqual(['2', '3', '4', '5']);
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

  it.each(['folkmangd', 'landareal'])('has none of a municipality whose latest %s is nothing', (id) => {
    const series = data.series.get(id);
    const latest = series?.periods.at(-1);
    const [first] = features;
    if (!series || !latest || !first) throw new Error(`There is no ${id}.`);
    const emptied = { ...series, periods: [{ ...latest, values: { ...latest.values, [first.code]: 0 } }] };
    expect(featuresOf({ ...data, series: new Map([...data.series, [id, emptied]]) })).toEqual(features.slice(1));
  });

  it('knows no group where the facts have none', () => {
    const profiles = new Map([...(data.profiles ?? [])].map(([code, profile]) => [code, { ...profile, skrGroup: null }]));
    expect(featuresOf({ ...data, profiles })).toEqual(features.map((one) => ({ ...one, group: null })));
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
