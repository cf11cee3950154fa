/** The catalogue of indicators in English, by id; what is not here stays Swedish. */
import type { Indicator } from '../../domain/indicator';

export interface IndicatorWords extends Pick<Indicator, 'label' | 'shortLabel' | 'unit' | 'description' | 'source' | 'denominator' | 'caveat'> {
  /** By the category's id. */
  readonly categories: Readonly<Record<string, string>>;
  readonly referenceLine: { readonly label: string; readonly note: string } | null;
  readonly brief?: string;
}

const POPULATION = 'SCB (Statistics Sweden), population on 31 December';
const ANSWERS = 'The round, the municipalities’ answers';
const HOW_ARRANGED = 'The data comes from the round and describes how the work is arranged, not how well anyone does it.';
const SURVEY = 'A sample survey with uncertainty; small differences say nothing.';

/** Groups of SKR’s classification of municipalities. */
export const GROUPS: Readonly<Record<string, string>> = {
  a1: 'Large city', a2: 'Commuting municipality near a large city', b3: 'Medium-sized town', b4: 'Commuting municipality near a medium-sized town',
  b5: 'Commuting municipality with a low commuting rate near a medium-sized town', c6: 'Small town', c7: 'Commuting municipality near a small town',
  c8: 'Rural municipality', c9: 'Rural municipality with a visitor industry',
};

export const INDICATORS: Readonly<Record<string, IndicatorWords>> = {
  folkmangd: {
    label: 'Population', shortLabel: 'Population', unit: 'inhabitants', description: 'Number of inhabitants on 31 December.', source: POPULATION,
    denominator: null, caveat: 'From 2025 on SCB adds small random perturbations, so parts and sums do not always agree to the unit.',
    categories: {}, referenceLine: null,
  },
  arbetstid: {
    label: 'Time set aside for coordination', shortLabel: 'Time set aside', unit: 'per cent of full time',
    description: 'Working time that the municipality has set aside for crime prevention, summed over everyone in the coordinating function. 100 per cent is a full-time post of 40 hours a week; more than 100 can occur.',
    source: ANSWERS, denominator: null, caveat: `${HOW_ARRANGED} The intervals 10, 25, 50 and 100 per cent are this product’s own.`, categories: {},
    referenceLine: {
      label: 'Brå’s estimate',
      note: 'A head of unit at Brå (the National Council for Crime Prevention) estimated in an interview in Akademikern on 24 August 2023 that every municipality, whatever its size, needs at least 50 per cent of a post. An estimate, not a norm.',
    },
  },
  polisoro: {
    label: 'Concern about police staffing', shortLabel: 'Concern: police staffing', unit: '',
    description: 'How much concern the coordinator expresses about police staffing in the municipality, from 1 (none) to 4 (great).', source: ANSWERS,
    denominator: null, caveat: 'A judgement by the municipality’s coordination, not a measure of how many police officers there are.',
    categories: { ingen: 'No concern', viss: 'Some concern', pataglig: 'Marked concern', stor: 'Great concern' }, referenceLine: null,
  },
  tathet: {
    label: 'Population density', shortLabel: 'Density', unit: 'inhabitants per km²', description: 'Inhabitants per square kilometre of land on 31 December.',
    source: 'SCB (Statistics Sweden), population on 31 December and land and water areas',
    denominator: 'Land area in km², without water, from SCB’s table; the same area is used for all years.', caveat: null, categories: {}, referenceLine: null,
  },
  forandring: {
    label: 'Population change', shortLabel: 'Change', unit: '%', description: 'Change of the population in per cent between two chosen year-ends.',
    source: POPULATION, denominator: 'The population of the first year.', caveat: null, categories: {}, referenceLine: null,
  },
  brott: {
    label: 'Reported crimes per 100,000 inhabitants', shortLabel: 'Reported crimes', unit: 'reported crimes per 100,000 inhabitants',
    description: 'All crimes that were reported during the year and took place in the municipality, per 100,000 inhabitants.',
    source: 'Brå through Kolada (N07540) and SCB, population on 31 December', denominator: 'The mean of the population at the beginning and end of the year.',
    caveat: 'Reports are not crimes: they also depend on how often crimes are reported. Visitors are not in the denominator, which is noticed in municipalities with many guests.',
    brief: 'Reports, not crimes. Visitors are not in the denominator.', categories: {}, referenceLine: null,
  },
  samordnartimmar: {
    label: 'Coordinator hours per 1,000 inhabitants', shortLabel: 'Coordinator hours', unit: 'hours a week per 1,000 inhabitants',
    description: 'Time set aside in hours per week (full time is 40 hours) for each thousand inhabitants.', source: `${ANSWERS}, and SCB, population on 31 December`,
    denominator: 'The population at the last year-end before the answer.', caveat: HOW_ARRANGED, categories: {}, referenceLine: null,
  },
  'km2-per-tjanst': {
    label: 'Land area per full-time post', shortLabel: 'Area per post', unit: 'km² per full-time post',
    description: 'How many square kilometres of land there are to one full-time coordinator.',
    source: 'SCB, land and water areas, and the round, the municipalities’ answers',
    denominator: 'Time set aside converted to full-time posts. Without time set aside there is no denominator.', caveat: HOW_ARRANGED, categories: {},
    referenceLine: null,
  },
  medborgarlofte: {
    label: 'Status of the citizen promise', shortLabel: 'Citizen promise', unit: '',
    description: 'What the sources say of the municipality’s citizen promise (medborgarlöfte, an agreement on local measures between police and municipality) on a certain date. A beginning known only to the year or month counts from the last day of the period, an end to its first.',
    source: 'The Swedish Police Authority and the municipalities, as far as the sources go', denominator: null,
    caveat: 'The sources are incomplete, and several pages are old. That no promise is known does not mean that there is none.',
    categories: { galler: 'in force according to a source', 'slut-dokumenterat': 'latest documented promise ended', 'slut-okant': 'end date not stated' }, referenceLine: null,
  },
  kommungrupp: {
    label: 'Municipality group (SKR)', shortLabel: 'Municipality group', unit: '',
    description: 'The group that the municipality belongs to in the 2023 classification of Sweden’s municipalities by SKR (the Association of Local Authorities and Regions).',
    source: 'SKR, classification of municipalities 2023', denominator: null, caveat: null, categories: GROUPS, referenceLine: null,
  },
  lokalpolisomrade: {
    label: 'Local police district', shortLabel: 'Local police', unit: '', description: 'The local police district that the municipality belongs to.',
    source: 'The Swedish Police Authority and the municipalities, 2020–2023', denominator: null,
    caveat: 'For some municipalities the district is in the source, for others it is inferred from several data; the fact sheet shows which.', categories: {}, referenceLine: null,
  },
  N00631: {
    label: 'Satisfied with police presence', shortLabel: 'Police presence', unit: '%',
    description: 'Share of inhabitants who are very or fairly satisfied with police presence in the municipality. Those without an opinion are not counted. Before 2024 the answers read “very good” and “fairly good”.',
    source: 'SCB, the citizen survey, through Kolada (N00631)', denominator: 'Those who answered and have an opinion.', caveat: SURVEY, categories: {},
    referenceLine: null,
  },
  N00610: {
    label: 'Safe outdoors after dark', shortLabel: 'Safe outdoors', unit: '%',
    description: 'Share of inhabitants who feel very or fairly safe outdoors after dark in the area where they live. The answer “do not know” is not counted.',
    source: 'SCB, the citizen survey, through Kolada (N00610)', denominator: 'Those who answered anything but “do not know”.', caveat: SURVEY, categories: {},
    referenceLine: null,
  },
};

