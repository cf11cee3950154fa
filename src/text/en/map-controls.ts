import type { mapControlsText as swedish } from '../sv/map-controls';
import type { Translation } from '../translation';
import { whole } from './whole';

export const mapControlsText: Translation<typeof swedish> = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: `Show the whole ${whole}`,
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
};
