import { expect, it } from 'vitest';
import { slug } from './slug';

it.each([
  ['Trygg i Älvdalen 2020', 'trygg-i-alvdalen-2020'], ['– Nattvandring! –', 'nattvandring'], ['Мир kaffe', 'kaffe'], ['👍', ''], ['', ''],
])('"%s" becomes "%s"', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
