import type { InitiativeField, InitiativePart } from '../../domain/read-in/fields';
import type { questionText as swedish } from '../sv/questions';
import type { FieldWords } from '../sv/round-fields';
import type { Translation } from '../translation';
import { THEMES } from './catalogue-words';

const DATE_HELP = 'Day, month or year when it was last decided or updated, for example 2026-05-14, 2026-05 or 2026.';
const INITIATIVE: Readonly<Record<InitiativePart, FieldWords>> = {
  title: { heading: 'heading', help: 'What it is called, in a few words.' },
  text: { heading: 'description', help: 'One sentence on what is done and what it has achieved.' },
  prevention: { heading: 'kind', help: 'Social or situational prevention.' },
  theme: { heading: 'theme', help: 'A theme from the list, or your own words.' },
  contact: { heading: 'contact function', help: 'A function, a switchboard or a functional mailbox. Never a person’s name.' },
};

function initiativeWords(): Readonly<Record<InitiativeField, FieldWords>> {
  const entries = [1, 2, 3].flatMap((place) => Object.entries(INITIATIVE).map(([part, { heading, help }]) =>
    [`initiative-${place}-${part}`, { heading: `Initiative ${place}, ${heading}`, help }] as const));
  return Object.fromEntries(entries) as Readonly<Record<InitiativeField, FieldWords>>;
}

export const questionText: Translation<typeof swedish> = {
  fields: {
    date: { heading: 'Date of the answer', help: 'The day the answer was given or the visit made, for example 2026-03-03.' },
    visibility: {
      heading: 'May be shown',
      help: 'Internal: at the County Administrative Board only. Network meeting: also to the other municipalities’ coordinators. Public: to everyone. Without an answer, internal applies. An answer always becomes an official document received by the County Administrative Board.',
    },
    setAsidePercent: {
      heading: 'Time set aside (per cent of full time)',
      help: 'Working time set aside for crime prevention, for everyone in the coordinating function together. 100 per cent is 40 hours a week. May exceed 100.',
    },
    people: { heading: 'Number of people', help: 'How many people share the time set aside.' },
    sharedWith: { heading: 'Shared with municipality', help: 'Other municipalities that the coordinator works for too, separated by semicolons. Write no if the function is not shared.' },
    duties: { heading: 'Other duties of the same person', help: 'Duties that the same person holds too, separated by semicolons. Write none if there are none.' },
    concern: { heading: 'Concern about police staffing (1–4)', help: '1 none, 2 some, 3 marked, 4 great concern.' },
    resource: { heading: 'Operational resource for the citizen promise', help: 'Is the police resource that is to carry out the promise there? Answer available, partly or not available.' },
    lagesbild: { heading: 'Situational picture (section 4)', help: 'Is there a situational picture of crime in the municipality? Answer yes, ongoing or no.' },
    atgardsplan: { heading: 'Action plan (section 5)', help: 'Is there an action plan for crime prevention? Answer yes, ongoing or no.' },
    overenskommelse: { heading: 'Written agreement (section 9)', help: 'Is there a written agreement on cooperation? Answer yes, ongoing or no.' },
    'strategiskt-rad': { heading: 'Strategic council (section 10)', help: 'Is there a strategic council, often called the local BRÅ, led by the municipality? Answer yes, ongoing or no.' },
    samordningsfunktion: { heading: 'Coordinating function (sections 11–12)', help: 'Is there a coordinating function? Answer yes, ongoing or no.' },
    'lagesbild-date': { heading: 'Situational picture, date', help: DATE_HELP },
    'atgardsplan-date': { heading: 'Action plan, date', help: DATE_HELP },
    'overenskommelse-date': { heading: 'Written agreement, date', help: DATE_HELP },
    'strategiskt-rad-date': { heading: 'Strategic council, date', help: DATE_HELP },
    'samordningsfunktion-date': { heading: 'Coordinating function, date', help: DATE_HELP },
    themes: { heading: 'Themes wanted for training', help: 'Themes from the list, or your own words, separated by semicolons.' },
    needs: { heading: 'Needs', help: 'What the municipality needs, in free text. No personal names.' },
    ...initiativeWords(),
  },
  answers: {
    internt: 'internal', 'nätverksmöte': 'network meeting', offentligt: 'public',
    '1 ingen oro': '1 no concern', '2 viss oro': '2 some concern', '3 påtaglig oro': '3 marked concern', '4 stor oro': '4 great concern',
    finns: 'available', delvis: 'partly', 'finns inte': 'not available', ja: 'yes', 'pågår': 'ongoing', nej: 'no', inga: 'none',
    social: 'social', situationell: 'situational',
    ANDTS: 'ANDTS (alcohol, drugs, doping, tobacco, gambling)', krisberedskap: 'emergency preparedness', 'säkerhet': 'security',
    'våldsbejakande extremism': 'violent extremism', 'folkhälsa': 'public health', 'våld i nära relationer': 'violence in close relationships',
    'social/ungdom': 'social work and youth', integration: 'integration', 'trafiksäkerhet': 'road safety', annat: 'other',
    ...Object.fromEntries(THEMES.map(({ swedish: held, english }) => [held, english])),
    'ej svarat': 'not answered', 'ej tillämpligt': 'not applicable', vakant: 'vacant', sekretess: 'confidential', 'ej insamlat': 'not collected',
  },
};
