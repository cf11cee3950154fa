import type { Dataset } from '../../domain/dataset';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { proposalsFor, type Proposal } from '../../domain/exchange/matching';
import type { NamedTheme } from '../../domain/exchange/theme-names';
import { needOf, wishesOf } from '../../domain/exchange/wishes';
import type { Municipality } from '../../domain/municipality';
import type { Round } from '../../domain/round';
import { featuresOf } from '../../domain/similarity';
import { givenLanguage } from '../../text/language';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';
import { ProposalList } from './proposal-list';

/** How a wish is matched: by its own theme, by the one that its words may belong to, or not at all. */
function hintOf(theme: NamedTheme, proposals: readonly Proposal[]): string | null {
  if (theme.listed) return null;
  if (theme.suggestion !== null) return words.wishSuggestion(theme.label, theme.suggestion.label);
  return proposals.length === 0 ? words.wishUnknown(theme.label) : null;
}

/** What a municipality wishes for and needs, by its answer in a real round, each beside what others have. */
export function SeekerMatches({ seeker, round, entries, dataset }: {
  readonly seeker: Municipality; readonly round: Round; readonly entries: readonly InitiativeEntry[]; readonly dataset: Dataset;
}) {
  const { themes, county: { municipalities } } = dataset;
  const features = featuresOf(dataset);
  const wishes = wishesOf(round, municipalities, themes).wishes.filter(({ code }) => code === seeker.code);
  const need = needOf(round, seeker.code, themes);
  const proposals = (theme: string): readonly Proposal[] => proposalsFor(seeker, theme, entries, municipalities, features);
  return (
    <>
      {wishes.length === 0 && <p>{words.noWishes(seeker.name)}</p>}
      {wishes.map(({ theme }) => {
        const found = proposals(theme.suggestion?.id ?? theme.id);
        const hint = hintOf(theme, found);
        return (
          <section key={theme.id} className="exchange-main">
            <h3>{words.wish(theme.label)}</h3>
            {hint !== null && <p>{hint}</p>}
            <ProposalList proposals={found} label={words.wish(theme.label)} />
          </section>
        );
      })}
      {need !== null && (
        <section className="exchange-main">
          <h3>{words.need}</h3>
          <blockquote lang={givenLanguage()}>{need.text}</blockquote>
          {need.mentions.length === 0 && <p>{words.needUnknown}</p>}
          {need.mentions.map(({ theme, word }) => (
            <section key={theme.id} className="exchange-main">
              <p>{words.needMentions(word, theme.label)}</p>
              <ProposalList proposals={proposals(theme.id)} label={`${words.need}: ${theme.label}`} />
            </section>
          ))}
        </section>
      )}
    </>
  );
}