/** The shared list of themes; answers and files name them in Swedish. */
export const THEMES: readonly { readonly id: string; readonly swedish: string; readonly english: string }[] = [
  { id: 'ungas-utsatthet', swedish: 'Ungas utsatthet och brottslighet', english: 'Vulnerable young people and youth crime' },
  { id: 'trygga-platser', swedish: 'Trygga och säkra platser', english: 'Safe and secure places' },
  { id: 'andts', swedish: 'Alkohol, narkotika, dopning, tobak och spel (ANDTS)', english: 'Alcohol, drugs, doping, tobacco and gambling (ANDTS)' },
  { id: 'trafik', swedish: 'Trafik och motorburna störningar', english: 'Traffic and vehicle-related nuisance' },
  { id: 'vald-nara-relation', swedish: 'Våld i nära relation', english: 'Violence in close relationships' },
  { id: 'inbrott-grannsamverkan', swedish: 'Inbrott, stölder och grannsamverkan', english: 'Burglary, theft and neighbourhood watch' },
  { id: 'samverkan-lagesbild', swedish: 'Samverkan och lägesbild', english: 'Cooperation and situational pictures' },
  { id: 'dialog-narvaro', swedish: 'Medborgardialog och polisnärvaro', english: 'Dialogue with citizens and police presence' },
  { id: 'extremism-natverk', swedish: 'Extremism och kriminella nätverk', english: 'Extremism and criminal networks' },
  { id: 'hot-och-vald', swedish: 'Hot och våld, även mot förtroendevalda och tjänstepersoner', english: 'Threats and violence, also against elected representatives and officials' },
];

/** Titles of the tables that figures come from, by their Swedish. */
export const TITLES: Readonly<Record<string, string>> = {
  'Folkmängd 31 december': 'population on 31 December',
  'Land- och vattenareal': 'land and water areas',
  'Anmälda brott totalt': 'reported crimes, total',
};

/** Reservations that follow figures; years and numbers in them are carried over. */
export const NOTES: readonly { readonly swedish: RegExp; readonly english: string }[] = [
  {
    swedish: /^SCB lägger från (\d{4}) in små slumpmässiga störningar, så delar och summor stämmer inte alltid på enheten\.$/u,
    english: 'From $1 on SCB adds small random perturbations, so parts and sums do not always agree to the unit.',
  },
  { swedish: /^Årsutgåvan är sluten ur tabellens övriga uppgifter\.$/u, english: 'The edition is inferred from the other data of the table.' },
  {
    swedish: /^Antalet är återräknat ur kvoten i Kolada \((\w+)\) och medelfolkmängden (\d{4}–\d{4})\.$/u,
    english: 'The number is computed back from the ratio in Kolada ($1) and the mean population of $2.',
  },
];
