import { NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';

/** Words that figures in stories are told with. */
export const storyText = words('story', {
  /** The first of a list says what is counted. */
  inCategory: (count: number, label: string, first: boolean) => `${label} i ${count}${first ? (count === 1 ? ' kommun' : ' kommuner') : ''}`,
  perKm2: 'invånare per km²',
  percent: (figure: string) => `${figure} %`,
  nobody: 'ingen',
  /** @param years the first and the last, null where no year is known  @param without how many have none */
  initiativeYears: (years: readonly [from: number, to: number] | null, without: number) => {
    if (years === null) return 'Uppgifter utan årtal';
    const [from, to] = years;
    return `Uppgifter från ${from === to ? from : `${from}–${to}`}${without === 0 ? '' : `, ${without} utan årtal`}`;
  },
  theme: (label: string) => `”${label}”`,
  /** @param each is it so many for each of several? */
  byMunicipalities: (count: number, each: boolean) => `${count}${NO_BREAK_SPACE}${plural(count, 'kommun', 'kommuner')}${each ? ' vardera' : ''}`,
  noFigure: '(uppgift saknas)',
});
