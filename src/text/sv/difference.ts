import { NO_BREAK_SPACE, genitive, withUnit } from '../format';
import { words } from '../language';

type Direction = 'higher' | 'lower';
const LEVEL: Readonly<Record<Direction, string>> = { higher: 'högre', lower: 'lägre' };
const STEPS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem'] as const;

/** Differences between two municipalities. Nothing is called better, worse or smaller. */
export const differenceText = words('difference', {
  points: (figure: string, one: boolean, direction: Direction): string => `${withUnit(figure, one ? 'procentenhet' : 'procentenheter')} ${LEVEL[direction]}`,
  level: (figure: string, direction: Direction): string => `${figure} ${LEVEL[direction]}`,
  amount: (figure: string, direction: Direction, unit: string): string =>
    `${figure}${NO_BREAK_SPACE}${direction === 'higher' ? 'fler' : 'färre'} ${unit}`,
  /** Land is measured, not counted: lower, never fewer. */
  measure: (figure: string, direction: Direction, unit: string): string => `${withUnit(figure, unit)} ${LEVEL[direction]}`,
  steps: (count: number, direction: Direction): string => `${STEPS[count] ?? count} steg ${LEVEL[direction]}`,
  than: (amount: string, other: string): string => `${amount} än i ${other}`,
  sameAnswer: (other: string): string => `samma svar som i ${other}`,
  same: (other: string): string => `samma som i ${other}`,
  notSame: (other: string, label: string): string => `inte samma som i ${other} (${label})`,
  lacks: (missing: string, name: string): string => `${missing} för ${name}`,
  times: (ratio: string, other: string): string => `${ratio}${NO_BREAK_SPACE}gånger så många som i ${other}`,
  timesMeasured: (ratio: string, other: string): string => `${ratio}${NO_BREAK_SPACE}gånger så mycket som i ${other}`,
  percentOf: (percent: string, other: string): string => `${percent}${NO_BREAK_SPACE}% av ${genitive(other)}`,
  sentence: (label: string, chosen: string, difference: string): string => `${label} i ${chosen}: ${difference}.`,
  invented: (sentence: string): string => `Påhittat exempel: ${sentence}`,
});
