import type { mapText as swedish } from '../sv/map';
import type { Translation } from '../translation';

export const mapText: Translation<typeof swedish> = {
  region: 'Map',
  listbox: (indicator) => `Municipalities on the map: ${indicator}`,
  keyboardHelp:
    'The arrow keys go to the next municipality in that direction, Home and End to the northernmost and the southernmost, a letter to municipalities that begin with it. Enter chooses, Space adds to the comparison, Esc leaves the map.',
  invented: 'Invented example',
  kilometres: (km) => `${km} km`,
  noWebgl: 'No zooming: the browser lacks WebGL. Everything else works.',
  contextLost: 'The browser let go of the zoomable map. The fixed map is shown instead, with the same data.',
  engineNotInFile: 'The file has the map without zooming. Everything else works.',
  engineFailed: 'The zoomable map could not be started. The fixed map is shown instead, with the same data.',
  chosen: 'chosen',
  compared: 'in the comparison',
  rank: (rank, of, shared) => `${shared ? 'shared ' : ''}rank ${rank} of ${of}`,
  sharedMark: ' (shared)',
};
