import { plural } from '../format';
import type { clearText as swedish } from '../sv/clear';
import type { Translation } from '../translation';

export const clearText: Translation<typeof swedish> = {
  act: 'Clear everything',
  sure: 'Clear everything that is saved in this browser?',
  help: 'This disappears, in all open tabs. It cannot be undone. Save what is to remain as files first.',
  nothing: 'No answers, slide shows or lists are saved in this browser.',
  open: 'What is open in a tab without being saved, such as files read in that wait for approval, disappears too.',
  stays: 'Your choice of appearance and the map for use without a network remain. Files that you have downloaded lie in the computer’s own folders and have to be removed there.',
  drafts: (count) => `${count} ${plural(count, 'answer', 'answers')} begun in the form`,
  columns: 'How columns of files read in are to be understood',
  undo: 'What could last be undone',
  stories: (count) => `${count} ${plural(count, 'slide show', 'slide shows')} of your own; saved as files under Show at a meeting`,
  followUp: (count) => `The list To follow up, ${count} ${plural(count, 'line', 'lines')}; saved as a file under Exchange of experience`,
  newer: (count) => `${count} ${plural(count, 'round', 'rounds')} saved by a newer version of the page`,
  aside: (count) => `${count} damaged ${plural(count, 'round', 'rounds')} that could not be read`,
  unreadStories: (count) => `${count} ${plural(count, 'slide show', 'slide shows')} that could not be read`,
  unreadList: 'A list To follow up that could not be read',
  download: 'Download the content',
  saved: 'What is to remain is saved as files',
  registered: 'The answers are registered',
  anyway: 'Clear anyway',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Everything is cleared. Nothing of what you have done here remains in the browser.',
  left: (what) =>
    `Not everything could be cleared. Still in the browser may be: ${what}. Close the page’s other tabs and try again, or clear the site’s data in the browser’s settings.`,
  leftNames: { rounds: 'rounds and answers begun', stories: 'slide shows of your own', 'follow-up': 'the list To follow up' },
};
