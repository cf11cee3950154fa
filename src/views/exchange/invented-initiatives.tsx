import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Theme } from '../../domain/municipality';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { InitiativeCard } from './initiative-card';

/** Those of an invented round: apart from the real ones, closed until asked for, in no count and on no map. */
export function InventedInitiatives({ entries, all, themes }: {
  readonly entries: readonly InitiativeEntry[]; readonly all: number; readonly themes: readonly Theme[];
}) {
  return (
    <details className="exchange-invented">
      <summary><span className="invented-mark" data-invented="">{exploreText.invented}</span>{` ${exchangeText.inventedCount(entries.length, all)}`}</summary>
      <p data-invented="">{exchangeText.inventedNote}</p>
      <ul className="exchange-list" aria-label={exchangeText.inventedList}>
        {entries.map((entry) => <InitiativeCard key={entry.id} entry={entry} themes={themes} />)}
      </ul>
    </details>
  );
}
