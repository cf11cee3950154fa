import { words } from '../language';

/** Words that figures in stories are told with. */
export const storyText = words('story', {
  inCategory: (count: number, label: string) => `${label} ${count}`,
  perKm2: 'invånare per km²',
  percent: (figure: string) => `${figure} %`,
  nobody: 'ingen',
  noFigure: '(uppgift saknas)',
});
