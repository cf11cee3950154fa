import type { Nearness, Proposal } from '../../domain/exchange/matching';
import { changeScene } from '../../state/scene-store';
import { givenLanguage } from '../../text/language';
import { formatNumber } from '../../text/format';
import { similarReasons } from '../../text/similarity-words';
import { exchangeText } from '../../text/sv/exchange';
import { FollowCheck, followInitiative } from './follow-check';

/** What makes the two alike, and how far apart their seats are, in words. */
export function nearnessWords({ km, similar }: Nearness): { readonly km: string; readonly alike: string } {
  return { km: exchangeText.km(formatNumber(km, 0)), alike: similar ? similarReasons(similar) : exchangeText.notSimilar };
}

/** How many stand open; the rest are asked for. */
const OPEN = 4;

function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { giver, entry } = proposal;
  const { km, alike } = nearnessWords(proposal);
  return (
    <li className="exchange-card">
      <button type="button" className="link" lang={givenLanguage()} onClick={() => changeScene({ part: null, item: entry.id })}>{entry.title}</button>
      <p>{exchangeText.matchReason(giver.name, entry.title, km, alike, exchangeText.age(entry.year, entry.round !== null))}</p>
      <FollowCheck item={followInitiative(entry)} />
    </li>
  );
}

/** Initiatives to learn from, each with its reason, in their order. */
export function ProposalList({ proposals, label }: { readonly proposals: readonly Proposal[]; readonly label: string }) {
  if (proposals.length === 0) return <p>{exchangeText.noMatch}</p>;
  const rest = proposals.slice(OPEN);
  return (
    <>
      <ol className="exchange-list" aria-label={label}>
        {proposals.slice(0, OPEN).map((proposal) => <ProposalCard key={proposal.entry.id} proposal={proposal} />)}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>{exchangeText.moreProposals(rest.length)}</summary>
          <ol className="exchange-list" start={OPEN + 1} aria-label={exchangeText.moreOf(label)}>
            {rest.map((proposal) => <ProposalCard key={proposal.entry.id} proposal={proposal} />)}
          </ol>
        </details>
      )}
    </>
  );
}
