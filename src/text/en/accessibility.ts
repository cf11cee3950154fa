import type { Organisation } from '../../domain/organisation';
import { formatDate } from '../format';
import type { accessibilityText as swedish } from '../sv/accessibility';
import type { Translation } from '../translation';

function conformanceText(conformance: Organisation['conformance']): string {
  switch (conformance) {
    case 'full': return 'fully compliant';
    case 'partial': return 'partially compliant';
    case 'none': return 'not compliant';
  }
}

function methodText(method: Organisation['method']): string {
  switch (method) {
    case 'self': return 'We have assessed the website ourselves.';
    case 'internal': return 'The website has been reviewed by experts within the organisation.';
    case 'external': return 'The website has been reviewed by an independent party.';
  }
}

export const accessibilityText: Translation<typeof swedish> = {
  title: 'Accessibility statement',
  demonstration: 'Demonstration',
  demonstrationLines: [
    'No public body has published this website. Therefore there is no one to contact, and no assessment to report.',
    'Whoever publishes the website fills in their name, their assessment and their contact details. Those then replace this text.',
  ],
  lead: (name, product) =>
    `${name} is responsible for ${product}. We want as many people as possible to be able to use the website. Here we describe how it complies with the Act on accessibility to digital public services, which shortcomings we know of, and how you can report more.`,
  service: 'The statement covers',
  headings: {
    how: 'How accessible is the website?',
    contact: 'If you cannot use parts of the website',
    supervision: 'Supervision',
    shortcomings: 'Content that is not accessible',
    tested: 'How the website is tested',
  },
  how: ({ conformance }) =>
    `The website is ${conformanceText(conformance)} with the Act on accessibility to digital public services and with WCAG 2.1 at level AA.`,
  contact: 'We help you get the content in another way, and we want to know if you find shortcomings that are not stated here.',
  mailbox: 'Email',
  phone: 'Telephone',
  supervision: 'The Agency for Digital Government, Digg, supervises the Act. If you are not satisfied with how we handle your comments, you can report it.',
  supervisionLink: 'Report to Digg',
  supervisionAddress: 'https://www.digg.se/tdosanmalan',
  noShortcomings: 'We know of no shortcomings.',
  shortcoming: ({ what, criterion }) => `${what} (WCAG ${criterion})`,
  reason: ({ reason }) => {
    switch (reason) {
      case 'not-compliant': return 'Does not comply with the requirements of the Act.';
      case 'burden': return 'Exception: it would be a disproportionate burden to remedy, under section 12 of the Act.';
      case 'out-of-scope': return 'Not covered by the Act.';
    }
  },
  method: ({ method }) => methodText(method),
  automatic: [
    'Each new version is tested automatically: with the tool axe in all views, light, dark and for projectors; by keyboard alone; at a width of 320 pixels; with wider spacing of letters and lines; with the system’s own colours and without motion.',
    'Such tests do not find everything. They do not replace testing with people who use assistive technology.',
  ],
  assessed: ({ assessed }) => `The latest assessment was made on ${formatDate(assessed)}.`,
  updated: ({ updated }) => `The statement was last updated on ${formatDate(updated)}.`,
};
