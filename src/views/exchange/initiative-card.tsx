import type { ReactNode } from 'react';
import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Theme } from '../../domain/municipality';
import { changeScene } from '../../state/scene-store';
import { givenLanguage } from '../../text/language';
import { exchangeText } from '../../text/sv/exchange';
import { exploreText } from '../../text/sv/explore';
import { SourceLine } from './source-line';

/** What an initiative is tagged with: direction and themes; own words stay as they are, with what they may belong to. */
export function tagsOf({ prevention, themes, ownTheme }: InitiativeEntry, known: readonly Theme[]): string {
  const labels = themes.flatMap((id) => known.find((one) => one.id === id)?.label ?? []);
  const own = ownTheme === null ? [] : [exchangeText.ownTheme(ownTheme.label, ownTheme.suggestion?.label ?? null)];
  const direction = prevention === null ? exchangeText.preventionUnknown : exchangeText.preventions[prevention];
  return [direction, ...labels, ...own].join(' · ');
}

/** Whose it is, how old the knowledge is, and what has to be known before it is told on. */
export function InitiativeFacts({ entry, name }: { readonly entry: InitiativeEntry; readonly name: string }) {
  return (
    <p>
      <strong>{name}</strong>
      {` · ${exchangeText.age(entry.year, entry.round !== null)}`}
      {entry.visibility !== 'public' && ` · ${exchangeText.visibilities[entry.visibility]}`}
      {entry.invented && <>{' '}<span className="invented-mark" data-invented="">{exploreText.invented}</span></>}
    </p>
  );
}

/** One found initiative; its title opens its page. */
export function InitiativeCard({ entry, themes, children }: {
  readonly entry: InitiativeEntry; readonly themes: readonly Theme[]; readonly children?: ReactNode;
}) {
  return (
    <li className="exchange-card">
      <button type="button" className="link" lang={givenLanguage()} onClick={() => changeScene({ item: entry.id })}>{entry.title}</button>
      <InitiativeFacts entry={entry} name={entry.municipality} />
      <p lang={givenLanguage()}>{entry.text}</p>
      <small>{tagsOf(entry, themes)}</small>
      {entry.cited ? <SourceLine cited={entry.cited} /> : <small>{exchangeText.fromRound(entry.round ?? '')}</small>}
      {children}
    </li>
  );
}
