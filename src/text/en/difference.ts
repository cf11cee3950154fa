import { NO_BREAK_SPACE, genitive, withUnit } from '../format';
import type { differenceText as swedish } from '../sv/difference';
import type { Translation } from '../translation';

const STEPS = ['no', 'one', 'two', 'three', 'four', 'five'] as const;

export const differenceText: Translation<typeof swedish> = {
  points: (figure, one, direction) => `${withUnit(figure, one ? 'percentage point' : 'percentage points')} ${direction}`,
  level: (figure, direction) => `${figure} ${direction}`,
  amount: (figure, direction, unit) => `${figure}${NO_BREAK_SPACE}${direction === 'higher' ? 'more' : 'fewer'} ${unit}`,
  measure: (figure, direction, unit) => `${withUnit(figure, unit)} ${direction}`,
  steps: (count, direction) => `${STEPS[count] ?? count} ${count === 1 ? 'step' : 'steps'} ${direction}`,
  than: (amount, other) => `${amount} than in ${other}`,
  sameAnswer: (other) => `the same answer as in ${other}`,
  same: (other) => `the same as in ${other}`,
  notSame: (other, label) => `not the same as in ${other} (${label})`,
  lacks: (missing, name) => `${missing} for ${name}`,
  times: (ratio, other) => `${ratio}${NO_BREAK_SPACE}times as many as in ${other}`,
  timesMeasured: (ratio, other) => `${ratio}${NO_BREAK_SPACE}times the figure for ${other}`,
  percentOf: (percent, other) => `${percent}% of ${genitive(other)}`,
  sentence: (label, chosen, difference) => `${label} in ${chosen}: ${difference}.`,
  invented: (sentence) => `Invented example: ${sentence}`,
};
