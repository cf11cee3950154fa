import { NO_BREAK_SPACE, plural } from '../format';
import { words } from '../language';
import { theWhole } from './whole';

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
  /** How a line begins that is told only while an answer is waited for. */
  whoIsMissing: 'Den som saknas',
  /** What the placeholders stand for, where one of them has no figure. */
  placeholders: {
    '{indikator}': 'indikatorns namn', '{tid}': 'tiden', '{störst.namn}': 'vem som har mest', '{störst.värde}': 'det högsta värdet',
    '{minst.namn}': 'vem som har minst', '{minst.värde}': 'det lägsta värdet', '{mitten.från}': 'den mittersta hälften', '{mitten.till}': 'den mittersta hälften',
    '{fördelning}': 'hur många som svarade vad', '{länet.värde}': `värdet för ${theWhole}`, '{svar.antal}': 'antalet svar', '{svar.saknas}': 'antalet som saknas',
    '{glest.antal}': 'de glesa kommunerna', '{glest.namn}': 'de glesa kommunerna', '{glest.gräns}': 'gränsen för glest', '{glest.yta}': 'de glesa kommunernas yta',
    '{glest.invånare}': 'de glesa kommunernas invånare', '{exempel.antal}': 'antalet initiativ', '{exempel.kommuner}': 'kommunerna med initiativ',
    '{exempel.från}': 'initiativens år', '{exempel.till}': 'initiativens år', '{exempel.årtal}': 'initiativens år', '{löften.antal}': 'antalet medborgarlöften',
    '{överenskommelser.kommuner}': 'kommunerna med överenskommelse', '{omgång.namn}': 'insamlingens namn', '{omgång.datum}': 'insamlingens datum',
    '{omgång.svar}': 'hur många som har svarat', '{omgång.saknas}': 'vilka som inte har svarat', '{omgång.den-som-saknas}': 'vilka som inte har svarat',
    '{uppdrag.svar}': 'svaren om andra uppdrag', '{uppdrag.flera}': 'svaren om andra uppdrag', '{behov.antal}': 'antalet behov', '{tema.namn}': 'det mest önskade temat',
    '{tema.kommuner}': 'det mest önskade temat', '{tema.antal}': 'det mest önskade temat',
  },
});
