import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Theme } from '../../domain/municipality';
import { changeScene } from '../../state/scene-store';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { SourceLine } from './source-line';

/** What an initiative is tagged with: direction and themes. */
export function tagsOf({ prevention, themes }: InitiativeEntry, known: readonly Theme[]): string {
  return [exchangeText.preventions[prevention], ...themes.map((id) => known.find((one) => one.id === id)?.label ?? id)].join(' · ');
}

/** One found initiative; its title opens its page. */
export function InitiativeCard({ entry, themes }: { readonly entry: InitiativeEntry; readonly themes: readonly Theme[] }) {
  return (
    <li className="exchange-card">
      <button type="button" className="link" onClick={() => changeScene({ item: entry.id })}>{entry.title}</button>
      <p>
        <strong>{entry.municipality}</strong>
        {` · ${exchangeText.age(entry.year)}`}
        {entry.invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>}
      </p>
      <p>{entry.text}</p>
      <small>{tagsOf(entry, themes)}</small>
      {entry.cited ? <SourceLine cited={entry.cited} /> : <small>{exchangeText.fromRound(entry.round ?? '')}</small>}
    </li>
  );
}
