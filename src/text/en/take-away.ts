import type { takeAwayText as swedish } from '../sv/take-away';
import type { Translation } from '../translation';

export const takeAwayText: Translation<typeof swedish> = {
  group: 'Export the map as it looks now',
  png: 'PNG',
  pngLarge: 'PNG, double size',
  svg: 'SVG',
  powerPoint: 'PowerPoint',
  copy: 'Copy the picture',
  copied: 'The picture has been copied.',
  copyFailed: 'The browser did not allow copying pictures. Download the PNG instead.',
  chart: 'Export the chart',
  chartWithheld: 'The chart shows answers that are marked internal and is therefore not disclosed.',
  chartGroup: (heading) => `Export the chart: ${heading}`,
  parts: { map: 'The map', legend: 'The legend' },
  alone: { map: 'Export only the map', legend: 'Export only the legend' },
  waiting: 'The data has not been fetched yet.',
  invented: 'Invented example',
  withheld: (count) => `${count === 1 ? 'the answer of 1 municipality is marked internal and is' : `the answers of ${count} municipalities are marked internal and are`} not shown`,
  source: (source, date) => (date === '' ? `Source: ${source}` : `Source: ${source} (${date})`),
  written: (product, date) => `${product}, data fetched on ${date}`,
  overlay: 'Lakes, rivers and borders',
  lake: 'Lake',
  river: 'River',
  borders: 'Municipal borders',
  openWhole: 'Open the whole map',
  embed: 'Copy code to embed',
};
