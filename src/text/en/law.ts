import { formatDate, NO_BREAK_SPACE, plural } from '../format';
import type { LawParagraph, lawText as swedish } from '../sv/law';
import type { Translation } from '../translation';
import { whole } from './whole';

const PARAGRAPHS: readonly LawParagraph[] = [
  { sections: 'Sections 1–3', item: null, text: 'Municipalities have a responsibility of their own in the work against crime. They are to decide, on the basis of knowledge, what needs to be done, and coordinate the work locally so that it is effective.' },
  { sections: 'Section 4', item: 'lagesbild', text: 'The municipality draws up a situational picture (lägesbild) for the whole municipality: which crimes are committed, how extensive they are and what they lead to, other matters of importance, and an analysis of it all.' },
  { sections: 'Section 5', item: 'atgardsplan', text: 'From the situational picture follows a plan that the municipality adopts, with the measures that it means to take itself. The requirement applies from 1 July 2024.' },
  { sections: 'Section 6', item: null, text: 'At least every second year the situational picture is reviewed and the plan followed up. That the plan is then rewritten is not required.' },
  { sections: 'Section 7', item: null, text: 'Where appropriate, the work is integrated with the analyses and plans that the municipality must have for other reasons.' },
  { sections: 'Section 8', item: null, text: 'The municipality is responsible for coordination within its borders, as sections 9 and 10 say.' },
  { sections: 'Section 9', item: 'overenskommelse', text: 'The municipality works for written agreements with those who matter to the work. They state at least why and in which areas the parties cooperate. No party is mentioned by name.' },
  { sections: 'Section 10', item: 'strategiskt-rad', text: 'The municipality works for strategic questions to be taken up in a special council that it leads itself, with participants who have authority to take decisions in their own organisations. The council is often called the local BRÅ; that is not the word of the Act.' },
  { sections: 'Sections 11–12', item: 'samordningsfunktion', text: 'The municipality has a function that coordinates: it supports the work, is the point of contact for others and sees to it that inhabitants learn what is done. The Act says nothing of how much working time this takes.' },
  { sections: 'Section 13', item: null, text: 'The municipal executive board leads the work and reports to the municipal council, unless the council has given the task to another committee.' },
  { sections: 'Section 14', item: null, text: 'Since 1 April 2025 the municipality may use camera surveillance in places open to the public, to make them safe and secure.' },
];

export const lawText: Translation<typeof swedish> = {
  heading: 'The Act on the responsibility of municipalities for crime prevention',
  checked: 'Act (2023:196), in force since 1 July 2023. Retold in our own words, checked up to September 2025. Later amendments have not been checked.',
  none: 'There is no round to show. The situation in the municipalities comes from their own answers.',
  from: (name, date) => `The municipalities’ own answers: ${name}, ${formatDate(date)}.`,
  shown: 'Show on the map',
  items: {
    lagesbild: 'Situational picture', atgardsplan: 'Action plan', overenskommelse: 'Written agreement', 'strategiskt-rad': 'Strategic council',
    samordningsfunktion: 'Coordinating function',
  },
  sections: {
    lagesbild: 'section 4', atgardsplan: 'section 5', overenskommelse: 'section 9', 'strategiskt-rad': 'section 10', samordningsfunktion: 'sections 11–12',
  },
  states: { yes: 'yes', ongoing: 'ongoing', no: 'no' },
  stateLabels: { no: 'No', ongoing: 'Ongoing', yes: 'Yes' },
  missing: 'No data',
  noDate: 'the date is not stated',
  sentence: (item, yes, ongoing, answered) => `${item}: ${yes} of ${answered} respondents answer yes, ${ongoing} that it is ongoing.`,
  nobody: (item) => `${item}: no municipality has answered.`,
  invented: (sentence) => `Invented example: ${sentence}`,
  table: 'What is in place, municipality by municipality',
  municipality: 'Municipality',
  due: {
    lagesbild: (by) => `to be updated by ${formatDate(by)}`,
    atgardsplan: (by) => `to be followed up by ${formatDate(by)}`,
  },
  duePassed: {
    lagesbild: (by) => `was to be updated by ${formatDate(by)}`,
    atgardsplan: (by) => `was to be followed up by ${formatDate(by)}`,
  },
  coming: `Next in the ${whole}`,
  comingNote: (today) =>
    `Under section 6 the situational picture is updated and the plan followed up at least every second year. The dates are two years after the date that the municipality has stated, as precisely as it is known, and are reckoned only where the answer is yes. Today’s date: ${formatDate(today)}.`,
  comingOff: 'Reminders are not shown for invented answers. When the municipalities’ own answers have been read in, it says here which situational pictures and plans are next.',
  comingNone: 'No answer has both a yes and a date, so nothing can be reckoned.',
  comingItem: {
    lagesbild: (name) => `${name}: the situational picture is updated`,
    atgardsplan: (name) => `${name}: the action plan is followed up`,
  },
  passed: (count) =>
    `For ${count}${NO_BREAK_SPACE}${plural(count, 'line', 'lines')} the date has passed. It shows what has been stated, not what has been done: check whether there is anything newer.`,
  passedMark: 'the date has passed',
  paragraphs: 'What the Act says, section by section',
  source: 'The Swedish Code of Statutes',
  sourceUrl: 'https://svenskforfattningssamling.se/sites/default/files/sfs/2023-04/SFS2023-196.pdf',
  paragraphList: PARAGRAPHS,
  notInLaw: 'Citizen promises are not mentioned in the Act.',
};
