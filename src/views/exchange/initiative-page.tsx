import { useEffect, useRef } from 'react';
import type { Dataset } from '../../domain/dataset';
import { alike, type InitiativeEntry } from '../../domain/exchange/initiatives';
import { sceneLink } from '../../state/scene-link';
import { changeScene, useSceneStore } from '../../state/scene-store';
import { givenLanguage } from '../../text/language';
import { exchangeText } from '../../text/sv/exchange';
import { CopyButton } from '../../ui/copy-button';
import { ContactCard } from './contact-card';
import { FollowCheck, followInitiative } from './follow-check';
import { InitiativeCard, InitiativeFacts, tagsOf } from './initiative-card';
import { SourceLine } from './source-line';

/** One initiative whole: its age, its source, whom to ask, and who has something alike. Keyed by its id: each takes the focus once. */
export function InitiativePage({ entry, entries, dataset }: {
  readonly entry: InitiativeEntry; readonly entries: readonly InitiativeEntry[]; readonly dataset: Dataset;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Who opened it by keyboard stands on a button that is gone.
  useEffect(() => heading.current?.focus(), []);
  const municipality = dataset.county.municipalities.find(({ code }) => code === entry.code);
  const contact = dataset.profiles?.get(entry.code)?.contact;
  const others = alike(entry, entries);
  const round = useSceneStore((state) => state.scene.round);
  // One of a round is only there while the round is shown.
  const link = (): string => sceneLink({ view: 'exchange', item: entry.id, round: entry.round === null ? null : round });
  return (
    <article className="exchange-page">
      <p className="exchange-acts">
        <button type="button" onClick={() => changeScene({ item: null })}>{exchangeText.back}</button>
        {entry.visibility !== 'internal' && <CopyButton label={exchangeText.link} text={link} />}
        {!entry.invented && <FollowCheck item={followInitiative(entry)} />}
      </p>
      <h2 ref={heading} tabIndex={-1} lang={givenLanguage()}>{entry.title}</h2>
      <InitiativeFacts entry={entry} name={municipality?.officialName ?? entry.municipality} />
      <p className="exchange-lead" lang={givenLanguage()}>{entry.text}</p>
      <p>{tagsOf(entry, dataset.themes)}</p>
      {entry.cited ? <SourceLine cited={entry.cited} /> : <small>{exchangeText.fromRound(entry.round ?? '')}</small>}
      {entry.contactFunction !== null && <p>{exchangeText.ask(entry.contactFunction)}</p>}
      {entry.invented && <p data-invented="">{exchangeText.inventedNote}</p>}
      {/* What does not exist is not to be asked about. */}
      {!entry.invented && municipality && contact && <ContactCard entry={entry} municipality={municipality} contact={contact} />}
      <h3>{exchangeText.alike}</h3>
      {others.length === 0 ? <p>{exchangeText.noneAlike}</p> : (
        <ul className="exchange-list" aria-label={exchangeText.alike}>
          {others.map((other) => <InitiativeCard key={other.id} entry={other} themes={dataset.themes} />)}
        </ul>
      )}
    </article>
  );
}
