import type { storyText as swedish } from '../sv/story';
import type { Translation } from '../translation';
import { municipalities } from './counts';
import { whole } from './whole';

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
  whoIsMissing: 'Those who have not answered',
  placeholders: {
    '{indikator}': 'the name of the indicator', '{tid}': 'the time', '{störst.namn}': 'who has the most', '{störst.värde}': 'the highest value',
    '{minst.namn}': 'who has the least', '{minst.värde}': 'the lowest value', '{mitten.från}': 'the middle half', '{mitten.till}': 'the middle half',
    '{fördelning}': 'how the answers are distributed', '{länet.värde}': `the value for the ${whole}`, '{svar.antal}': 'the number of answers', '{svar.saknas}': 'the number missing',
    '{glest.antal}': 'the sparse municipalities', '{glest.namn}': 'the sparse municipalities', '{glest.gräns}': 'the limit for sparse', '{glest.yta}': 'the area of the sparse municipalities',
    '{glest.invånare}': 'the inhabitants of the sparse municipalities', '{exempel.antal}': 'the number of initiatives', '{exempel.kommuner}': 'the municipalities with initiatives',
    '{exempel.från}': 'the years of the initiatives', '{exempel.till}': 'the years of the initiatives', '{exempel.årtal}': 'the years of the initiatives', '{löften.antal}': 'the number of citizen promises',
    '{överenskommelser.kommuner}': 'the municipalities with an agreement', '{omgång.namn}': 'the name of the round', '{omgång.datum}': 'the date of the round',
    '{omgång.svar}': 'how many have answered', '{omgång.saknas}': 'who has not answered', '{omgång.den-som-saknas}': 'who has not answered',
    '{uppdrag.svar}': 'the answers about other duties', '{uppdrag.flera}': 'the answers about other duties', '{behov.antal}': 'the number of needs', '{tema.namn}': 'the theme wished for most',
    '{tema.kommuner}': 'the theme wished for most', '{tema.antal}': 'the theme wished for most',
  },
};
