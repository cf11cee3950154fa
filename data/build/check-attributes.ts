import type { Indicator } from '../../src/domain/indicator';
import type { Profile } from '../../src/domain/municipality';
import { FactsError } from './problem';

/**
 * Every group and police area that a municipality belongs to is a category of its indicator, so none falls out of
 * the legend.
 * @throws FactsError naming the indicator and the category that it lacks
 */
export function checkAttributes(indicators: readonly Indicator[], profiles: readonly Profile[]): void {
  const problems = indicators.flatMap((indicator) => {
    const { formula } = indicator;
    if (formula.kind !== 'attribute') return [];
    const used = profiles.map(({ skrGroup, policeArea }) => (formula.attribute === 'skr-group' ? skrGroup : policeArea));
    const groups = used.filter((group) => group !== null);
    const known = new Set(indicator.categories.map(({ id }) => id));
    const lacking = new Map(groups.filter(({ id }) => !known.has(id)).map(({ id, name }) => [id, name]));
    return [...lacking].map(([id, name]) => ({
      file: 'indicators/catalogue.json', row: null, column: `${indicator.id}.categories`, said: null,
      expected: `kategorin ${id} (${name}) behövs, för en kommun hör till den`,
    }));
  });
  if (problems.length > 0) throw new FactsError(problems);
}
