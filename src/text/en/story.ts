import type { storyText as swedish } from '../sv/story';
import type { Translation } from '../translation';
import { municipalities } from './counts';

export const storyText: Translation<typeof swedish> = {
  inCategory: (count, label, first) => `${label} in ${count}${first ? (count === 1 ? ' municipality' : ' municipalities') : ''}`,
  perKm2: 'inhabitants per km²',
  percent: (figure) => `${figure}%`,
  nobody: 'none',
  initiativeYears: (years, without) => {
    if (years === null) return 'Records without a year';
    const [from, to] = years;
    return `Records from ${from === to ? from : `${from}–${to}`}${without === 0 ? '' : `, ${without} without a year`}`;
  },
  theme: (label) => `“${label}”`,
  byMunicipalities: (count, each) => `${municipalities(count)}${each ? ' each' : ''}`,
  noFigure: '(no data)',
};
