import type { Round } from '../domain/round';
import { formatDate } from '../text/format';

type Named = Pick<Round, 'id' | 'name' | 'date'>;

/** The rounds as options of a list; those that share a name are told apart by their dates. */
export function RoundOptions({ rounds }: { readonly rounds: readonly Named[] }) {
  return rounds.map(({ id, name, date }) => {
    const shared = rounds.some((other) => other.id !== id && other.name === name);
    return <option key={id} value={id}>{shared ? `${name}, ${formatDate(date)}` : name}</option>;
  });
}
