import type { shellText as swedish } from '../sv/shell';
import type { Translation } from '../translation';

/** Keys of an address, which are Swedish. */
const KEYS: Readonly<Record<string, string>> = {
  vy: 'view', indikator: 'indicator', ar: 'year', fran: 'first year', till: 'last year', datum: 'date', omgang: 'round', metod: 'classification', granser: 'limits',
  kommun: 'municipality', jamfor: 'comparison', klass: 'class', sortera: 'sort order', sok: 'search', sprak: 'language',
};

export const shellText: Translation<typeof swedish> = {
  skip: 'Skip to the content',
  views: 'Views',
  viewNames: {
    explore: 'Explore', compare: 'Compare', sparse: 'Sparsely populated areas', 'fact-sheet': 'Fact sheet',
    round: 'The municipalities’ answers', exchange: 'Exchange of experience', meeting: 'Show at a meeting', about: 'About the map', accessibility: 'Accessibility statement',
    'set-up': 'Set it up for your county',
  },
  appearance: 'Appearance',
  appearances: { system: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
  addView: 'Add to slide show',
  addViewTitle: 'Add this view to a slide show',
  help: 'Help',
  helpTitle: 'How to use the map',
  helpLines: [
    'Choose an indicator at the top. The map, the table and the sentence under the map always show the same data.',
    'Click a municipality on the map or in the table, or search for it. Its figures are then shown beside or below the map.',
    'Hold down Shift or Ctrl and click to choose more municipalities to compare.',
    'Point at a class in the legend to see which municipalities it covers. Click to keep it.',
    'The address in the browser describes what is shown. Copy it to send the same picture to someone else.',
  ],
  helpKeyboard: 'With the keyboard',
  close: 'Close',
  noticeTitle: 'A part of the link could not be used:',
  notice: ({ parameter, given, kind }) => {
    const key = KEYS[parameter] ?? parameter;
    switch (kind) {
      case 'unknown-parameter': return `“${parameter}” is not part of the page’s links`;
      case 'unknown-value': return `“${given}” does not exist (${key})`;
      case 'broken': return `“${given}” could not be read (${key})`;
      case 'too-many': return `there was no room for “${given}”, at most six municipalities are compared (${key})`;
      case 'itself': return `a municipality is not compared with itself (${key})`;
    }
  },
  dismiss: 'Close the message',
  figuresFrom: (date) => `The figures were last fetched on ${date}.`,
  oneFile: 'The whole map as one file (in Swedish)',
  clearKept: 'Clear what is saved here',
  private: 'The page sends nothing on. Your choice of appearance, the answers you read in, your own slide shows and your list to follow up are saved in your own browser only.',
  keptFailed: 'Rounds saved in the browser could not be read. Reload the page.',
  viewFailed: 'The view could not be loaded.',
  viewLoading: 'The view is loading.',
  takeAway: 'Export',
  takeAwayFailed: 'What is needed to write files could not be fetched. Reload the page.',
  retry: 'Reload the page',
  newVersion: 'There is a new version of the page.',
  takeNewVersion: 'Reload with the new one',
};
