import type { storiesText as swedish } from '../sv/stories';
import type { Translation } from '../translation';
import { whole } from './whole';

export const storiesText: Translation<typeof swedish> = {
  county: {
    title: `The ${whole} in figures`,
    about: 'Slides based on real data only, with source and date.',
    slides: {
      folkmangd: {
        heading: '{länet.namn}: {länet.värde} in {kommuner.antal} municipalities',
        lines: ['{störst.namn} has the most, {störst.värde}. {minst.namn} has the fewest, {minst.värde}.'],
        notes: 'Begin with what is shared: the same Act and the same task, but very different sizes. The map is filled by class, so large, sparsely populated municipalities take the most room. Explore has the same map with circles, if someone asks.',
      },
      forandring: {
        heading: 'How the population has changed {tid}',
        lines: [`Highest is {störst.namn} with {störst.värde}, lowest {minst.namn} with {minst.värde}. The ${whole}: {länet.värde}.`],
        notes: 'A shrinking municipality often has the same task with fewer hands. Ask what that means for the one who coordinates.',
      },
      'glesa-delar': {
        heading: `The sparsely populated areas of the ${whole}`,
        lines: ['{glest.antal} municipalities have under {glest.gräns}: {glest.namn}. They make up {glest.yta} of the area and {glest.invånare} of the inhabitants.'],
        notes: 'Distances decide how often the police can be on site and how far a coordinator travels. The view Sparsely populated areas shows what a shared post would mean.',
      },
      brott: {
        heading: 'Reported crimes, and what they do not say',
        lines: ['The middle half of the municipalities lies at {mitten.från}–{mitten.till} ({tid}).', 'The figure shows what was reported, not what happened: willingness to report, police checks and tourism play a part.'],
        notes: 'No municipality is named as highest or lowest. In a small municipality a few events can move the figure a lot. Ask instead what your own situational picture says.',
      },
      loften: {
        heading: 'Citizen promises and agreements',
        lines: ['{tid}: {fördelning}.', 'Our sources know of {löften.antal} promises, and of agreements in {överenskommelser.kommuner} municipalities.'],
        notes: 'Gaps are gaps in the sources, not necessarily in the work. Ask the municipalities to correct what is out of date.',
      },
      exempel: {
        heading: '{exempel.antal} documented initiatives from {exempel.kommuner} municipalities',
        lines: ['{exempel.årtal}. The work may have ended.'],
        notes: 'A municipality that is not in the list has nothing documented in our sources; that says nothing of the work there. Ask for more.',
      },
      'nasta-steg': {
        heading: 'Next steps',
        lines: ['Correct what is wrong or old about your municipality.', 'Tell others about a piece of work that they can learn from.', 'Decide whom you will contact before the next meeting.'],
        notes: 'Finish by going round the table: a name to call and a date per municipality.',
      },
    },
  },
  answers: {
    title: 'The municipalities’ answers',
    about: 'Slides from the round shown. The spread instead of who is where.',
    slides: {
      vilka: {
        heading: '{omgång.svar} of {kommuner.antal} municipalities have answered',
        lines: ['{omgång.namn}, {omgång.datum}. Not answered: {omgång.saknas}.'],
        notes: 'Thank those who have answered. One that is missing may have a vacant post; ask afterwards, not in front of the group.',
      },
      arbetstid: {
        heading: 'Time set aside differs',
        lines: ['The middle half has {mitten.från}–{mitten.till}.', 'The median is {länet.värde}.'],
        notes: 'Show the spread, not who. The number often describes a single person’s post.',
      },
      uppdrag: {
        heading: 'Other duties of the same person',
        lines: ['{uppdrag.flera} of {uppdrag.svar} answers mention at least two duties beside the coordination.'],
        notes: 'Ask which duties can be combined and which crowd out the coordination.',
      },
      oro: {
        heading: 'Concern about police staffing',
        lines: ['{fördelning}.'],
        notes: 'The answers are a judgement at one time. The map of the answers is in Explore if the group wants to see it.',
      },
      teman: {
        heading: 'What the municipalities want to learn more about',
        lines: ['Named most: {tema.namn}, by {tema.kommuner}.'],
        notes: 'Ask who already knows something about this. Exchange of experience shows who has something on the same theme.',
      },
      behov: {
        heading: 'Needs that the municipalities mention',
        lines: ['{behov.antal} answers in free text, without sender.'],
        notes: 'Read aloud instead of letting everyone read for themselves. Ask if anything is missing.',
      },
      'nasta-steg': {
        heading: 'Next steps',
        lines: ['{omgång.den-som-saknas} do so before the next meeting.', 'Two municipalities with the same need contact each other.', 'The County Administrative Board comes back with the common theme.'],
        notes: 'Write down who does what and by when.',
      },
    },
  },
};
