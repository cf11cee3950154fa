/** Who a figure is from, in the words of the catalogue. */
import { usesRound } from '../domain/evaluate';
import type { Indicator } from '../domain/indicator';
import type { Moment } from '../domain/moment';
import type { Round } from '../domain/round';
import { creditText } from './sv/credit';
import { exploreText } from './sv/explore';

/** The catalogue's source; nobody has given the answers of an invented round. */
export function sourceIn(indicator: Indicator, { round }: Moment): string {
  const { source } = indicator;
  if (!round?.invented || !usesRound(indicator)) return source;
  const name = roundName(round);
  const at = source.toLowerCase().indexOf(creditText.answers);
  return at < 0 ? `${name}: ${source}` : source.slice(0, at) + name + source.slice(at + creditText.answers.length);
}

/** The name of a round, which says so where it is invented. */
export function roundName({ name, invented }: Pick<Round, 'name' | 'invented'>): string {
  return invented && !name.startsWith(exploreText.invented) ? `${exploreText.invented}: ${name}` : name;
}
