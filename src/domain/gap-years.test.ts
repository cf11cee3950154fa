import { expect, it } from 'vitest';
import { gapYears } from './gap-years';

it.each([
  [[], []], [[2020], []], [[2020, 2021], []], [[2015, 2016, 2019, 2021], [2017, 2018, 2020]],
])('between %j there are none of %j', (years: readonly number[], gaps: readonly number[]) => {
  expect(gapYears(years)).toEqual(gaps);
});
