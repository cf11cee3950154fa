import type { presenterText as swedish } from '../sv/presenter';
import type { Translation } from '../translation';

export const presenterText: Translation<typeof swedish> = {
  open: 'Open the presenter view',
  opened: 'The presenter view is open in a window of its own. Move it to your own screen.',
  blocked: 'The browser stopped the window. Allow pop-up windows for this page and try again. The speaker notes are also under each slide here.',
  title: 'Presenter view',
  waiting: 'Waiting for the slide show. Open Show at a meeting in the other window.',
  notStarted: 'The slide show has not begun. Start it in the other window for full screen, or here.',
  start: 'Begin from the first slide',
  gone: 'The window of the slide show is closed or shows another view.',
  noSlide: 'No slide is shown.',
  current: 'Now',
  nextUp: 'Next',
  last: 'This is the last slide.',
  notes: 'Speaker notes',
  noNotes: 'The slide has no speaker notes.',
  black: 'The screen is black.',
  clock: 'Clock',
  elapsed: 'Time',
  run: 'Start the timer',
  pause: 'Pause the timer',
  reset: 'Reset the timer',
};
