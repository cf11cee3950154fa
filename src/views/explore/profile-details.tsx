import type { Dataset } from '../../domain/dataset';
import type { Cited, CitizenPromise, Contact, Initiative, Municipality, Profile } from '../../domain/municipality';
import type { Round } from '../../domain/round';
import { CitedLink } from '../../parts/cited-link';
import { formatNumber, list, missingText } from '../../text/format';
import { givenLanguage } from '../../text/language';
import { periodText } from '../../text/period-text';
import { exploreText } from '../../text/sv/explore';
import { profileText } from '../../text/sv/profile';
import { MunicipalityLink } from './municipality-link';

function Source({ cited }: { readonly cited: Cited }) {
  return <small className="cited"><CitedLink cited={cited} /></small>;
}

function openEnded(from: string): string {
  return `${from} – (${profileText.openEnd})`;
}

function Promises({ title, items, none }: {
  readonly title: string; readonly items: readonly CitizenPromise[]; readonly none: string;
}) {
  return (
    <details open={items.length > 0 && items.length < 3}>
      <summary>{`${title} (${items.length})`}</summary>
      {items.length === 0 ? <p>{none}</p> : (
        <ul className="plain">
          {items.toReversed().map((item) => (
            <li key={`${item.start}${item.end}${item.text}`}>
              <strong>{periodText(item, openEnded)}</strong>
              <p lang={givenLanguage()}>{item.text}</p>
              {item.note !== null && <p className="note" lang={givenLanguage()}>{item.note}</p>}
              <Source cited={item.cited} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Initiatives({ items }: { readonly items: readonly Initiative[] }) {
  return (
    <details open={items.length > 0}>
      <summary>{`${profileText.initiatives} (${items.length})`}</summary>
      {items.length === 0 ? <p>{profileText.noInitiatives}</p> : (
        <ul className="plain">
          {items.map((item) => (
            <li key={item.title}>
              <strong lang={givenLanguage()}>{item.title}</strong>
              <p lang={givenLanguage()}>{item.text}</p>
              <p className="note">
                {`${item.prevention === 'social' ? profileText.social : profileText.situational} · ${item.year === null ? profileText.yearUnknown : profileText.mayHaveEnded(item.year)}`}
              </p>
              <Source cited={item.cited} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Duties({ round, code }: { readonly round: Round | null; readonly code: string }) {
  const duties = round?.answers.find((answer) => answer.code === code)?.duties;
  if (!round || !duties) return null;
  return (
    <div>
      <dt>{profileText.duties}</dt>
      <dd>
        {duties.state === 'missing' ? missingText(duties.reason)
          : duties.value.length === 0 ? profileText.noDuties
            : list(duties.value.map((duty) => profileText.dutyNames[duty]))}
        {round.invented && <small className="invented-mark" data-invented="">{exploreText.invented}</small>}
      </dd>
    </div>
  );
}

function ContactDetails({ contact }: { readonly contact: Contact }) {
  return (
    <details>
      <summary>{profileText.contact}</summary>
      <dl className="facts">
        <div><dt>{profileText.switchboard}</dt><dd>{contact.phone === null ? missingText('not-in-sources') : <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>}</dd></div>
        <div><dt>{profileText.mailbox}</dt><dd>{contact.mailbox === null ? missingText('not-in-sources') : <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>}</dd></div>
        <div><dt>{profileText.website}</dt><dd>{contact.website === null ? missingText('not-in-sources') : <a href={contact.website} rel="noreferrer">{contact.website.replace(/^https?:\/\//, '')}</a>}</dd></div>
      </dl>
      <Source cited={contact.cited} />
    </details>
  );
}

interface ProfileDetailsProps {
  readonly profile: Profile;
  readonly municipality: Municipality;
  readonly dataset: Dataset;
  readonly round: Round | null;
}

/** What is known of a municipality beside its figures: neighbours, facts, promises, initiatives, contact. */
export function ProfileDetails({ profile, municipality, round }: ProfileDetailsProps) {
  const { contact, letter, policeArea, skrGroup } = profile;
  return (
    <>
      <section aria-labelledby="neighbours-heading">
        <h3 id="neighbours-heading">{profileText.neighbours}</h3>
        <ul className="neighbours" aria-labelledby="neighbours-heading">
          {profile.neighbours.map(({ code, name, km, outside }) => (
            <li key={code}>
              {outside ? <span className="outside">{name}</span> : <MunicipalityLink code={code} name={name} />}
              <small>{`${formatNumber(km, km < 10 ? 1 : 0)} km${outside ? `, ${profileText.outside}` : ''}`}</small>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="facts-heading">
        <h3 id="facts-heading">{profileText.facts}</h3>
        <dl className="facts">
          <div><dt>{profileText.seat}</dt><dd>{municipality.seat.name}</dd></div>
          {skrGroup && <div><dt>{profileText.group}</dt><dd>{skrGroup.name}<Source cited={skrGroup.cited} /></dd></div>}
          {policeArea && (
            <div>
              <dt>{profileText.policeArea}</dt>
              <dd>{`${policeArea.name} (${policeArea.stated ? profileText.stated : profileText.derived})`}<Source cited={policeArea.cited} /></dd>
            </div>
          )}
          <Duties round={round} code={profile.code} />
          {letter && (
            <div>
              <dt>{profileText.letterTitle}</dt>
              <dd>{letter.sender ? profileText.letterSender : profileText.letterNot}<Source cited={letter.cited} /></dd>
            </div>
          )}
        </dl>
      </section>
      <Promises title={profileText.promises} items={profile.promises} none={profileText.noPromises} />
      <Promises title={profileText.agreements} items={profile.agreements} none={profileText.noAgreements} />
      <Initiatives items={profile.initiatives} />
      {contact && <ContactDetails contact={contact} />}
    </>
  );
}
