import { list } from '../format';
import type { trendText as swedish } from '../sv/trend';
import type { Translation } from '../translation';

export const trendText: Translation<typeof swedish> = {
  invented: 'Invented example',
  chart: (label, first, last) => `${label} ${first}–${last}, one year per button. The arrow keys go between the years, Enter chooses the year.`,
  year: (year, figures, invented, source) => `${invented ? 'Invented example. ' : ''}${year}: ${figures.join('; ')}${source === '' ? '' : `. Source: ${source}`}`,
  figure: (name, value) => `${name} ${value ?? 'no data'}`,
  missing: 'no data',
  notFromZero: 'The axis does not begin at zero.',
  gaps: (years) => (years.length === 0 ? '' : `There is no data for ${list(years)}; ${years.length === 1 ? 'it is shown as a break' : 'they are shown as breaks'} in the line.`),
  nothing: 'There is no data to draw for the chosen municipalities.',
  loading: 'The chart is loading.',
  failed: 'The chart could not be loaded. Reload the page to try again.',
  table: 'Show the figures as a table',
  yearHeading: 'Year',
  tableCaption: (label, unit) => (unit === '' ? label : `${label}, ${unit}`),
};
