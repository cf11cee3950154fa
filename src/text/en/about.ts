import type { aboutText as swedish } from '../sv/about';
import type { Translation } from '../translation';

export const aboutText: Translation<typeof swedish> = {
  title: 'About the map',
  headings: {
    autumn: 'The background: autumn 2017',
    sources: 'Sources',
    methods: 'Methods',
    readings: 'How a figure is arrived at',
    classes: 'Classification',
    population: 'Population, density and change',
    promises: 'Citizen promises',
    limits: 'Limitations',
    invented: 'What is invented',
    care: 'Care with people',
    estimate: 'Brå’s estimate',
    law: 'The Act',
    privacy: 'Privacy',
    keyboard: 'The map by keyboard',
    licence: 'Licence and origin',
  },
  sources: {
    lead: 'Each row of the data has a publisher, a date and a quality label. The date is what the figure refers to, not the day it was fetched. Names of sources are given as the publishers write them.',
    caption: 'Sources of each indicator',
    columns: ['Indicator', 'Publisher', 'Refers to', 'Quality'],
    dates: (from, to, count) => `${from === to ? from : `${from} to ${to}`}${count === 1 ? '' : `, ${count} figures`}`,
    undated: 'Without a date in the source',
    waits: 'The sources are shown when the data on the municipalities has been loaded.',
    nothing: 'No data has been fetched yet. The indicator is shown when that is done.',
    denominators: 'What shares and ratios are calculated from',
    profileRows: {
      agreements: 'Cooperation agreements',
      initiatives: 'Documented initiatives',
      contact: 'Contact information',
      letter: 'The letter about police presence, 2017',
    },
  },
  qualities: [
    ['official', 'fetched directly from the publisher of the figure'],
    ['second-hand', 'the publisher’s figure, but taken from another source until it has been fetched anew'],
    ['derived', 'computed or inferred from other data'],
    ['reported', 'what a municipality or an authority has told of itself'],
    ['example', 'invented to show how the page works'],
  ],
  classMethods: [
    ['equal', 'The scale is divided into pieces of equal length. Easy to read, but a single large municipality can leave classes empty.'],
    ['quantile', 'About as many municipalities fall into each class. Shows the order, but sometimes parts values that are almost equal.'],
    ['jenks', 'The limits are placed where values are sparse, so that the municipalities within a class resemble one another.'],
    ['custom', 'Limits set by hand, in advance for an indicator or by you.'],
  ],
};
