import { expect, it } from 'vitest';
import { plansFor } from './plan';

const named = (...parameters: Parameters<typeof plansFor>) => plansFor(...parameters).map(({ areas, profiles }) => [areas, ...profiles.map(({ name }) => name)]);

it('measures all that is promised unless told otherwise', () => {
  expect(named(15, {})).toEqual([[15, 'none', 'cpu4', 'fast3g'], [290, 'none'], [6000, 'none']]);
});

it('measures what it is told: one of both means as built, or a plain machine', () => {
  expect(named(15, { profiles: 'cpu4,none' })).toEqual([[15, 'cpu4', 'none']]);
  expect(named(15, { areas: '290' })).toEqual([[290, 'none']]);
  expect(named(15, { areas: '15,290', profiles: 'fast3g' })).toEqual([[15, 'fast3g'], [290, 'fast3g']]);
});

it('refuses what it does not know', () => {
  expect(() => plansFor(15, { profiles: 'fast' })).toThrow('--profiles knows none, cpu4, fast3g, not "fast"');
  expect(() => plansFor(15, { areas: 'many' })).toThrow('--areas wants whole numbers');
});
