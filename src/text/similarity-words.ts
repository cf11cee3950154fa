/** Why municipalities are called similar. */
import type { Similar } from '../domain/similarity';
import { formatNumber } from './format';
import { similarityText } from './sv/similarity';

/** From this quotient on, "2,3 gånger så många" reads easier than "130 % fler". */
const TELLING_RATIO = 2;

function ratioText(ratio: number, text: typeof similarityText.population): string {
  const percent = formatNumber(Math.abs(ratio - 1) * 100, 0);
  if (percent === '0') return text.same;
  return ratio >= TELLING_RATIO ? text.times(formatNumber(ratio, 1)) : text.percent(percent, ratio > 1);
}

/** "0,71" */
export function closenessText({ closeness }: Pick<Similar, 'closeness'>): string {
  return formatNumber(closeness, 2);
}

/** The reasons, beside the closeness: "8 % färre invånare, 12 % glesare, samma SKR-grupp". */
export function similarReasons({ populationRatio, densityRatio, group }: Similar): string {
  const { population, density, groups } = similarityText;
  return [ratioText(populationRatio, population), ratioText(densityRatio, density), group === 'unknown' ? null : groups[group]]
    .filter((part) => part !== null).join(', ');
}
