import { formatDate, formatNumber, list, NO_BREAK_SPACE } from '../format';
import type { factSheetText as swedish, factSummary as swedishSummary } from '../sv/fact-sheet';
import type { Translation } from '../translation';
import { municipalities } from './counts';
import { whole } from './whole';

export const factSheetText: Translation<typeof swedish> = {
  title: 'Fact sheet',
  tools: 'Choose and print',
  municipality: 'Municipality',
  none: 'Choose a municipality',
  print: 'Print',
  printHint: 'One A4 page, portrait. It prints light even if the page on screen is dark.',
  explore: 'Show on the map',
  empty: 'Choose a municipality in the list or on the map, and its fact sheet is shown: one page to print for boards and committees, with key figures, neighbours, promises and agreements.',
  eyebrow: (county, date) => `${county} · On crime prevention · ${formatDate(date)}`,
  dated: (date) => `Data fetched up to ${formatDate(date)}`,
  mapCaption: (name) => `${name} and its neighbours in the ${whole}`,
  mapCaptionNone: (county) => `The municipalities of ${county}.`,
  summary: 'In brief',
  figures: 'Key figures',
  figureColumns: ['Figure', 'The municipality', `The ${whole}`, 'Source and date'],
  neighbours: 'Compared with the neighbours',
  neighbourColumns: { name: 'Municipality', border: 'Border' },
  borderUnit: 'km',
  outside: (names) => `Outside the ${whole} the municipality borders on ${list(names)}.`,
  table: (title) => `Table: ${title.toLowerCase()}`,
  noNeighbours: `The municipality has no neighbour in the ${whole}.`,
  sameSources: 'Sources, dates and reservations as above. The borders are measured on a simplified map.',
  promises: 'Citizen promises and agreements',
  since: (date) => `from ${date}`,
  stated: 'according to the source',
  kinds: { promise: 'Citizen promise', survey: 'Survey before a promise', agreement: 'Agreement' },
  noPromises: 'There are neither citizen promises nor agreements in our sources. That does not mean that there are none.',
  initiatives: 'Documented initiatives',
  noInitiatives: 'There is no initiative in our sources. That does not mean that nothing is done.',
  more: (count) => `${count === 1 ? 'One more is' : `Another ${count} are`} in the map’s information on the municipality.`,
  answers: 'The municipality’s own answer',
  answersWait: 'Filled in when the municipality’s answer has been read in.',
  answersHidden: 'The municipality’s answer is not marked public and is not printed.',
  answersFrom: (round, date) => `${round}, answer of ${formatDate(date)}.`,
  blank: 'not filled in',
  fields: {
    setAside: 'Time set aside', duties: 'Other duties of the same person', concern: 'Concern about police staffing',
    resource: 'Operational resource for the promise',
  },
  ofFullTime: 'per cent of full time',
  resources: { available: 'available', partly: 'partly', 'not-available': 'not available' },
  lawItems: {
    lagesbild: 'Situational picture (section 4)', atgardsplan: 'Action plan (section 5)', overenskommelse: 'Written agreement (section 9)',
    'strategiskt-rad': 'Strategic council (section 10)', samordningsfunktion: 'Coordinating function (sections 11–12)',
  },
  lawStates: { yes: 'yes', ongoing: 'ongoing', no: 'no' },
  law: 'Act (2023:196) on the responsibility of municipalities for crime prevention, in force since 1 July 2023. The situational picture (lägesbild) is updated and the action plan followed up at least every second year (section 6). The municipal executive board leads the work, unless the municipal council has appointed another committee (section 13). Checked up to September 2025.',
  foot: (product, county) => `${product}, ${county}.`,
  link: 'The same sheet online:',
};

export const factSummary: Translation<typeof swedishSummary> = {
  population: (name, figure, date, rank) => `On ${formatDate(date)} ${name} had ${figure}${rank === null ? '' : ` (${rank})`}.`,
  density: (figure, county) => `That is ${figure} of land${county === null ? '' : `, against ${county} in the ${whole} as a whole`}.`,
  change: (from, to, moved, county) => `Between ${from} and ${to} ${moved}${county === null ? '' : `; in the ${whole} as a whole ${county}`}.`,
  moved: (change, figure) => (change === 0 ? 'the population was largely unchanged' : `the population ${change > 0 ? 'grew' : 'fell'} by ${figure}`),
  movedCounty: (change, figure) => (change === 0 ? 'it was largely unchanged' : `it ${change > 0 ? 'grew' : 'fell'} by ${figure}`),
  crime: (year, figure, county) => `In ${year} there were ${figure}${county === null ? '' : `, against ${county} in the ${whole} as a whole`}.`,
  belongs: (group, area) => {
    const parts = [
      group === null ? null : `is placed by SKR in the group “${group.toLowerCase()}”`,
      area && `belongs to the local police district ${area.name}${area.stated ? '' : ' (derived)'}`,
    ];
    return `The municipality ${parts.filter((part) => part !== null).join(' and ')}.`;
  },
  neighbours: (inside, longest, km) =>
    `It borders on ${municipalities(inside)} in the ${whole}${inside > 1 ? ', the longest border being with' : ':'} ${longest} (${formatNumber(km, km < 10 ? 1 : 0)}${NO_BREAK_SPACE}km).`,
  farthest: (seat, km) => `From the main town ${seat} the farthest point of the municipality is ${formatNumber(km, 0)}${NO_BREAK_SPACE}km away as the crow flies.`,
  promises: {
    running: 'A citizen promise is in force according to a source.',
    ended: (end) => `The latest documented citizen promise ended ${formatDate(end)}.`,
    open: 'No end date is stated for the latest known citizen promise.',
    missing: 'There is no citizen promise in our sources.',
  },
};
