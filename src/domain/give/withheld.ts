/** Which answers a file about one indicator is silent about: *får visas* limits what leaves the browser. */
import { usesRound } from '../evaluate';
import type { Indicator } from '../indicator';
import type { Round } from '../round';

export interface Withheld {
  /** Codes of municipalities whose answers are internal. */
  readonly codes: ReadonlySet<string>;
  /** Is there something among the rest that is for the network's meeting alone? */
  readonly forNetwork: boolean;
}

const NOTHING: Withheld = { codes: new Set(), forNetwork: false };

/** @param round the round that the indicator is read from; nothing of an invented one is about anybody */
export function withheldOf(indicator: Indicator, round: Round | null): Withheld {
  if (round === null || round.invented || !usesRound(indicator)) return NOTHING;
  return {
    codes: new Set(round.answers.filter(({ visibility }) => visibility === 'internal').map(({ code }) => code)),
    forNetwork: round.answers.some(({ visibility }) => visibility === 'network'),
  };
}
