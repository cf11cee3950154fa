import { NO_BREAK_SPACE } from '../format';
import type { similarityText as swedish } from '../sv/similarity';
import type { Translation } from '../translation';
import { whole } from './whole';

export const similarityText: Translation<typeof swedish> = {
  method: `Similar municipalities are those that lie nearest in population, population density and SKR group: population and density are compared as logarithms in standard deviations between the ${whole}’s municipalities, another main group counts as one standard deviation and another group within the same main group as half of one, the three weigh the same, and the closeness is 1 when everything is equal and goes towards 0.`,
  methodWithoutGroups: `Similar municipalities are those that lie nearest in population and population density: both are compared as logarithms in standard deviations between the ${whole}’s municipalities, they weigh the same, and the closeness is 1 when both are equal and goes towards 0.`,
  groups: { same: 'same SKR group', 'same-main': 'another SKR group in the same main group', other: 'another main group of SKR' },
  population: {
    same: 'the same number of inhabitants',
    times: (ratio) => `${ratio}${NO_BREAK_SPACE}times as many inhabitants`,
    percent: (percent, more) => `${percent}% ${more ? 'more' : 'fewer'} inhabitants`,
  },
  density: {
    same: 'equally densely populated',
    times: (ratio) => `${ratio}${NO_BREAK_SPACE}times as dense`,
    percent: (percent, more) => `${percent}% ${more ? 'denser' : 'sparser'}`,
  },
};
