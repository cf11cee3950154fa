import type { ReactNode } from 'react';
import type { Organisation } from '../../domain/organisation';
import { accessibilityText as text } from '../../text/sv/accessibility';

function Section({ id, children }: { readonly id: keyof typeof text.headings; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`statement-${id}`}>
      <h3 id={`statement-${id}`}>{text.headings[id]}</h3>
      {children}
    </section>
  );
}

function Tested({ organisation }: { readonly organisation: Organisation | null }) {
  return (
    <Section id="tested">
      {organisation && <p>{text.method(organisation)}</p>}
      {text.automatic.map((line) => <p key={line}>{line}</p>)}
      {organisation && <p>{text.assessed(organisation)} {text.updated(organisation)}</p>}
    </Section>
  );
}

function Filled({ organisation, product }: { readonly organisation: Organisation; readonly product: string }) {
  const { name, service, mailbox, phone, shortcomings } = organisation;
  return (
    <>
      <p>{text.lead(name, product)}</p>
      <p>{text.service} <a href={service}>{service}</a>.</p>
      <Section id="how"><p>{text.how(organisation)}</p></Section>
      <Section id="contact">
        <p>{text.contact}</p>
        <dl>
          <div><dt>{text.mailbox}</dt><dd><a href={`mailto:${mailbox}`}>{mailbox}</a></dd></div>
          <div><dt>{text.phone}</dt><dd><a href={`tel:${phone.replaceAll(/[ -]/g, '')}`}>{phone}</a></dd></div>
        </dl>
      </Section>
      <Section id="supervision">
        <p>{text.supervision} <a href={text.supervisionAddress}>{text.supervisionLink}</a>.</p>
      </Section>
      <Section id="shortcomings">
        {shortcomings.length === 0 ? <p>{text.noShortcomings}</p> : (
          <ul>
            {shortcomings.map((one) => (
              <li key={one.what}><strong>{text.shortcoming(one)}</strong><br />{text.reason(one)} {one.plan}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

/** The accessibility statement: the organisation's own, or, without one, that this is a demonstration. */
export function Statement({ organisation, product }: { readonly organisation: Organisation | null; readonly product: string }) {
  return (
    <article className="statement" aria-labelledby="statement-title">
      <h2 id="statement-title">{text.title}</h2>
      {organisation ? <Filled organisation={organisation} product={product} /> : (
        <div className="statement-demonstration">
          <p><strong>{text.demonstration}</strong></p>
          {text.demonstrationLines.map((line) => <p key={line}>{line}</p>)}
        </div>
      )}
      <Tested organisation={organisation} />
    </article>
  );
}
