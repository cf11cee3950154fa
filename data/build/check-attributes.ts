import type { Indicator } from '../../src/domain/indicator';
import type { Facts } from './fact-files';
import { FactsError } from './problem';
import { idOf } from './profiles';

/** A group as a row of the facts names it. */
interface Named {
  readonly line: number;
  /** The category it becomes. */
  readonly id: string;
  readonly said: string;
}

interface Groups {
  readonly file: string;
  readonly column: string;
  readonly rows: readonly Named[];
  /** What is said of one that the catalogue lacks. */
  readonly isNew: string;
}

function groupsOf({ skrGroups, policeAreas }: Facts, attribute: 'skr-group' | 'police-area'): Groups {
  return attribute === 'skr-group'
    ? {
      file: skrGroups.file, column: 'group_2023', isNew: 'är gruppen ny, läggs den',
      rows: skrGroups.rows.map(({ line, group_2023: id }) => ({ line, id, said: id })),
    }
    : {
      file: policeAreas.file, column: 'police_area', isNew: 'är området nytt, läggs det',
      rows: policeAreas.rows.map(({ line, police_area: said }) => ({ line, id: idOf(said), said })),
    };
}

/**
 * Every group and police area that a municipality belongs to is a category of its indicator, so none falls out of
 * the legend.
 * @throws FactsError naming the row of each that is not, and what its indicator has
 */
export function checkAttributes(indicators: readonly Indicator[], facts: Facts): void {
  const problems = indicators.flatMap(({ id: indicator, formula, categories }) => {
    if (formula.kind !== 'attribute') return [];
    const { attribute } = formula;
    const { file, column, rows, isNew } = groupsOf(facts, attribute);
    const known = new Set(categories.map(({ id }) => id));
    // The file has an area by its name, as the page shows it, and a group by its id: what is told can be copied into the cell.
    const allowed = categories.map(({ id, label }) => (attribute === 'police-area' && idOf(label) === id ? label : id)).join(', ');
    return rows.filter(({ id }) => !known.has(id)).map(({ line, id, said }) => ({
      file, row: line, column, said,
      expected: `en av ${allowed}; ${isNew} till i indicators/catalogue.json, ${indicator}.categories, med id ${id}`,
    }));
  });
  if (problems.length > 0) throw new FactsError(problems);
}
