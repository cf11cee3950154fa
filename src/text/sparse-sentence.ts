/** What the areas under the thresholds make up of the county, in plain words. */
import type { Indicator } from '../domain/indicator';
import type { ThresholdId } from '../domain/scene';
import { THRESHOLD_RULES, type Selection, type Share, type ThresholdColumn, type Thresholds } from '../domain/thresholds';
import { capitalise, formatExact, formatNumber, list, withUnit } from './format';
import { lowerFirst } from './lower-first';
import { sparseSentenceText as text } from './sv/sparse-sentence';

/** "under 5 invånare per km²", "minst påtaglig oro för polisbemanningen". */
export function thresholdText(id: ThresholdId, threshold: number, indicator: Indicator): string {
  const level = indicator.categories.find(({ value }) => value === threshold)?.label ?? formatExact(threshold);
  if (THRESHOLD_RULES[id].kind === 'from') return text.levelOrMore(lowerFirst(level), lowerFirst(indicator.label));
  const figure = withUnit(formatExact(threshold), indicator.unit);
  // The unit of density and population says what is counted; that of a share does not.
  return indicator.kind === 'share' ? text.underIn(figure, lowerFirst(indicator.label)) : text.under(figure);
}

/** "50,8 %"; "under 0,1 %" rather than a zero that is not one. */
export function shareFigure(share: number): string {
  const percent = share * 100;
  return percent > 0 && percent < 0.05 ? text.under(withUnit(formatNumber(0.1, 1), '%')) : withUnit(formatNumber(percent, 1), '%');
}

/** What a share is of, as it stands in a sentence. */
export function shareWords(id: Share['id']): string {
  return text.shares[id];
}

function sharePart(share: Share): string | null {
  if (share.id === 'municipalities' || share.share === null) return null;
  const lacking = share.missing.length;
  const basis = lacking === 0 ? '' : text.missingFor(lacking);
  return `${shareFigure(share.share)} ${shareWords(share.id)}${basis}`;
}

function lead(thresholds: Thresholds, columns: readonly ThresholdColumn[], selection: Selection, total: number): string {
  const conditions = columns.flatMap(({ id, indicator }) => {
    const threshold = thresholds[id];
    return threshold === undefined ? [] : [thresholdText(id, threshold, indicator)];
  });
  const count = selection.under.length;
  if (conditions.length === 0) return text.noThreshold(total);
  const where = conditions.length === 2 ? text.both(list(conditions)) : list(conditions);
  return count === 0 ? text.nobody(where) : text.some(count, total, where);
}

function missingPart({ missing }: Selection): string {
  const undecided = missing.filter(({ otherwiseUnder }) => otherwiseUnder).length;
  return undecided === 0 ? '' : text.undecided(undecided);
}

/**
 * One or two sentences. Under 5 inhabitants per km²: how many municipalities have so few, then "50,8 % av ytan och 10,7 % av
 * invånarna". What is invented begins with "Påhittat exempel:"; a real selection keeps its real figures in a
 * sentence of their own, so that they can be quoted.
 * @param total how many municipalities there are
 */
export function sparseSentence(
  thresholds: Thresholds, columns: readonly ThresholdColumn[], selection: Selection, shares: readonly Share[], total: number,
): string {
  const told = (invented: boolean): readonly string[] => shares
    .filter((share) => share.invented === invented).map(sharePart).filter((part) => part !== null);
  const start = lead(thresholds, columns, selection, total);
  const missing = missingPart(selection);
  const none = selection.under.length === 0;
  const sentence = (parts: readonly string[]): string =>
    `${start}${none || parts.length === 0 ? '' : `: ${list(parts)}`}${missing === '' ? '' : `; ${missing}`}.`;
  if (selection.invented) return text.invented(sentence(told(true)));
  const invented = none ? [] : told(true);
  return `${capitalise(sentence(told(false)))}${invented.length === 0 ? '' : ` ${text.inventedShares(list(invented))}`}`;
}
