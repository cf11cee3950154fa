import { TITLE_LIMIT } from '../../domain/story/own-story';
import { plural } from '../format';
import type { makeText as swedish } from '../sv/make';
import type { Translation } from '../translation';
import type { Offered } from '../story-facts';
import { withEnding } from '../with-ending';
import { whole } from './whole';

/** What the Swedish names of figures mean. */
const OFFERED_WORDS = {
  indikator: 'the indicator', tid: 'the time', 'störst.namn': 'name of the highest', 'störst.värde': 'its value', 'minst.namn': 'name of the lowest', 'minst.värde': 'its value',
  'mitten.från': 'where the middle half begins', 'mitten.till': 'where it ends', fördelning: 'how many answer what', 'länet.värde': `the ${whole}’s value`,
} satisfies Record<Offered, string>;

export const makeText: Translation<typeof swedish> = {
  own: 'Your own slide show',
  slideCount: (count) => `Your own slide show, ${count} ${plural(count, 'slide', 'slides')}`,
  create: 'New slide show',
  newTitle: 'My slide show',
  open: 'Open a slide show from a file',
  copyStory: 'Make a copy of your own to change',
  copyTitle: (title) => withEnding(title, ' (copy)', TITLE_LIMIT),
  tooMany: 'There are already as many slide shows of your own as there is room for. Remove one first.',
  title: 'Name of the slide show',
  save: 'Save as a file',
  fileName: (title) => `Slide show ${title}.json`,
  deleteStory: 'Remove the slide show',
  empty: 'The slide show has no slides yet. Go to a view and choose Add to slide show at the top, or add a text slide.',
  addText: 'Add a text slide',
  textHeading: 'Heading',
  full: 'The slide show has as many slides as there is room for.',
  edit: 'Edit',
  heading: 'Heading',
  lines: 'Lines for the audience (one per line, one or two are enough)',
  tooManyLines: (lines, letters) => `At most ${lines} lines of ${letters} characters fit. What is more is not saved.`,
  notes: 'Speaker notes (never shown to the audience)',
  figure: 'Shows',
  figures: {
    map: 'The map', spread: 'The spread, no municipality named', trend: 'Trend over the years', answered: 'Who has answered', duties: 'Other duties of the same person',
    themes: 'Themes wanted', needs: 'Needs', initiatives: 'Documented initiatives', steps: 'Only the lines, as a list',
  },
  placeholders: (names) => `Figures can be taken from the data and follow it. On this slide you can write ${names.map((name) => `{${name}} (${OFFERED_WORDS[name]})`).join(', ')}.`,
  headingBecomes: (heading) => `The heading will read: ${heading}`,
  up: (number) => `Move slide ${number} up`,
  down: (number) => `Move slide ${number} down`,
  drag: 'Drag to move',
  duplicate: (number) => `Duplicate slide ${number}`,
  remove: (number) => `Remove slide ${number}`,
  editSlide: (number) => `Edit slide ${number}`,
  moved: (number, total) => `Now slide ${number} of ${total}.`,
  removed: (name) => `“${name}” has been removed.`,
  undo: 'Undo',
  troubles: {
    full: 'The browser’s space is full, so the latest change is not saved. It stays until the tab is closed: save the slide show as a file, free some space and try again.',
    unavailable: 'The browser saves nothing for this page. The slide show stays until the tab is closed: save it as a file.',
  },
  again: 'Try to save again',
  unread: (count) =>
    `${count} saved ${plural(count, 'slide show', 'slide shows')} could not be read. The content is put aside as it was. Download it before you remove it.`,
  downloadUnread: 'Download what could not be read',
  unreadFile: 'slide-shows-that-could-not-be-read.json',
  discardUnread: 'Remove what could not be read',
  opened: (title) => `“${title}” has been opened and saved in the browser.`,
  refused: {
    'not-json': (name) => `“${name}” is not a saved slide show: the content cannot be read. Choose a file that was saved with Save as a file.`,
    'too-long': (name) => `“${name}” is too large to be a slide show. Choose a file that was saved with Save as a file.`,
    'other-product': (name) => `“${name}” does not come from this map. Choose a file that was saved with Save as a file.`,
    'other-kind': (name) => `“${name}” is another kind of file from the map, for example a round. Rounds are opened in The municipalities’ answers.`,
    newer: (name, version) => `“${name}” was saved by a newer version of the map (file version ${version}). Reload the page and try again.`,
    damaged: (name, where) => `“${name}” is damaged and has not been opened. The fault is in ${where}. Get the file again where you got it.`,
  },
  unopened: (name) => `“${name}” could not be read from the disk. Try again.`,
  addTitle: 'Add this view',
  addTo: 'Slide show',
  addNew: 'A new slide show',
  addDo: 'Add',
  added: (title) => `The view is last in “${title}”.`,
  show: 'Show the slide show',
  cancel: 'Cancel',
  close: 'Close',
};
