/** The catalogue as it fits another county: its own groups, and only what its facts give figures for. */
import type { Dataset } from '../../src/domain/dataset';
import { compareSwedish } from '../../src/domain/fold';
import type { Category, Indicator } from '../../src/domain/indicator';
import { isAvailable } from '../../src/domain/moment';
import { CATEGORY_SHADES } from '../../src/domain/shade';

type Known = Omit<Dataset, 'indicators'>;

/** The groups that municipalities belong to: the catalogue's first, in its order, then the county's own by name. */
function categoriesOf(indicator: Indicator, { profiles }: Known): readonly Category[] {
  const { formula } = indicator;
  if (formula.kind !== 'attribute') return indicator.categories;
  const groups = [...profiles?.values() ?? []].map(({ skrGroup, policeArea }) => (formula.attribute === 'skr-group' ? skrGroup : policeArea));
  const names = new Map(groups.flatMap((group) => (group === null ? [] : [[group.id, group.name] as const])));
  const listed = indicator.categories.filter(({ id }) => names.has(id));
  const own = [...names].filter(([id]) => listed.every((category) => category.id !== id))
    .toSorted(([, a], [, b]) => compareSwedish(a, b)).map(([id, label]) => ({ id, label, value: null }));
  return [...listed, ...own];
}

/** Why the indicator cannot be shown, in Swedish; null when it can. */
function reasonAgainst(indicator: Indicator, known: Known): string | null {
  switch (indicator.formula.kind) {
    case 'attribute':
      if (indicator.categories.length === 0) return 'tabellen finns inte';
      return indicator.categories.length > CATEGORY_SHADES
        ? `${indicator.categories.length} grupper är fler än de ${CATEGORY_SHADES} som går att skilja åt på kartan` : null;
    case 'promise-state':
      return [...known.profiles?.values() ?? []].some(({ promises }) => promises.length > 0) ? null : 'inga medborgarlöften finns i uppgifterna';
    case 'series':
    case 'quotient':
    case 'change':
    case 'round':
      return isAvailable(indicator, { ...known, indicators: [] }) ? null : 'uppgifterna räcker inte till en enda tidpunkt';
  }
}

/** @returns the indicators to show, and a line in Swedish for each that is left out */
export function indicatorsFor(catalogue: readonly Indicator[], known: Known): { readonly indicators: readonly Indicator[]; readonly leftOut: readonly string[] } {
  const fitted = catalogue.map((indicator) => ({ ...indicator, categories: categoriesOf(indicator, known) }));
  return {
    indicators: fitted.filter((indicator) => reasonAgainst(indicator, known) === null),
    leftOut: fitted.flatMap((indicator) => {
      const reason = reasonAgainst(indicator, known);
      return reason === null ? [] : [`Utelämnat: ${indicator.label} (${reason}).`];
    }),
  };
}
