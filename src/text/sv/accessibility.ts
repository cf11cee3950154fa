import type { Organisation, Shortcoming } from '../../domain/organisation';
import { formatDate } from '../format';
import { words } from '../language';

function conformanceText(conformance: Organisation['conformance']): string {
  switch (conformance) {
    case 'full': return 'helt förenlig';
    case 'partial': return 'delvis förenlig';
    case 'none': return 'inte förenlig';
  }
}

function methodText(method: Organisation['method']): string {
  switch (method) {
    case 'self': return 'Vi har bedömt webbplatsen själva.';
    case 'internal': return 'Webbplatsen är granskad av sakkunniga inom organisationen.';
    case 'external': return 'Webbplatsen är granskad av en oberoende part.';
  }
}

/** The statement that the law on accessible digital public service asks for, with the headings that Digg lists. */
export const accessibilityText = words('accessibility', {
  title: 'Tillgänglighetsredogörelse',
  demonstration: 'Demonstration',
  demonstrationLines: [
    'Ingen offentlig aktör har publicerat den här webbplatsen. Därför finns ingen att höra av sig till, och ingen bedömning att redovisa.',
    'Den som publicerar webbplatsen fyller i sitt namn, sin bedömning och sina kontaktuppgifter. Då ersätter de den här texten.',
  ],
  lead: (name: string, product: string): string =>
    `${name} står bakom ${product}. Vi vill att så många som möjligt ska kunna använda webbplatsen. Här beskriver vi hur den följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera fler.`,
  service: 'Redogörelsen gäller',
  headings: {
    how: 'Hur tillgänglig är webbplatsen?',
    contact: 'Om du inte kan använda delar av webbplatsen',
    supervision: 'Tillsyn',
    shortcomings: 'Innehåll som inte är tillgängligt',
    tested: 'Hur webbplatsen är prövad',
  },
  how: ({ conformance }: Organisation): string =>
    `Webbplatsen är ${conformanceText(conformance)} med lagen om tillgänglighet till digital offentlig service och med WCAG 2.1 på nivå AA.`,
  contact: 'Vi hjälper dig att få innehållet på ett annat sätt, och vi vill veta om du hittar brister som inte står här.',
  mailbox: 'E-post',
  phone: 'Telefon',
  supervision: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi tar hand om din synpunkt kan du anmäla det.',
  supervisionLink: 'Anmäl till Digg',
  supervisionAddress: 'https://www.digg.se/tdosanmalan',
  noShortcomings: 'Vi känner inte till några brister.',
  shortcoming: ({ what, criterion }: Shortcoming): string => `${what} (WCAG ${criterion})`,
  reason: ({ reason }: Shortcoming): string => {
    switch (reason) {
      case 'not-compliant': return 'Följer inte lagens krav.';
      case 'burden': return 'Undantag: det vore oskäligt betungande att åtgärda, enligt 12 § i lagen.';
      case 'out-of-scope': return 'Omfattas inte av lagen.';
    }
  },
  method: ({ method }: Organisation): string => methodText(method),
  /** True of every build, since the tests are part of it. */
  automatic: [
    'Varje ny version prövas automatiskt: med verktyget axe i alla vyer, ljust, mörkt och för projektor; med tangentbordet ensamt; i 320 bildpunkters bredd; med större avstånd mellan tecken och rader; med systemets egna färger och utan rörelser.',
    'Sådana prov hittar inte allt. De ersätter ingen granskning med människor som använder hjälpmedel.',
  ],
  assessed: ({ assessed }: Organisation): string => `Senaste bedömningen gjordes den ${formatDate(assessed)}.`,
  updated: ({ updated }: Organisation): string => `Redogörelsen uppdaterades senast den ${formatDate(updated)}.`,
});
