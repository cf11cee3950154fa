/** A difference between two municipalities in words and numbers. Nothing is called better, worse or smaller. */
import type { Difference } from '../domain/differences';
import type { Indicator } from '../domain/indicator';
import { NO_BREAK_SPACE, capitalise, formatNumber, genitive, missingText, withUnit } from './format';
import { lowerFirst } from './lower-first';

export interface DifferenceNames {
  readonly chosen: string;
  readonly other: string;
}

/** From here on a quotient says more than a difference; and from its inverse on. */
const TELLING_RATIO = 2;
const STEP_WORDS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem'] as const;

/** Is the unit a percentage, whose differences are points? */
function isPercent({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === '%' || unit.startsWith('procent');
}

/** "12,5 procentenheter lägre", "3 200 färre invånare", "0,8 högre". */
function amountText(amount: number, direction: 'higher' | 'lower', indicator: Indicator): string {
  const figure = formatNumber(amount, indicator.decimals);
  const [more, higher] = direction === 'higher' ? ['fler', 'högre'] : ['färre', 'lägre'];
  if (isPercent(indicator)) return `${withUnit(figure, amount === 1 && indicator.decimals === 0 ? 'procentenhet' : 'procentenheter')} ${higher}`;
  return indicator.unit === '' ? `${figure} ${higher}` : `${figure}${NO_BREAK_SPACE}${more} ${indicator.unit}`;
}

function whoLacks(difference: Extract<Difference, { kind: 'missing' }>, { chosen, other }: DifferenceNames): string {
  const { chosen: own, other: theirs } = difference;
  const sides = [
    ...(own === null ? [] : [`${missingText(own)} för ${chosen}`]), ...(theirs === null ? [] : [`${missingText(theirs)} för ${other}`]),
  ];
  return sides.join(', ');
}

/**
 * For a cell beside two marked figures, without the mark of invention: "12,5 procentenheter lägre än i Mora",
 * "samma som i Mora", "ett steg högre än i Mora", "uppgift saknas (vakant) för Mora".
 */
export function differenceText(difference: Difference, indicator: Indicator, names: DifferenceNames): string {
  const { other } = names;
  switch (difference.kind) {
    case 'same':
      return indicator.kind === 'ordinal' ? `samma svar som i ${other}` : `samma som i ${other}`;
    case 'amount':
      return `${amountText(difference.amount, difference.direction, indicator)} än i ${other}`;
    case 'steps': {
      const count = STEP_WORDS[difference.steps] ?? String(difference.steps);
      return `${count} steg ${difference.direction === 'higher' ? 'högre' : 'lägre'} än i ${other}`;
    }
    case 'other': {
      const label = indicator.categories.find(({ id }) => id === difference.category)?.label ?? difference.category;
      return `inte samma som i ${other} (${label})`;
    }
    case 'missing':
      return whoLacks(difference, names);
  }
}

/**
 * The same as a quotient, where it is telling: "8,5 gånger så många som i Mora", "12 % av Moras". Null where it is not:
 * the two are near one another, or the indicator is a share or an answer.
 */
export function ratioText(difference: Difference, names: Pick<DifferenceNames, 'other'>): string | null {
  if (difference.kind !== 'amount' || difference.ratio === null) return null;
  const { ratio } = difference;
  if (ratio >= TELLING_RATIO) return `${formatNumber(ratio, ratio < 10 ? 1 : 0)}${NO_BREAK_SPACE}gånger så många som i ${names.other}`;
  if (ratio > 1 / TELLING_RATIO) return null;
  const percent = ratio * 100;
  return `${formatNumber(percent, percent < 10 ? 1 : 0)}${NO_BREAK_SPACE}% av ${genitive(names.other)}`;
}

/** A sentence of its own, which says for itself when it is invented: "Påhittat exempel: avsatt arbetstid i Orsa: …". */
export function differenceSentence(difference: Difference, indicator: Indicator, names: DifferenceNames): string {
  const text = differenceText(difference, indicator, names);
  const ratio = ratioText(difference, names);
  const whole = `${lowerFirst(indicator.label)} i ${names.chosen}: ${text}${ratio === null ? '' : ` (${ratio})`}.`;
  return difference.invented ? `Påhittat exempel: ${whole}` : capitalise(whole);
}
