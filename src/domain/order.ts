import { compareSwedish } from './fold';
import type { Indicator } from './indicator';
import type { Reading } from './reading';
import type { Scene } from './scene';

/** Where a Reading stands among the others: its number, or its category's place in the catalogue; null is missing. */
function weight({ content }: Reading, indicator: Indicator): number | null {
  switch (content.kind) {
    case 'number': return content.value;
    case 'category': return indicator.categories.findIndex(({ id }) => id === content.category);
    case 'missing': return null;
  }
}

/**
 * How a table of Readings is sorted. Missing ones stand last whichever way it is sorted; ties stand by name.
 * @param nameOf municipality name of a code
 */
export function compareReadings(
  indicator: Indicator, sort: Scene['sort'], nameOf: (code: string) => string,
): (a: Reading, b: Reading) => number {
  const turn = sort.descending ? -1 : 1;
  const byName = (a: Reading, b: Reading): number => compareSwedish(nameOf(a.code), nameOf(b.code));
  if (sort.column === 'name') return (a, b) => turn * byName(a, b);
  return (a, b) => {
    const one = weight(a, indicator);
    const other = weight(b, indicator);
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1;
    return turn * (one - other) || byName(a, b);
  };
}
