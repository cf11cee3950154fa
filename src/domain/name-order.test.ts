import { expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import { inNameOrder } from './name-order';

it('puts the municipalities in the order of the Swedish alphabet, Älvdalen last, and changes nothing else', () => {
  const real = datasetOf(realText);
  const { county, ...rest } = inNameOrder(real);
  const names = county.municipalities.map(({ name }) => name);
  expect(names).toEqual([...names].toSorted(new Intl.Collator('sv').compare));
  expect(names.at(-1)).toBe('Älvdalen');
  expect(new Set(county.municipalities)).toEqual(new Set(real.county.municipalities));
  const { county: _county, ...realRest } = real;
  expect(rest).toEqual(realRest);
  expect(inNameOrder({ ...real }).county).toBe(county);
});
