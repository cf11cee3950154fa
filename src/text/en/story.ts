import type { storyText as swedish } from '../sv/story';
import type { Translation } from '../translation';

export const storyText: Translation<typeof swedish> = {
  inCategory: (count, label, first) => `${label} in ${count}${first ? (count === 1 ? ' municipality' : ' municipalities') : ''}`,
  perKm2: 'inhabitants per km²',
  percent: (figure) => `${figure}%`,
  nobody: 'none',
  noFigure: '(no data)',
};
