import { formatNumber, list, plural } from '../format';
import type { aboutMethods as swedish } from '../sv/about-methods';
import type { Translation } from '../translation';
import { whole } from './whole';

export const aboutMethods: Translation<typeof swedish> = {
  readings: [
    'Each figure is either a value or a reason why the value is not there, always with unit, date and source. Map, legend, table, chart and sentence show the same figure. A zero is a value; it is never mistaken for missing data.',
    'Where there is no data, the reason is given: not answered, not applicable, vacant, confidential, not collected, or that the sources say nothing. If a ratio cannot be computed, for example when no time is set aside, that is said too.',
    `Ratios are calculated from the figures in the tables of the sources. The ${whole}’s figure is the published sum where there is one, otherwise the sum of the municipalities; for ratios the ${whole}’s sums are divided by each other, and for time set aside the median of the answers is shown.`,
  ],
  classes: [
    'The colour shows which class a municipality belongs to. The classes are half-open: the lower limit belongs to the class, the upper one to the next. Each value therefore lies in exactly one class, the lowest and the highest too.',
    'The limits are computed once for all years and rounds of an indicator. When the colour changes between two years it is the municipality that has changed, not the scale. The limits are rounded only so far that no municipality changes class.',
  ],
  population: (first, last, gaps) =>
    `The population is SCB’s figure for 31 December, ${first}–${last}. ${gaps.length === 0
      ? 'All years are included.'
      : `${plural(gaps.length, 'The year', 'The years')} ${list(gaps.map(String))} ${plural(gaps.length, 'is', 'are')} not in the data; ${plural(gaps.length, 'it is shown as a gap and is', 'they are shown as gaps and are')} never estimated from the years on either side.`}`,
  noise: (year, sum, county) =>
    `For ${year} the municipalities together give ${formatNumber(sum, 0)} inhabitants, while the ${whole}’s published figure is ${formatNumber(county, 0)}.`,
  noiseWhy: 'From 2025 on SCB adds small random perturbations to protect individual persons (Cell Key Method). The parts then need not add up to the total, and differences of an inhabitant or so mean nothing.',
  density: 'The density is the population divided by the land area without water, both from SCB’s tables. It is never calculated from the areas of the map, which are simplified. The change compares two year-ends that you choose.',
  promises: 'Citizen promises follow the sources with care. A beginning that is known only to the year or month counts from the last day of the period, an end to its first, so that no promise is made longer than what is on record. That an end date is not stated does not mean that the promise has ended.',
  limits: (count) => [
    `${count} municipalities are few. Differences between them can be due to chance, and a municipality that stands out is not a trend.`,
    'The borders of the map are simplified. They serve to recognise the municipalities, not to measure.',
    'Reported crimes are reports, not crimes. They are affected by how often crimes are reported and by what the police discover themselves.',
    'Crimes per inhabitant are calculated from the number of registered residents. Visitors are not in the denominator, so municipalities with many guests get higher figures than what residents notice.',
    'How many police officers work in each municipality is not public. The map therefore says nothing about it, only how the municipalities’ coordination sees the matter.',
  ],
  policeAreas: (areas, stated, derived) =>
    `The municipalities belong to the local police ${plural(areas.length, 'district', 'districts')} ${list(areas)}. For ${stated} of them the district is in the source, for ${derived} it is inferred from other data.`,
};
