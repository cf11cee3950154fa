import type { Dataset, Profiles } from '../../domain/dataset';
import type { Formula, Term } from '../../domain/indicator';
import type { Cited, Profile } from '../../domain/municipality';
import type { PartialDate, Quality } from '../../domain/reading';

/** Facts of one publisher with one quality mark. */
export interface SourcePart {
  readonly publisher: string;
  /** What was published; empty where the heading of the row says it. */
  readonly title: string;
  readonly quality: Quality;
  /** First and last reference date; null when no source states one. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** How many facts stand behind it: years, answers or entries. */
  readonly count: number;
  /** The page all of them came from; null when they came from several, or none is known. */
  readonly url: string | null;
}

interface Fact extends Cited {
  readonly title: string;
}

/** Groups facts by publisher, title and quality, in the order they first occur. */
export function sourceParts(facts: readonly Fact[]): readonly SourcePart[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = [fact.publisher, fact.title, fact.quality].join('\n');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const dates = group.flatMap(({ date }) => (date === null || date === '' ? [] : [date])).toSorted();
    const urls = new Set(group.map(({ url }) => url));
    return [{
      publisher: first.publisher, title: first.title, quality: first.quality,
      from: dates[0] ?? null, to: dates.at(-1) ?? null, count: group.length, url: urls.size === 1 ? first.url : null,
    }];
  });
}

function seriesFacts(id: string, dataset: Dataset): readonly Fact[] {
  return dataset.series.get(id)?.periods ?? [];
}

function roundFacts(dataset: Dataset): readonly Fact[] {
  return dataset.rounds.map(({ name, date, invented }) =>
    ({ publisher: name, title: '', url: null, date, quality: invented ? 'example' : 'reported' }));
}

function termFacts(term: Term, dataset: Dataset): readonly Fact[] {
  return term.kind === 'round' ? roundFacts(dataset) : seriesFacts(term.series, dataset);
}

/** Facts of the profiles that one kind of entry stands on; none until the profiles have arrived. */
export function profileFacts(profiles: Profiles | null, pick: (profile: Profile) => { readonly cited: Cited } | readonly { readonly cited: Cited }[]): readonly Fact[] {
  return [...(profiles?.values() ?? [])].flatMap((profile) => [pick(profile)].flat().map(({ cited }) => ({ ...cited, title: '' })));
}

/** What an indicator of this formula stands on. */
export function formulaFacts(formula: Formula, dataset: Dataset): readonly Fact[] {
  switch (formula.kind) {
    case 'series':
    case 'change':
      return seriesFacts(formula.series, dataset);
    case 'quotient':
      return [...termFacts(formula.numerator, dataset), ...termFacts(formula.denominator, dataset)];
    case 'round':
      return roundFacts(dataset);
    case 'attribute':
      return profileFacts(dataset.profiles, ({ skrGroup, policeArea }) =>
        (formula.attribute === 'skr-group' ? skrGroup : policeArea) ?? []);
    case 'promise-state':
      return profileFacts(dataset.profiles, ({ promises }) => promises);
  }
}
