import type { Round } from '../../domain/round';
import { RoundSelect } from '../../parts/round-select';
import { formatDate } from '../../text/format';
import { roundText } from '../../text/sv/round';

/** Which round the whole page shows, and the choice of another. */
export function RoundBar({ rounds, round }: { readonly rounds: readonly Round[]; readonly round: Round }) {
  return (
    <div className="round-bar">
      <RoundSelect label={roundText.shown} rounds={rounds} round={round} />
      <span>{roundText.date}: {formatDate(round.date)}</span>
      {round.invented && <strong className="invented-mark" data-invented="">{roundText.invented}</strong>}
    </div>
  );
}
