import { expect, it } from 'vitest';
import { periodText } from './period-text';

it.each([
  ['2020-01-01', '2021', '1 januari 2020 – 2021'],
  [null, '2021', 'startdatum framgår inte – 2021'],
  ['2020-01-01', null, 'sedan 1 januari 2020'],
  [null, null, 'startdatum framgår inte, slutdatum framgår inte'],
])('from %s to %s is told as "%s"', (start, end, told) => {
  expect(periodText({ start, end }, (from) => `sedan ${from}`)).toBe(told);
});
