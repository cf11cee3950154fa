/** Who publishes the site, and what that organisation says of its accessibility: `data/organisation.json`. */
import * as v from 'valibot';
// oxlint-disable-next-line no-restricted-imports -- who publishes the site is a setting of the build, not a fact about municipalities
import file from '../../data/organisation.json' with { type: 'json' };
import type { Organisation } from '../domain/organisation';

const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const shortcoming = v.strictObject({
  what: words,
  criterion: v.pipe(v.string(), v.regex(/^[1-4]\.\d\.\d{1,2}$/, '"1.4.3"')),
  reason: v.picklist(['not-compliant', 'burden', 'out-of-scope']),
  plan: words,
});

const organisation = v.strictObject({
  name: words,
  service: address,
  mailbox: v.pipe(v.string(), v.email()),
  phone: v.pipe(v.string(), v.regex(/^[+\d][\d -]{5,}$/, '"010-000 00 00"')),
  conformance: v.picklist(['full', 'partial', 'none']),
  shortcomings: v.array(shortcoming),
  method: v.picklist(['self', 'internal', 'external']),
  assessed: day,
  updated: day,
});

export const organisationSchema = v.pipe(
  v.strictObject({
    /** Null as long as nobody publishes the site: then it is a demonstration. */
    organisation: v.nullable(organisation),
    /** Origins that may show the site in a frame; whole hosts, since an address's path means nothing here. */
    embeddedBy: v.array(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, '"https://intranet.example"'))),
  }),
  v.check(({ organisation: one }) => one === null || (one.conformance === 'full') === (one.shortcomings.length === 0),
    'shortcomings: none when the site conforms in full, else at least one'),
);

export type OrganisationFile = v.InferOutput<typeof organisationSchema>;

/** Who publishes this build of the site; null while it is a demonstration. */
export function ownOrganisation(): Organisation | null {
  return v.parse(organisationSchema, file).organisation;
}
