/** Names for the nine classes of a bivariate map. */
import type { BivariateAxis, BivariateClass, Third } from '../domain/bivariate';
import { formatExact, withUnit } from './format';
import { lowerFirst } from './lower-first';

type Words = readonly [string, string, string];

/** From low to high, by indicator id; each can be said of a municipality. */
const WORDS: Readonly<Record<string, Words>> = {
  tathet: ['gles', 'medeltät', 'tät'],
  folkmangd: ['få invånare', 'måttligt många invånare', 'många invånare'],
  forandring: ['låg förändring', 'medelhög förändring', 'hög förändring'],
  arbetstid: ['lite tid', 'en del tid', 'mycket tid'],
  polisoro: ['ingen oro', 'viss oro', 'påtaglig eller stor oro'],
  brott: ['få anmälda brott', 'måttligt många anmälda brott', 'många anmälda brott'],
  samordnartimmar: ['få timmar', 'måttligt många timmar', 'många timmar'],
  'km2-per-tjanst': ['lite yta per tjänst', 'medelstor yta per tjänst', 'stor yta per tjänst'],
};

/** "gles", "lite tid"; for indicators without words of their own "låg täthet" in the general form. */
export function thirdText({ indicator }: BivariateAxis, third: Third): string {
  const own = WORDS[indicator.id];
  if (own !== undefined) return own[third];
  const level: Words = ['låg', 'mellan', 'hög'];
  return `${lowerFirst(indicator.shortLabel)}: ${level[third]}`;
}

/** "gles och lite tid", x first. */
export function bivariateText(x: BivariateAxis, y: BivariateAxis, { x: onX, y: onY }: BivariateClass): string {
  return `${thirdText(x, onX)} och ${thirdText(y, onY)}`;
}

/** Where a class begins and ends: "under 5 invånare per km²", "5 till under 18 …", or the steps it holds. */
export function thirdRange(axis: BivariateAxis, third: Third): string {
  const { indicator } = axis;
  if (axis.kind === 'steps') {
    const labels = indicator.categories.map(({ label }) => lowerFirst(label));
    return third === 2 ? labels.slice(2).join(' eller ') : labels[third] ?? '';
  }
  const [lower, upper] = axis.breaks;
  if (lower === undefined) return 'alla värden';
  const [low, high] = [formatExact(lower), formatExact(upper ?? lower)];
  if (third === 0) return `under ${withUnit(low, indicator.unit)}`;
  if (third === 2) return `${withUnit(high, indicator.unit)} eller mer`;
  return upper === undefined ? '' : `${low} till under ${withUnit(high, indicator.unit)}`;
}

/** How the three classes of an axis are made. */
export function axisMethod(axis: BivariateAxis): string {
  return axis.kind === 'steps'
    ? `${axis.indicator.label}: de två lägsta stegen var för sig, de övriga tillsammans.`
    : `${axis.indicator.label}: tre klasser med ungefär en tredjedel av värdena i varje, räknat på alla år och insamlingar samtidigt, så att gränserna står still.`;
}
