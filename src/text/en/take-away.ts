import type { takeAwayText as swedish } from '../sv/take-away';
import type { Translation } from '../translation';

export const takeAwayText: Translation<typeof swedish> = {
  group: 'Take away the map as it looks now',
  png: 'PNG',
  pngLarge: 'PNG, double size',
  svg: 'SVG',
  powerPoint: 'PowerPoint',
  copy: 'Copy the picture',
  copied: 'The picture is copied.',
  copyFailed: 'The browser did not allow copying pictures. Download the PNG instead.',
  chart: 'Take away the chart',
  chartWithheld: 'The chart shows answers that are marked internal and is therefore not given out.',
  chartGroup: (heading) => `Take away the chart: ${heading}`,
  parts: { map: 'The map', legend: 'The legend' },
  alone: { map: 'Take away only the map', legend: 'Take away only the legend' },
  waiting: 'The data has not been fetched yet.',
  invented: 'Invented example',
  withheld: (count) => `${count === 1 ? 'the answer of 1 municipality is marked internal and is' : `the answers of ${count} municipalities are marked internal and are`} not shown`,
  source: (source, date) => (date === '' ? `Source: ${source}` : `Source: ${source} (${date})`),
  written: (product, date) => `${product}, data fetched ${date}`,
  overlay: 'Lakes, rivers and borders',
  lake: 'Lake',
  river: 'River',
  borders: 'Municipal borders',
  openWhole: 'Open the whole map',
  embed: 'Copy code to embed',
};
