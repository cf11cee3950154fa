import type { bivariateWords as swedish } from '../sv/bivariate';
import type { Translation } from '../translation';
import { municipalities } from './counts';

export const bivariateWords: Translation<typeof swedish> = {
  levels: {
    tathet: ['sparse', 'medium density', 'dense'],
    folkmangd: ['few inhabitants', 'a middling number of inhabitants', 'many inhabitants'],
    forandring: ['low change', 'medium change', 'high change'],
    arbetstid: ['little time', 'some time', 'much time'],
    polisoro: ['no concern', 'some concern', 'marked or great concern'],
    brott: ['few reported crimes', 'a middling number of reported crimes', 'many reported crimes'],
    samordnartimmar: ['few hours', 'a middling number of hours', 'many hours'],
    'km2-per-tjanst': ['small area per post', 'medium area per post', 'large area per post'],
  },
  level: ['low', 'medium', 'high'],
  both: (x, y) => `${x} and ${y}`,
  or: (labels) => labels.join(' or '),
  allValues: 'all values',
  under: (limit) => `under ${limit}`,
  between: (from, to) => `${from} to under ${to}`,
  orMore: (limit) => `${limit} or more`,
  steps: (label) => `${label}: the two lowest steps each by itself, the others together.`,
  thirds: (label) => `${label}: three classes with about a third of the values in each, counted over all years and rounds at once, so that the limits stand still.`,
  most: (shared, classes, count) => (classes === 1
    ? `the most common class is ${shared}, with ${municipalities(count)}`
    : `the most common classes are ${shared}, with ${municipalities(count)} each`),
  lacking: (count) => `; for ${municipalities(count)} there is no data`,
  nothing: 'no data for any municipality',
  invented: (sentence) => `Invented example: ${sentence}`,
  quoted: (name) => `“${name}”`,
};
