import type { Question } from '../../domain/round';
import { list } from '../format';
import type { aboutStory as swedish } from '../sv/about-story';
import type { Translation } from '../translation';
import { whole } from './whole';

const ANSWERS: Readonly<Record<Question, string>> = {
  setAsidePercent: 'time set aside', people: 'number of people', sharedWith: 'which municipalities share the function', duties: 'other duties of the same person',
  concern: 'concern about police staffing', resource: 'operative resource for the citizen promise', law: 'the state of the law’s requirements', themes: 'themes asked for',
  initiatives: 'initiatives that the municipality has given in the round', needs: 'needs',
};

export const aboutStory: Translation<typeof swedish> = {
  lead: (product, fullName, count) =>
    `${product} shows the ${count} municipalities of ${fullName} and their conditions for preventing crime. It is made for the regional coordinator of the County Administrative Board, for the coordinators of the municipalities and for others who work with the matter in the ${whole}.`,
  edition: (date) => `The data on the page is from ${date}.`,
  autumn: (county, count) =>
    `In autumn 2017 the regional coordination of crime prevention was a new task for the County Administrative Boards. In ${county} the coordinator of the board began by visiting all ${count} municipalities. After that the municipalities’ coordinators gathered for a network meeting.`,
  autumnPlaces: (largest, small, year) =>
    `The ${whole} is large and unevenly settled, sparsest in the north and west. The largest municipalities were ${list(largest)}, and ${small} ${small === 1 ? 'municipality' : 'municipalities'} had fewer than 10,000 inhabitants on 31 December ${year}.`,
  autumnFindings: [
    'The visits showed that much good work was going on, but that the municipalities knew little of each other’s. What was needed was an exchange of experience.',
    'The coordinators’ time differed. In small municipalities a small part of a post was set aside, and the same person could also be responsible for alcohol and drugs (ANDT), emergency preparedness and the work against violent extremism. Larger municipalities set aside more.',
    'The staffing of the police was strained. The municipal police officers were committed but rather on their own, and the operational resource that was to carry out the citizen promises was often not there. The promises therefore risked being watered down.',
    'The group found themes for training and saw that together it had a broad competence in social and situational prevention. The County Administrative Board’s role became to support knowledge-based work, exchange of experience and training.',
  ],
  letter: (senders, others) =>
    `On 16 June of the same year leading politicians in ${senders} of the municipalities wrote to the leadership of the police about police presence. The other ${others} were not senders, which says nothing of what they thought.`,
  now: 'That was the situation then. What applies today is shown by today’s data and by the round in use.',
  invented: (round, indicators) => [
    `The round “${round}” is invented from beginning to end. It is there to show how the page works before the municipalities have answered. From it comes every answer: ${list(Object.values(ANSWERS))}.${indicators.length === 0 ? '' : ` The indicators that are based on the answers are ${list(indicators)}.`}`,
    `The values are drawn independently of where in the ${whole} the municipality lies, so that no picture of them can be taken for a result. Time set aside roughly follows population, and in small municipalities the same person has more duties; the rest is chance.`,
    'The words “Invented example” stand across the map, in the legend, in the table and in the chart as soon as such a figure can be seen, and the sentence under the map begins so. They stand beside invented answers that are no figures too. What does not come from an invented round is real data with a source.',
  ],
  noInvented: 'No round on the page is invented.',
  care: [
    'Behind a municipality’s answer there is often one person or two. A figure about the municipality can therefore become a figure about someone, and a ranking an insult.',
    'Time set aside, concern, operational resource and how far the Act’s requirements are met are therefore never ranked. The sentence under the map tells of the spread, not of who lies highest or lowest.',
    'The page contains no personal names. The ways of contact are switchboard, functional mailbox and website.',
  ],
  ranked: (labels) => `What may be ranked: ${list(labels)}.`,
  estimateUse: 'The estimate is not a requirement: the Act states no working time.',
  law: [
    'The Act (2023:196) on the responsibility of municipalities for crime prevention has been in force since 1 July 2023. The municipality is to draw up a situational picture (lägesbild) of crime (section 4) and, since 1 July 2024, decide on an action plan based on it (section 5). At least every second year the situational picture is to be updated and the plan followed up (section 6).',
    'The municipality is to work for written agreements on cooperation (section 9) and for a strategic council that it leads itself (section 10). It is to have a coordinating function (sections 11–12), and the municipal executive board leads the work unless the municipal council has appointed another committee (section 13).',
    'The Act mentions neither the police nor citizen promises, nor the word BRÅ; the council is often called the local BRÅ.',
    'The content has been checked up to September 2025.',
  ],
  privacy: [
    'The page sends nothing on, has no visitor counters and fetches nothing from other sites. The address in the browser only describes which picture is shown.',
    'Your browser saves your choice of appearance, the answers you read in, your own slide shows and the list “To follow up”. For the page to work without network it can also keep its own files there.',
  ],
  keyboardLead: 'Tab enters the map, which is a single stop. Then:',
  keyboard: [
    ['Arrow keys', 'to the next municipality in that direction'],
    ['Home and End', 'to the northernmost and the southernmost municipality'],
    ['A letter', 'to the next municipality that begins with it'],
    ['Enter', 'chooses the municipality'],
    ['Space', 'adds the municipality to the comparison'],
    ['Esc', 'leaves the map'],
  ],
  licence: [
    'The figures are public data. Name the publisher when you use them further, and that a figure is a second-hand source or invented where it is.',
    'SCB’s statistics are free to use (CC0). Those of Brå may be used freely with “Källa: Brå” (source: Brå). The program code of the page is under the MIT licence.',
  ],
  mapLicences: [
    ['Lantmäteriet', 'The borders are open data of Lantmäteriet, the Swedish mapping authority. They are edited: simplified, but with common borders alike on both sides. The publisher itself states CC0, others CC BY 4.0; naming Lantmäteriet and the editing fulfils both.'],
    ['Natural Earth', 'Lakes and rivers come from Natural Earth, which is free to use.'],
    ['GeoNames', 'The positions of places come from GeoNames, licence CC BY 4.0.'],
  ],
};
