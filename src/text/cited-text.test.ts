import { expect, it } from 'vitest';
import { citedText } from './cited-text';

const CITED = { publisher: 'Polisen', url: null, date: '2024-03-12', quality: 'official' } as const;

it('tells who published it, of what date and how sure', () => {
  expect(citedText(CITED)).toBe('Polisen, 12 mars 2024, officiell');
});

it('passes over a date that is not known', () => {
  expect(citedText({ ...CITED, date: null })).toBe('Polisen, officiell');
});
