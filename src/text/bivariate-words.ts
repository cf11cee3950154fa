/** Names for the nine classes of a bivariate map. */
import type { BivariateAxis, BivariateClass, Third } from '../domain/bivariate';
import { formatExact, withUnit } from './format';
import { lowerFirst } from './lower-first';
import { bivariateWords as text } from './sv/bivariate';

/** "gles", "lite tid"; for indicators without words of their own "låg täthet" in the general form. */
export function thirdText({ indicator }: BivariateAxis, third: Third): string {
  const own = text.levels[indicator.id];
  return own === undefined ? `${lowerFirst(indicator.shortLabel)}: ${text.level[third]}` : own[third];
}

/** "gles och lite tid", x first. */
export function bivariateText(x: BivariateAxis, y: BivariateAxis, { x: onX, y: onY }: BivariateClass): string {
  return text.both(thirdText(x, onX), thirdText(y, onY));
}

/** Where a class begins and ends: "under 5 invånare per km²", "5 till under 18 …", or the steps it holds. */
export function thirdRange(axis: BivariateAxis, third: Third): string {
  const { indicator } = axis;
  if (axis.kind === 'steps') {
    const labels = indicator.categories.map(({ label }) => lowerFirst(label));
    return third === 2 ? text.or(labels.slice(2)) : labels[third] ?? '';
  }
  const [lower, upper] = axis.breaks;
  if (lower === undefined) return text.allValues;
  const [low, high] = [formatExact(lower), formatExact(upper ?? lower)];
  if (third === 0) return text.under(withUnit(low, indicator.unit));
  if (third === 2) return text.orMore(withUnit(high, indicator.unit));
  return upper === undefined ? '' : text.between(low, withUnit(high, indicator.unit));
}

/** How the three classes of an axis are made. */
export function axisMethod({ kind, indicator: { label } }: BivariateAxis): string {
  return kind === 'steps' ? text.steps(label) : text.thirds(label);
}
