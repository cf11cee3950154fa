import type { gestureText as swedish } from '../sv/gestures';
import type { Translation } from '../translation';

export const gestureText: Translation<typeof swedish> = {
  windows: 'Hold down Ctrl and scroll to zoom the map',
  mac: 'Hold down ⌘ and scroll to zoom the map',
  mobile: 'Move the map with two fingers',
};
