import type { Dataset } from '../../domain/dataset';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import { seekersOf } from '../../domain/exchange/matching';
import { wishesOf } from '../../domain/exchange/wishes';
import type { Municipality } from '../../domain/municipality';
import type { Round } from '../../domain/round';
import { featuresOf } from '../../domain/similarity';
import { exchangeThemesText as words } from '../../text/sv/exchange-themes';
import { InitiativeCard } from './initiative-card';
import { nearnessWords } from './proposal-list';

/** What a municipality has to give, each initiative beside those who wish for its theme in a real round. */
export function GiverMatches({ giver, round, entries, dataset }: {
  readonly giver: Municipality; readonly round: Round | null; readonly entries: readonly InitiativeEntry[]; readonly dataset: Dataset;
}) {
  const { themes, county: { municipalities } } = dataset;
  const own = entries.filter(({ code }) => code === giver.code);
  const features = featuresOf(dataset);
  const wishes = round === null ? [] : wishesOf(round, municipalities, themes).wishes;
  if (own.length === 0) return <p>{words.giverNone(giver.name)}</p>;
  return (
    <>
      <p>{round === null ? words.giverOff : words.giverIntro(giver.name, own.length)}</p>
      <ul className="exchange-list" aria-label={words.roles.giver}>
        {own.map((entry) => {
          const seeking = seekersOf(entry, wishes, municipalities, features);
          return (
            <InitiativeCard key={entry.id} entry={entry} themes={themes}>
              {round !== null && seeking.length === 0 && <p>{words.noSeekers}</p>}
              {seeking.length > 0 && (
                <ol className="exchange-told">
                  {seeking.map((one) => {
                    const { km, alike } = nearnessWords(one);
                    return <li key={`${one.wish.code}${one.wish.theme.id}`}>{words.seekReason(one.seeker.name, one.wish.theme.label, km, alike)}</li>;
                  })}
                </ol>
              )}
            </InitiativeCard>
          );
        })}
      </ul>
    </>
  );
}
