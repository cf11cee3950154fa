import type { Cited } from '../../domain/municipality';
import { CitedLink } from '../../parts/cited-link';
import { exchangeText } from '../../text/sv/exchange';

/** Where something is told, as a line of small print. */
export function SourceLine({ cited }: { readonly cited: Cited }) {
  return <small className="exchange-source">{`${exchangeText.source}: `}<CitedLink cited={cited} /></small>;
}
