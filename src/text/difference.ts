/** A difference between two municipalities in words and numbers. Nothing is called better, worse or smaller. */
import type { Difference } from '../domain/differences';
import type { Indicator } from '../domain/indicator';
import { capitalise, formatNumber, missingText } from './format';
import { lowerFirst } from './lower-first';
import { differenceText as text } from './sv/difference';

export interface DifferenceNames {
  readonly chosen: string;
  readonly other: string;
}

/** From here on a quotient says more than a difference; and from its inverse on. */
const TELLING_RATIO = 2;

/** Is the unit a percentage, whose differences are points? */
function isPercent({ unit, kind }: Pick<Indicator, 'unit' | 'kind'>): boolean {
  return unit === '%' || kind === 'share';
}

/** Is the unit one of land, which is measured and not counted? */
function isMeasured({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit.startsWith('km²');
}

/** "12,5 procentenheter lägre", "3 200 färre invånare", "120 km² per heltidstjänst lägre", "0,8 högre". */
function amountText(amount: number, direction: 'higher' | 'lower', indicator: Indicator): string {
  const figure = formatNumber(amount, indicator.decimals);
  if (isPercent(indicator)) return text.points(figure, amount === 1 && indicator.decimals === 0, direction);
  if (indicator.unit === '') return text.level(figure, direction);
  return isMeasured(indicator) ? text.measure(figure, direction, indicator.unit) : text.amount(figure, direction, indicator.unit);
}

function whoLacks(difference: Extract<Difference, { kind: 'missing' }>, { chosen, other }: DifferenceNames): string {
  const { chosen: own, other: theirs } = difference;
  const sides = [
    ...(own === null ? [] : [text.lacks(missingText(own), chosen)]), ...(theirs === null ? [] : [text.lacks(missingText(theirs), other)]),
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
      return indicator.kind === 'ordinal' ? text.sameAnswer(other) : text.same(other);
    case 'amount':
      return text.than(amountText(difference.amount, difference.direction, indicator), other);
    case 'steps':
      return text.than(text.steps(difference.steps, difference.direction), other);
    case 'other':
      return text.notSame(other, indicator.categories.find(({ id }) => id === difference.category)?.label ?? difference.category);
    case 'missing':
      return whoLacks(difference, names);
  }
}

/**
 * The same as a quotient, where it is telling: "8,5 gånger så många som i Mora", "12 % av Moras". Null where it is not:
 * the two are near one another, or the indicator is a share or an answer.
 */
export function ratioText(difference: Difference, indicator: Pick<Indicator, 'unit'>, names: Pick<DifferenceNames, 'other'>): string | null {
  if (difference.kind !== 'amount' || difference.ratio === null) return null;
  const { ratio } = difference;
  if (ratio >= TELLING_RATIO) return (isMeasured(indicator) ? text.timesMeasured : text.times)(formatNumber(ratio, ratio < 10 ? 1 : 0), names.other);
  if (ratio > 1 / TELLING_RATIO) return null;
  const percent = ratio * 100;
  return text.percentOf(formatNumber(percent, percent < 10 ? 1 : 0), names.other);
}

/** A sentence of its own, which says for itself when it is invented: "Påhittat exempel: avsatt arbetstid i Orsa: …". */
export function differenceSentence(difference: Difference, indicator: Indicator, names: DifferenceNames): string {
  const ratio = ratioText(difference, indicator, names);
  const told = `${differenceText(difference, indicator, names)}${ratio === null ? '' : ` (${ratio})`}`;
  const whole = text.sentence(lowerFirst(indicator.label), names.chosen, told);
  return difference.invented ? text.invented(whole) : capitalise(whole);
}
