import { answers } from './counts';
import type { formText as swedish } from '../sv/form';
import { plural } from '../format';
import type { Translation } from '../translation';

export const formText: Translation<typeof swedish> = {
  heading: (municipality) => `Answer from ${municipality}`,
  municipality: 'Municipality',
  choose: 'Choose a municipality',
  chooseFirst: 'Choose a municipality, and the questions are shown.',
  mode: 'Where the answer goes',
  modes: { round: (round) => `Into the round ${round}`, own: 'The municipality’s answer: a small file to email' },
  notice: 'What is sent in becomes an official document received by the County Administrative Board. Write no personal names. Without a choice under “May be shown” the answer is internal.',
  kept: 'Everything is saved in this browser while you fill it in. Nothing is sent from here.',
  saving: 'Saving …',
  saved: 'Saved in the browser.',
  noChoice: 'not answered',
  reasons: 'There is no data because',
  reasonFor: (heading) => `${heading}: why there is no data`,
  ownThemes: 'Other themes, separated by semicolons',
  help: {
    sharedWith: 'Tick the municipalities that the coordinator works for too, or no if the function is not shared.',
    duties: 'Tick the duties that the same person holds too, or none.',
    themes: 'Tick the themes that are wanted. Other themes are written beneath the list.',
    initiativeTheme: 'Choose the theme in the list that comes closest.',
  },
  meant: (answer) => `Did you mean ${answer}?`,
  groups: {
    about: 'About the answer', time: 'Time set aside', police: 'Police and citizen promise', law: 'The requirements of the Act', learning: 'Training and needs',
    initiative: (place) => `Initiative ${place} worth spreading`,
  },
  open: 'Open a file from the County Administrative Board or an earlier answer',
  opened: (file) => `${file} has been opened. Change what is wrong.`,
  notAnswer: (file) => `${file} is not an answer file. Choose the file (.json) that the County Administrative Board emailed or that was saved from here.`,
  otherMunicipality: (name) => `The file is about ${name}. Choose ${name} under Municipality and open it there.`,
  otherCounty: 'The file is about a municipality that is not on the map.',
  approve: 'We have gone through the information and approve it',
  save: 'Save the municipality’s answer as a file',
  mail: (board) => `Email it to ${board}.`,
  problemsLeft: (count) => `${answers(count)} ${plural(count, 'needs', 'need')} correcting before the file can be saved.`,
  clear: 'Clear the form',
  cleared: 'The form has been cleared.',
  undo: 'Undo and take back what stood here',
  fileName: (municipality, round) => ['Answer', municipality, round ?? ''].filter((part) => part !== '').join(' '),
  invented: 'Invented example: invented answers cannot be changed. Start or read in a round to fill it in, or fill in the municipality’s own answer here.',
};
