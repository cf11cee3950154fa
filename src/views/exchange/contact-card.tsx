import type { InitiativeEntry } from '../../domain/exchange/initiatives';
import type { Contact, Municipality } from '../../domain/municipality';
import { givenLanguage } from '../../text/language';
import { exchangeText } from '../../text/sv/exchange';
import { letterText } from '../../text/sv/letter';
import { CopyButton } from '../../ui/copy-button';
import { SourceLine } from './source-line';

/** How to reach a municipality about an initiative: switchboard, functional mailbox, web page; and a mail that is ready to send. */
export function ContactCard({ entry, municipality, contact }: {
  readonly entry: InitiativeEntry; readonly municipality: Municipality; readonly contact: Contact;
}) {
  const { phone, mailbox, website, cited } = contact;
  const subject = letterText.subject(entry.title);
  const body = letterText.body(entry.title, municipality.officialName, entry.year);
  return (
    <section aria-labelledby="exchange-contact">
      <h3 id="exchange-contact">{exchangeText.contact}</h3>
      <dl className="exchange-contact">
        <dt>{exchangeText.phone}</dt>
        <dd>{phone === null ? exchangeText.noContact : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}</dd>
        <dt>{exchangeText.mailbox}</dt>
        <dd>{mailbox ?? exchangeText.noContact}</dd>
        <dt>{exchangeText.website}</dt>
        <dd>{website === null ? exchangeText.noContact : <a href={website} rel="noreferrer">{website}</a>}</dd>
      </dl>
      <SourceLine cited={cited} />
      <p className="exchange-acts">
        {mailbox !== null && (
          <a href={`mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`}>
            {exchangeText.mail}
          </a>
        )}
        <CopyButton label={exchangeText.copyMail} text={() => `${subject}\n\n${body}`} />
      </p>
      <details>
        <summary>{exchangeText.mailText}</summary>
        <p className="exchange-letter" lang={givenLanguage()}>{body}</p>
      </details>
    </section>
  );
}
