import { words } from '../language';

/** Words that figures in stories are told with. */
export const storyText = words('story', {
  /** The first of a list says what is counted. */
  inCategory: (count: number, label: string, first: boolean) => `${label} i ${count}${first ? (count === 1 ? ' kommun' : ' kommuner') : ''}`,
  perKm2: 'invånare per km²',
  percent: (figure: string) => `${figure} %`,
  nobody: 'ingen',
  noFigure: '(uppgift saknas)',
});
